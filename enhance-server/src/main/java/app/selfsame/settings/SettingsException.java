package app.selfsame.settings;

import app.selfsame.message.Message;
import java.util.List;

/** The environment does not say how to serve. */
public final class SettingsException extends Exception {
  private final transient List<Message> mistakes;

  SettingsException(List<Message> mistakes) {
    super(mistakes.toString());
    this.mistakes = List.copyOf(mistakes);
  }

  SettingsException(Message mistake) {
    this(List.of(mistake));
  }

  /** One each: the variable, what is wrong with it, what is allowed. */
  public List<Message> mistakes() {
    return mistakes;
  }
}
