package app.selfsame.report;

import app.selfsame.likeness.Comparison;
import app.selfsame.likeness.Obstacle;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Texts;
import java.util.Locale;

/** What came of comparing two photos, as members of a JSON object. */
public final class LikenessJson {
  private LikenessJson() {}

  /**
   * Writes the members of an object that is begun already.
   *
   * @param texts in which sentences are written
   */
  public static void write(Json json, Comparison comparison, Texts texts) {
    json.name("answer").value(word(comparison.answer()));
    json.name("headline").value(texts.say(comparison.answer()));
    json.name("similarity");
    if (comparison.similarity().isPresent()) {
      json.value(comparison.similarity().getAsDouble());
    } else {
      json.nullValue();
    }
    json.name("samePhoto");
    if (comparison.isSamePhoto().isPresent()) {
      json.value(comparison.isSamePhoto().get());
    } else {
      json.nullValue();
    }
    json.name("mirrored").value(comparison.isMirrored());
    json.name("reasons").beginArray();
    for (Comparison.Reason reason : comparison.reasons()) {
      json.beginObject();
      json.name("photo").value(word(reason.side()));
      write(json, reason.obstacle(), texts);
      json.endObject();
    }
    json.endArray();
    json.name("sentences").beginArray();
    for (MessageKey sentence : comparison.sentences()) {
      json.value(texts.say(sentence));
    }
    json.endArray();
  }

  /**
   * Writes what stands in the way of comparing a photo.
   *
   * @param texts in which sentences are written
   */
  public static void write(Json json, Obstacle obstacle, Texts texts) {
    json.name("code").value(word(obstacle));
    json.name("text").value(texts.say(obstacle));
  }

  /** As answers and obstacles are written: {@code not-compared}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
