package app.selfsame.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Results as a table for spreadsheets: UTF-8 with the mark by which they know it, each value in quotes, none of which a
 * spreadsheet takes for a formula.
 */
public final class ResultsCsv {
  private static final char MARK = '\ufeff';
  private static final String STARTS_FORMULA = "=+-@\t\r";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setQuoteMode(QuoteMode.ALL)
          .setHeader("file", "id", "verdict", "checks", "headline", "refused", "written")
          .get();

  private ResultsCsv() {}

  /** Writes the results one after the other, and leaves the stream open. */
  public static void write(Iterable<PhotoResult> results, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write(MARK);
    CSVPrinter table = new CSVPrinter(text, FORMAT);
    for (PhotoResult result : results) {
      String checks = result.reasons().stream().map(PhotoResult.Reason::check).collect(Collectors.joining(" "));
      table.printRecord(
          value(result.file()), value(result.id()), result.status().word(), checks, value(result.headline()),
          value(result.refused()), value(result.written()));
    }
    table.flush();
  }

  /** As OWASP has it: an apostrophe makes text of a formula, and quotes keep it in its cell. */
  private static String value(String text) {
    return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
