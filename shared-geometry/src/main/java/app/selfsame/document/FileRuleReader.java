package app.selfsame.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a document's section says of the file: {@code pixels, kilobytes, formats, compression, density, colour}. */
final class FileRuleReader {
  private final CatalogueSection section;
  private final Map<String, Source> sources;
  private final Source main;

  FileRuleReader(CatalogueSection section, Map<String, Source> sources, Source main) {
    this.section = section;
    this.sources = sources;
    this.main = main;
  }

  FileRule read() {
    Limits[] pixels = section.optional("pixels").map(FileRuleReader::pixels)
        .orElse(new Limits[] {unlimited(), unlimited()});
    return new FileRule(
        section.optional("formats").map(FileRuleReader::formats).orElse(List.of()),
        section.optional("kilobytes").map(FileRuleReader::kilobytes).orElse(unlimited()),
        pixels[0],
        pixels[1],
        section.optional("density").map(FileRuleReader::density).orElse(0),
        section.optional("compression").map(this::compression),
        section.optional("colour").map(FileRuleReader::colour).orElse(FileRule.ColourRule.EITHER),
        sourceOf("pixels", "density"),
        sourceOf("kilobytes", "formats"),
        sourceOf("colour", "colour"));
  }

  private Source sourceOf(String field, String other) {
    Optional<CatalogueField> first = section.optional(field);
    Optional<CatalogueField> second = section.optional(other);
    if (first.isEmpty()) {
      return second.map(found -> found.source(sources)).orElse(main);
    }
    Source source = first.get().source(sources);
    if (second.isPresent() && !second.get().source(sources).equals(source)) {
      throw second.get().mistake("must have the source of " + field);
    }
    return source;
  }

  /**
   * {@code 600 x 750}, {@code at least 600 x 750}, {@code at most 700 x 700} or {@code 600 x 600 to 1200 x 1200}.
   */
  private static Limits[] pixels(CatalogueField field) {
    String[] words = field.rule().split(" +");
    if (words.length == 3) {
      return size(field, words, 0, words, 0);
    }
    if (words.length == 5 && words[0].equals("at") && words[1].equals("least")) {
      Limits[] size = size(field, words, 2, words, 2);
      return new Limits[] {Limits.atLeast(size[0].min()), Limits.atLeast(size[1].min())};
    }
    if (words.length == 5 && words[0].equals("at") && words[1].equals("most")) {
      Limits[] size = size(field, words, 2, words, 2);
      return new Limits[] {Limits.atMost(size[0].max()), Limits.atMost(size[1].max())};
    }
    if (words.length == 7 && words[3].equals("to")) {
      return size(field, words, 0, words, 4);
    }
    throw field.mistake("write 600 x 750, at least 600 x 750, at most 700 x 700, or 600 x 600 to 1200 x 1200");
  }

  private static Limits[] size(CatalogueField field, String[] min, int minAt, String[] max, int maxAt) {
    if (!min[minAt + 1].equals("x") || !max[maxAt + 1].equals("x")) {
      throw field.mistake("width and height are written 600 x 750");
    }
    Limits[] size = {
      field.limits(field.number(min[minAt]), field.number(max[maxAt])),
      field.limits(field.number(min[minAt + 2]), field.number(max[maxAt + 2]))
    };
    for (Limits side : size) {
      Plausible.SIDE_PX.require(field, side);
    }
    return size;
  }

  private static Limits kilobytes(CatalogueField field) {
    RangeText range = RangeText.of(field);
    if (!range.rest().isEmpty()) {
      throw field.mistake("nothing follows the range: it is in KB");
    }
    Plausible.KILOBYTES.require(field, range.limits());
    return range.limits();
  }

  /** {@code at most 20 : 1}. */
  private Stated<Double> compression(CatalogueField field) {
    RangeText range = RangeText.of(field);
    if (range.limits().hasMin() || !String.join(" ", range.rest()).equals(": 1")) {
      throw field.mistake("write at most 20 : 1");
    }
    Plausible.COMPRESSION.require(field, range.limits());
    return new Stated<>(range.limits().max(), "", field.source(sources));
  }

  private static int density(CatalogueField field) {
    double dpi = field.number(field.rule());
    Plausible.DPI.require(field, dpi);
    return (int) dpi;
  }

  private static List<String> formats(CatalogueField field) {
    List<String> formats = new ArrayList<>();
    for (String word : field.rule().split(" +")) {
      if (!word.equals("JPEG") && !word.equals("PNG")) {
        throw field.mistake("\"" + word + "\" is not JPEG or PNG");
      }
      formats.add(word);
    }
    return List.copyOf(formats);
  }

  private static FileRule.ColourRule colour(CatalogueField field) {
    return switch (field.rule()) {
      case "colour" -> FileRule.ColourRule.COLOUR;
      case "grey" -> FileRule.ColourRule.GREY;
      case "either" -> FileRule.ColourRule.EITHER;
      default -> throw field.mistake("must be colour, grey or either");
    };
  }

  private static Limits unlimited() {
    return new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }
}
