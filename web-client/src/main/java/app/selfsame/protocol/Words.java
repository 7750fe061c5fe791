package app.selfsame.protocol;

import app.selfsame.message.Language;
import app.selfsame.message.Texts;

/**
 * What the worker needs to speak, which has no texts of its own.
 *
 * @param language tag of the language
 * @param file the language's texts, as its file has them
 */
public record Words(String language, String file) {
  void write(WireWriter out) {
    out.word(language).word(file);
  }

  static Words read(WireReader in) {
    return new Words(in.word(), in.word());
  }

  /** The texts, of a file that was checked when the page was built. */
  public Texts texts() {
    return Texts.ofChecked(Language.of(language).orElse(Language.EN), file);
  }
}
