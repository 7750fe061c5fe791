package app.selfsame.pages;

import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Texts;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.texts.VisitorTexts;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;

/** In which language somebody is spoken to, also later and by letter. */
public final class SpokenLanguage {
  private SpokenLanguage() {}

  /** The texts that a request prefers. */
  public static Texts texts(Context context) {
    return VisitorTexts.of(context);
  }

  /** The tag of the language that a request prefers. */
  public static String of(Context context) {
    return texts(context).language().tag();
  }

  /** The texts of a tag; English where a version of the program has none. */
  public static Texts texts(String tag) {
    ShippedTexts shipped = ShippedTexts.packaged();
    return Language.of(tag).flatMap(shipped::in).orElseGet(shipped::english);
  }

  /** A day in UTC. */
  public static Argument day(Instant time) {
    return Argument.date(time.atOffset(ZoneOffset.UTC).toLocalDate().toString());
  }
}
