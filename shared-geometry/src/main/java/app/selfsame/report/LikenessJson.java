package app.selfsame.report;

import app.selfsame.geometry.BoxPx;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.Comparison;
import app.selfsame.likeness.Obstacle;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Texts;
import java.util.Locale;
import java.util.Optional;

/** What came of comparing two photos, as members of a JSON object. */
public final class LikenessJson {
  private final Json json;
  private final Optional<Texts> texts;

  private LikenessJson(Json json, Optional<Texts> texts) {
    this.json = json;
    this.texts = texts;
  }

  /**
   * Writes the members of an object that is begun already.
   *
   * @param texts in which sentences are written
   */
  public static void write(Json json, Comparison comparison, Texts texts) {
    new LikenessJson(json, Optional.of(texts)).write(comparison);
  }

  /** The same with codes in place of sentences, for whoever has the words. */
  public static void writeWordless(Json json, Comparison comparison) {
    new LikenessJson(json, Optional.empty()).write(comparison);
  }

  /**
   * What was seen in one of the photos, with codes in place of sentences.
   *
   * @param widthPx of the photo
   * @param heightPx of the photo
   */
  public static void writeWordless(Json json, ComparedPhoto photo, int widthPx, int heightPx) {
    json.name("obstacle");
    if (photo.obstacle().isPresent()) {
      json.value(word(photo.obstacle().get()));
    } else {
      json.nullValue();
    }
    json.name("face");
    if (photo.where().isPresent()) {
      BoxPx box = photo.where().get();
      json.beginObject();
      json.name("left").value(box.left() / widthPx);
      json.name("top").value(box.top() / heightPx);
      json.name("width").value(box.width() / widthPx);
      json.name("height").value(box.height() / heightPx);
      json.endObject();
    } else {
      json.nullValue();
    }
  }

  private void write(Comparison comparison) {
    json.name("answer").value(word(comparison.answer()));
    texts.ifPresent(words -> json.name("headline").value(words.say(comparison.answer())));
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
      write(reason.obstacle());
      json.endObject();
    }
    json.endArray();
    texts.ifPresent(words -> writeSentences(comparison, words));
  }

  private void write(Obstacle obstacle) {
    json.name("code").value(word(obstacle));
    texts.ifPresent(words -> json.name("text").value(words.say(obstacle)));
  }

  private void writeSentences(Comparison comparison, Texts words) {
    json.name("sentences").beginArray();
    for (MessageKey sentence : comparison.sentences()) {
      json.value(words.say(sentence));
    }
    json.endArray();
  }

  /**
   * Writes what stands in the way of comparing a photo.
   *
   * @param texts in which sentences are written
   */
  public static void write(Json json, Obstacle obstacle, Texts texts) {
    new LikenessJson(json, Optional.of(texts)).write(obstacle);
  }

  /** As answers and obstacles are written: {@code not-compared}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
