package app.selfsame.report;

import app.selfsame.document.Source;
import app.selfsame.message.Texts;
import java.util.Locale;

/** A source, with its date and how near it is to the authority's word. */
final class SourceJson {
  private SourceJson() {}

  /** Writes the member {@code source}. */
  static void write(Json json, Source source, Texts texts) {
    json.name("source").beginObject();
    json.name("title").value(source.isNameless() ? "" : texts.say(source.name()));
    json.name("url").value(source.url());
    json.name("date").value(source.date());
    json.name("confidence").value(word(source.confidence()));
    json.endObject();
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
