package app.selfsame.background;

import app.selfsame.document.BackgroundTone;
import app.selfsame.message.MessageKey;

/** What a background's colour is called where it stands by itself. */
public record ColourTitle(BackgroundTone tone) implements MessageKey {
  @Override
  public String id() {
    return "colour." + tone.word() + ".title";
  }
}
