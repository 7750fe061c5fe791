package app.selfsame.message;

import java.util.List;

/** Writes a pattern as {@link PatternReader} reads it. */
final class PatternWriter {
  private final StringBuilder text = new StringBuilder();

  private PatternWriter() {}

  static String write(List<Part> parts) {
    PatternWriter writer = new PatternWriter();
    writer.parts(parts);
    return writer.text.toString();
  }

  private void parts(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Words words) {
        words(words.text());
      } else if (part instanceof Part.Shows shows) {
        text.append('{').append(shows.name()).append('}');
      } else if (part instanceof Part.NumberOf number) {
        text.append('{').append(number.name()).append(", number}");
      } else if (part instanceof Part.Hash) {
        text.append('#');
      } else if (part instanceof Part.Plural plural) {
        open(plural.name(), "plural");
        plural.exact().forEach((number, form) -> form("=" + number, form));
        plural.forms().forEach((category, form) -> form(category.word(), form));
        text.append('}');
      } else if (part instanceof Part.Select select) {
        open(select.name(), "select");
        select.cases().forEach(this::form);
        text.append('}');
      }
    }
  }

  private void open(String name, String type) {
    text.append('{').append(name).append(", ").append(type).append(',');
  }

  private void form(String name, List<Part> form) {
    text.append(' ').append(name).append(" {");
    parts(form);
    text.append('}');
  }

  /** What would be read as a sign stands in apostrophes. */
  private void words(String words) {
    for (char c : words.toCharArray()) {
      if (c == '{' || c == '}' || c == '#') {
        text.append('\'').append(c).append('\'');
      } else {
        text.append(c == '\'' ? "''" : String.valueOf(c));
      }
    }
  }
}
