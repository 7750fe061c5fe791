package app.selfsame.settings;

import app.selfsame.message.Message;
import java.util.Optional;

/** What the text of a setting may be, and what it stands for. */
public interface Kind<T> {
  /** What a text stands for; empty when it is not allowed. */
  Optional<T> read(String text);

  /** What is allowed, to be said after a colon. */
  Message allowed();

  /** Whether nobody may see the text: not the log, and not who has mistyped it. */
  default boolean isSecret() {
    return false;
  }
}
