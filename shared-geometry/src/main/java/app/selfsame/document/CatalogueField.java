package app.selfsame.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One line of a section: {@code name value [source]}.
 *
 * @param section the section it stands in, for messages
 * @param line line of the text, counted from 1
 * @param name the first word
 * @param value what follows it
 */
record CatalogueField(String section, int line, String name, String value) {

  CatalogueException mistake(String reason) {
    return new CatalogueException(section, line, name, reason);
  }

  /** The source named at the end of the line. */
  Source source(Map<String, Source> sources) {
    int open = value.lastIndexOf('[');
    if (open < 0 || !value.endsWith("]")) {
      throw mistake("missing source: end the line with [source]");
    }
    String id = value.substring(open + 1, value.length() - 1).strip();
    Source source = sources.get(id);
    if (source == null) {
      throw mistake("unknown source \"" + id + "\": this country has " + sources.keySet());
    }
    return source;
  }

  /** The value without the source at its end. */
  String rule() {
    int open = value.lastIndexOf('[');
    String rule = open < 0 || !value.endsWith("]") ? value : value.substring(0, open).strip();
    if (rule.isEmpty()) {
      throw mistake("nothing before the source");
    }
    return rule;
  }

  List<String> commaSeparated() {
    List<String> parts = new ArrayList<>();
    for (String part : value.split(",")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** A number that is not negative. */
  double number(String text) {
    boolean digits = !text.isEmpty() && Character.isDigit(text.charAt(0));
    try {
      if (digits) {
        return Double.parseDouble(text);
      }
    } catch (NumberFormatException e) {
      digits = false;
    }
    throw mistake("\"" + text + "\" is not a number");
  }

  Limits limits(double min, double max) {
    if (min > max) {
      throw mistake("the minimum " + text(min) + " is above the maximum " + text(max));
    }
    return new Limits(min, max);
  }

  static String text(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
