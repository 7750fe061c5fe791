package app.selfsame.refusal;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Something is not done.
 *
 * @param code for programs
 * @param messages for the person: what is wrong, then what to do; at least one
 */
public record Refusal(RefusalCode code, List<Message> messages) {
  public Refusal {
    messages = List.copyOf(messages);
    if (messages.isEmpty()) {
      throw new IllegalArgumentException(code.id() + " says nothing");
    }
  }

  /** A case with what it carries. */
  public static Refusal of(RefusalKey key, Argument... arguments) {
    return new Refusal(key.code(), List.of(Message.of(key, arguments)));
  }

  /** What somebody else has found wrong, refused as this. */
  public static Refusal of(RefusalCode code, Message... messages) {
    return new Refusal(code, List.of(messages));
  }

  /** The same, with more to say at the end. */
  public Refusal and(Message... more) {
    return and(List.of(more));
  }

  /** The same, with more to say at the end. */
  public Refusal and(List<Message> more) {
    List<Message> all = new ArrayList<>(messages);
    all.addAll(more);
    return new Refusal(code, all);
  }

  /** The same, with something to say before it. */
  public Refusal after(Message first) {
    return new Refusal(code, List.of(first)).and(messages);
  }
}
