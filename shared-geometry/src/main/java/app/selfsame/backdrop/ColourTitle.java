package app.selfsame.backdrop;

import app.selfsame.document.BackdropTone;
import app.selfsame.message.MessageKey;

/** What a background's colour is called where it stands by itself. */
public record ColourTitle(BackdropTone tone) implements MessageKey {
  @Override
  public String id() {
    return "colour." + tone.word() + ".title";
  }
}
