package app.selfsame.document;

import app.selfsame.message.Pieces;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as it is searched for.
 *
 * @param words its words in their order, as {@link Spelling#words} has them
 * @param joined its words with hyphens in one piece: people write DS-160 and DS160, e-Visa and eVisa
 */
record SpeltName(List<String> words, List<String> joined) {
  private static final char JOINED = '+';

  static SpeltName of(String name) {
    List<String> joined = new ArrayList<>();
    for (String part : Pieces.of(name, ' ')) {
      if (part.indexOf('-') > 0) {
        joined.add(String.join("", Spelling.words(part)));
      }
    }
    return new SpeltName(Spelling.words(name), joined);
  }

  /** Of a text that {@link #text} has made. */
  static SpeltName read(String text) {
    List<String> parts = Pieces.of(text, JOINED);
    return parts.isEmpty()
        ? new SpeltName(List.of(), List.of())
        : new SpeltName(Pieces.of(parts.get(0), ' '), parts.subList(1, parts.size()));
  }

  /** In one line, without what separates names and fields in {@link IndexText}. */
  String text() {
    StringBuilder text = new StringBuilder(String.join(" ", words));
    joined.forEach(word -> text.append(JOINED).append(word));
    return text.toString();
  }

  /** The words with a blank before, between and after. */
  String phrase() {
    return " " + String.join(" ", words) + " ";
  }
}
