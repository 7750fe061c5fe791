package app.selfsame.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields of a {@link MessageWriter}; what comes from outside may be anything. */
final class MessageReader {
  /** How deep messages of ours are in one another, and more. */
  private static final int DEEPEST = 8;

  private final String text;
  private int at;

  MessageReader(String text) {
    this.text = text;
  }

  Message whole() {
    Message message = message(0);
    if (at < text.length()) {
      throw malformed();
    }
    return message;
  }

  private Message message(int depth) {
    if (depth > DEEPEST) {
      throw malformed();
    }
    String id = field();
    int size = number();
    Map<String, Argument> arguments = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      arguments.put(field(), argument(depth));
    }
    return new Message(id, arguments);
  }

  private Argument argument(int depth) {
    return switch (Parameter.Kind.valueOf(field())) {
      case COUNT -> new Argument.Count(Long.parseLong(field()));
      case QUANTITY -> new Argument.Quantity(Double.parseDouble(field()), Unit.valueOf(field()), number());
      case CHOICE -> new Argument.Choice(field());
      case MESSAGE -> new Argument.Nested(message(depth + 1));
      case ITEMS -> items(depth);
      case DATE -> new Argument.Date(field());
      case COLOUR -> new Argument.Colour(field());
      case DOCUMENT -> new Argument.Document(field());
      case COUNTRY -> new Argument.Country(field());
      case QUOTE -> new Argument.Quote(field(), field());
      case REMARK -> new Argument.Remark(field(), field());
      case LITERAL -> new Argument.Literal(field());
    };
  }

  private Argument items(int depth) {
    Joint joint = Joint.valueOf(field());
    int size = number();
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      messages.add(message(depth + 1));
    }
    return new Argument.Items(messages, joint);
  }

  private int number() {
    return Integer.parseInt(field());
  }

  private String field() {
    int colon = text.indexOf(':', at);
    if (colon < 0) {
      throw malformed();
    }
    int length = Integer.parseInt(text.substring(at, colon));
    int from = colon + 1;
    if (length < 0 || length > text.length() - from) {
      throw malformed();
    }
    at = from + length;
    return text.substring(from, at);
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("This is no message, at character " + (at + 1));
  }
}
