package app.selfsame.mail;

import java.util.Optional;

/** Writes letters of one kind. */
@FunctionalInterface
public interface Letters {
  /**
   * Writes the letter, right before it is sent, and anew for each attempt.
   *
   * @param id of what it is about
   * @return nothing when it is not to be sent any more
   */
  Optional<Letter> write(String id);

  /** It has been sent: what was kept for it alone can be forgotten. May be told once more after another sending. */
  default void sent(String id) {}

  /** It will not be sent: its address was refused, or no server took it for a day. */
  default void undeliverable(String id) {}
}
