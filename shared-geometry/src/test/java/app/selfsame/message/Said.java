package app.selfsame.message;

import java.util.List;

/** Keys that take whatever a test hands over, and texts of one line. */
final class Said {
  private Said() {}

  static MessageKey key(String id, Parameter... parameters) {
    return new MessageKey() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public List<Parameter> parameters() {
        return List.of(parameters);
      }
    };
  }

  /** What a pattern becomes with one argument, {@code x}. */
  static String in(Language language, String pattern, Argument x) {
    Texts texts = Texts.parse(language, "said = " + pattern + "\nunit.millimetre = {number} mm");
    return texts.say(key("said", new Parameter("x", x.kind())), x);
  }

  static String inEnglish(String pattern, Argument x) {
    return in(Language.EN, pattern, x);
  }
}
