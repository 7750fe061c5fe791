package app.selfsame.roster;

import app.selfsame.message.Argument;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of people with their photos, as spreadsheets save it: comma, semicolon or tab between values, any usual
 * encoding. The first line names the columns; {@code id} has to be there, {@code file} may be, and all others are passed
 * over and forgotten.
 *
 * @param lines in the order of the file
 */
public record Roster(List<RosterLine> lines) {
  /** 16 MB. */
  public static final int MAX_BYTES = 16 << 20;
  public static final int MAX_LINES = 100_000;
  public static final int MAX_VALUE_LENGTH = 200;

  private static final Set<String> ID_NAMES = Set.of("id");
  private static final Set<String> FILE_NAMES = Set.of("file", "filename", "file name", "file_name", "photo");
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
  private static final int SHOWN_COLUMNS = 10;

  public Roster {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a roster, and not more of it than it may have.
   *
   * @throws RosterException with what is wrong with it
   */
  public static Roster read(InputStream in) throws IOException, RosterException {
    byte[] file = in.readNBytes(MAX_BYTES + 1);
    if (file.length > MAX_BYTES) {
      throw new RosterException(RosterMessage.TOO_LARGE, Argument.bytes(MAX_BYTES));
    }
    return parse(RosterText.of(file));
  }

  private static Roster parse(String text) throws RosterException {
    // Spreadsheets announce an unusual delimiter in a line of its own.
    boolean isAnnounced = text.regionMatches(true, 0, "sep=", 0, 4);
    String values = isAnnounced ? text.substring(text.indexOf('\n') + 1) : text;
    Reading reading = new Reading(isAnnounced ? 1 : 0);
    try (CSVParser records = format(delimiter(values)).parse(new StringReader(values))) {
      for (Iterator<CSVRecord> all = records.iterator(); all.hasNext(); ) {
        CSVRecord record = all.next();
        reading.add(record);
        reading.at(records.getCurrentLineNumber());
      }
    } catch (IOException | UncheckedIOException e) {
      throw new RosterException(RosterMessage.BROKEN_LINE, Argument.count(reading.next()));
    }
    if (reading.lines.isEmpty()) {
      throw new RosterException(RosterMessage.NO_LINES);
    }
    return new Roster(reading.lines);
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).setTrim(true).get();
  }

  /** The one that makes most columns of the first line. */
  private static char delimiter(String values) {
    int end = values.indexOf('\n');
    String first = end < 0 ? values : values.substring(0, end);
    char best = DELIMITERS.get(0);
    for (char delimiter : DELIMITERS) {
      if (count(first, delimiter) > count(first, best)) {
        best = delimiter;
      }
    }
    return best;
  }

  private static long count(String text, char character) {
    return text.chars().filter(c -> c == character).count();
  }

  /** What was read so far. */
  private static final class Reading {
    private final List<RosterLine> lines = new ArrayList<>();
    private final Map<String, Long> known = new HashMap<>();
    private final long before;
    private long last;
    private int idColumn = -1;
    private int fileColumn = -1;

    Reading(long before) {
      this.before = before;
      last = before;
    }

    /** The line at which the next record begins. */
    long next() {
      return last + 1;
    }

    void at(long line) {
      last = before + line;
    }

    void add(CSVRecord record) throws RosterException {
      if (idColumn < 0) {
        readColumns(record);
      } else if (!record.stream().allMatch(String::isEmpty)) {
        addLine(record);
      }
    }

    private void readColumns(CSVRecord names) throws RosterException {
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i).toLowerCase(Locale.ROOT);
        idColumn = idColumn < 0 && ID_NAMES.contains(name) ? i : idColumn;
        fileColumn = fileColumn < 0 && FILE_NAMES.contains(name) ? i : fileColumn;
      }
      if (idColumn < 0) {
        String shown = names.stream().limit(SHOWN_COLUMNS).collect(Collectors.joining(", "));
        throw new RosterException(
            RosterMessage.NO_ID_COLUMN,
            Argument.literal(shown.substring(0, Math.min(shown.length(), MAX_VALUE_LENGTH))));
      }
    }

    private void addLine(CSVRecord record) throws RosterException {
      long number = next();
      String id = value(record, idColumn, number);
      if (id.isEmpty()) {
        throw new RosterException(RosterMessage.NO_ID, Argument.count(number));
      }
      Long first = known.putIfAbsent(FileNames.folded(id), number);
      if (first != null) {
        throw new RosterException(
            RosterMessage.SAME_ID, Argument.count(number), Argument.count(first), Argument.literal(id));
      }
      if (lines.size() == MAX_LINES) {
        throw new RosterException(RosterMessage.TOO_MANY_LINES, Argument.count(MAX_LINES));
      }
      lines.add(new RosterLine(number, id, value(record, fileColumn, number)));
    }

    private static String value(CSVRecord record, int column, long number) throws RosterException {
      String value = column < 0 || column >= record.size() ? "" : Spreadsheet.plain(record.get(column));
      if (value.length() > MAX_VALUE_LENGTH) {
        throw new RosterException(
            RosterMessage.LONG_VALUE, Argument.count(number), Argument.count(MAX_VALUE_LENGTH));
      }
      return value;
    }
  }
}
