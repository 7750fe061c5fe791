package app.selfsame.settings;

import app.selfsame.message.Message;
import java.util.Objects;
import java.util.Optional;

/** What an operator lets the server know and nobody else. It can be read for use, and is never written by accident. */
public final class Secret {
  /** A secret, or none where nothing is set. */
  public static final Kind<Optional<Secret>> KIND =
      new Kind<>() {
        @Override
        public Optional<Optional<Secret>> read(String text) {
          boolean isPlain = text.chars().allMatch(letter -> letter > ' ' && letter < 0x7f);
          return isPlain ? Optional.of(Optional.of(text).filter(set -> !set.isEmpty()).map(Secret::new)) : Optional.empty();
        }

        @Override
        public Message allowed() {
          return Message.of(SettingsMessage.SECRET);
        }

        @Override
        public boolean isSecret() {
          return true;
        }
      };

  private final String text;

  private Secret(String text) {
    this.text = Objects.requireNonNull(text);
  }

  /** The secret itself. */
  public String reveal() {
    return text;
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "***";
  }
}
