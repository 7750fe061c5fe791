package app.selfsame.roster;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table for spreadsheets: UTF-8 with the mark by which they know it, each value in quotes, none of which a spreadsheet
 * takes for a formula.
 */
public final class Spreadsheet {
  private static final char MARK = '\ufeff';
  private static final String STARTS_FORMULA = "=+-@\t\r";
  private static final char GUARD = '\'';

  private final CSVPrinter table;

  /** Begins one with the names of its columns. */
  public Spreadsheet(List<String> columns, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write(MARK);
    table = new CSVPrinter(text, CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get());
    table.printRecord(columns);
  }

  /** Writes a line, a value for each column. */
  public void add(List<String> values) throws IOException {
    table.printRecord(values.stream().map(Spreadsheet::guarded).toList());
  }

  /** Hands over what is written so far; the stream stays open. */
  public void flush() throws IOException {
    table.flush();
  }

  /** As OWASP has it: an apostrophe makes text of a formula, and quotes keep it in its cell. */
  private static String guarded(String text) {
    return startsFormula(text) ? GUARD + text : text;
  }

  /** A value as it was before it was written here. */
  static String plain(String value) {
    return !value.isEmpty() && value.charAt(0) == GUARD && startsFormula(value) ? value.substring(1) : value;
  }

  /** Also behind apostrophes: else one that was there could not be told from one of these. */
  private static boolean startsFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == GUARD) {
      at++;
    }
    return at < text.length() && STARTS_FORMULA.indexOf(text.charAt(at)) >= 0;
  }
}
