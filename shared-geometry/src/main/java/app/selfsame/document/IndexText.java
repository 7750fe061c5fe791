package app.selfsame.document;

import app.selfsame.message.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An index of documents as a text that is made once, when the site is built, and read by every page: a line a country, and
 * below it a line a document. Fields stand between tabs, names between {@code |}. It holds names as they are searched for,
 * so that a browser need not spell the whole catalogue before it can answer.
 */
public final class IndexText {
  private static final char FIELD = '\t';
  private static final char NAME = '|';
  private static final String COUNTRY = "#";
  private static final String NO_LIMIT = "";

  private IndexText() {}

  /** The text of a catalogue's documents. */
  public static String write(Catalogue catalogue) {
    StringBuilder text = new StringBuilder();
    String country = "";
    for (IndexEntry entry : catalogue.index().entries()) {
      Listing listing = entry.listing();
      if (!listing.country().equals(country)) {
        country = listing.country();
        line(text, COUNTRY, country, listing.countryName(), names(entry.words().country()));
      }
      line(
          text, listing.id(), listing.title(), listing.channel().name(), frame(listing.frame()), limits(listing.widthPx()),
          limits(listing.heightPx()), listing.unverified() ? "?" : "", entry.words().title().text(),
          names(entry.words().other()), String.join(" ", entry.words().plain()));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String... fields) {
    text.append(String.join(String.valueOf(FIELD), fields)).append('\n');
  }

  private static String names(List<SpeltName> names) {
    return String.join(String.valueOf(NAME), names.stream().map(SpeltName::text).toList());
  }

  private static String frame(Optional<Frame> frame) {
    return frame.map(shape -> shape.unit().symbol() + " " + number(shape.width()) + " " + number(shape.height())).orElse("");
  }

  private static String limits(Limits limits) {
    return (limits.hasMin() ? number(limits.min()) : NO_LIMIT) + " " + (limits.hasMax() ? number(limits.max()) : NO_LIMIT);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  /**
   * The index in a text.
   *
   * @param text that {@link #write} has made
   * @param names what a language calls documents and countries; English names find them as well
   */
  public static DocumentIndex read(String text, LocalNames names) {
    List<IndexEntry> entries = new ArrayList<>();
    String code = "";
    String country = "";
    List<SpeltName> countryWords = List.of();
    for (String line : Pieces.of(text, '\n')) {
      List<String> fields = Pieces.of(line, FIELD);
      if (line.startsWith(COUNTRY)) {
        code = fields.get(1);
        country = fields.get(2);
        countryWords = readNames(fields.get(3));
      } else if (!line.isEmpty()) {
        Listing listing =
            new Listing(
                fields.get(0), code, country, fields.get(1), PhotoDocument.Channel.valueOf(fields.get(2)),
                readFrame(fields.get(3)), readLimits(fields.get(4)), readLimits(fields.get(5)), !fields.get(6).isEmpty());
        SearchWords words =
            new SearchWords(
                countryWords, SpeltName.read(fields.get(7)), readNames(fields.get(8)), Pieces.of(fields.get(9), ' '));
        entries.add(new IndexEntry(listing, words));
      }
    }
    // It is written in the order of English names.
    return names.hasCountries() ? DocumentIndex.of(entries, names) : DocumentIndex.ofSorted(entries, names);
  }

  private static List<SpeltName> readNames(String names) {
    List<SpeltName> read = new ArrayList<>();
    Pieces.of(names, NAME).forEach(name -> read.add(SpeltName.read(name)));
    return read;
  }

  private static Optional<Frame> readFrame(String frame) {
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = Pieces.of(frame, ' ');
    FrameUnit unit =
        parts.get(0).equals(FrameUnit.MILLIMETRE.symbol()) ? FrameUnit.MILLIMETRE : FrameUnit.PERCENT_OF_HEIGHT;
    return Optional.of(new Frame(unit, readNumber(parts.get(1)), readNumber(parts.get(2))));
  }

  /** Whole numbers are most of them, and are read several times as fast as others. */
  private static double readNumber(String number) {
    return number.indexOf('.') < 0 ? Integer.parseInt(number) : Double.parseDouble(number);
  }

  private static Limits readLimits(String limits) {
    int blank = limits.indexOf(' ');
    String min = limits.substring(0, blank);
    String max = limits.substring(blank + 1);
    return new Limits(
        min.isEmpty() ? Double.NEGATIVE_INFINITY : readNumber(min),
        max.isEmpty() ? Double.POSITIVE_INFINITY : readNumber(max));
  }
}
