package app.selfsame.message;

import java.util.List;

/** How several messages are joined. */
enum ListMessage implements MessageKey {
  AND_TWO,
  AND_LAST,
  OR_TWO,
  OR_LAST,
  /** A further item that is not the last. */
  COMMA,
  /** One sentence after the other. */
  SENTENCES;

  @Override
  public String id() {
    return MessageKey.id("list", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.message("before"), Parameter.message("next"));
  }

  /** One or more messages as a single one. */
  static Message of(List<Message> messages, Joint joint) {
    int last = messages.size() - 1;
    Message all = messages.get(0);
    for (int i = 1; i <= last; i++) {
      ListMessage between = i < last ? COMMA : last(joint, last == 1);
      all = between.joining(all, messages.get(i));
    }
    return all;
  }

  private static ListMessage last(Joint joint, boolean two) {
    return switch (joint) {
      case AND -> two ? AND_TWO : AND_LAST;
      case OR -> two ? OR_TWO : OR_LAST;
      case COMMA -> COMMA;
    };
  }

  Message joining(Message before, Message next) {
    return Message.of(this, Argument.message(before), Argument.message(next));
  }
}
