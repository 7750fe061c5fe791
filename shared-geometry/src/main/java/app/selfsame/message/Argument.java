package app.selfsame.message;

import java.util.List;

/** A value in a message; never a word, which another language would not have. */
public sealed interface Argument {
  Parameter.Kind kind();

  /** A whole number of things. */
  record Count(long value) implements Argument {
    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.COUNT;
    }
  }

  /**
   * A number with its unit.
   *
   * @param decimals how many are shown at most; those that are zero at the end are not
   */
  record Quantity(double value, Unit unit, int decimals) implements Argument {
    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.QUANTITY;
    }
  }

  /** Which of its cases a text says. */
  record Choice(String id) implements Argument {
    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.CHOICE;
    }
  }

  /** A message in a message. */
  record Nested(Message message) implements Argument {
    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.MESSAGE;
    }
  }

  /** Several messages in one sentence. */
  record Items(List<Message> messages, Joint joint) implements Argument {
    public Items {
      messages = List.copyOf(messages);
    }

    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.ITEMS;
    }
  }

  /** A day, a month or a year: {@code 2026-03-09}, {@code 2026-03}, {@code 2026}. */
  record Date(String iso) implements Argument {
    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.DATE;
    }
  }

  /** A colour's value, such as {@code #d3d3d3}. */
  record Colour(String hex) implements Argument {
    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.COLOUR;
    }
  }

  /** A document of the catalogue by its id. */
  record Document(String id) implements Argument {
    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.DOCUMENT;
    }
  }

  /** A country by its code of ISO 3166-1. */
  record Country(String code) implements Argument {
    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.COUNTRY;
    }
  }

  /** Somebody else's words, and the tag of their language. */
  record Quote(String text, String language) implements Argument {
    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.QUOTE;
    }
  }

  /**
   * English words of the catalogue, which a language may have in its own.
   *
   * @param id of the text that has them, in the languages that do
   */
  record Remark(String id, String english) implements Argument {
    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.REMARK;
    }
  }

  /** What no language has another word for. */
  record Literal(String text) implements Argument {
    @Override
    public Parameter.Kind kind() {
      return Parameter.Kind.LITERAL;
    }
  }

  static Argument count(long value) {
    return new Count(value);
  }

  /** A plain number, to so many decimals at most. */
  static Argument number(double value, int decimals) {
    return new Quantity(value, Unit.NONE, decimals);
  }

  /** A number with its unit, to a tenth. */
  static Argument quantity(double value, Unit unit) {
    return new Quantity(value, unit, 1);
  }

  static Argument quantity(double value, Unit unit, int decimals) {
    return new Quantity(value, unit, decimals);
  }

  /** A share of one as whole percent. */
  static Argument share(double share) {
    return new Quantity(100 * share, Unit.PERCENT, 0);
  }

  /** A file's size in KB or MB of 1024. */
  static Argument bytes(long bytes) {
    double kilobytes = bytes / 1024.0;
    return kilobytes < 1024
        ? new Quantity(kilobytes, Unit.KILOBYTE, kilobytes < 10 ? 1 : 0)
        : new Quantity(kilobytes / 1024, Unit.MEGABYTE, 1);
  }

  static Argument choice(String id) {
    return new Choice(id);
  }

  static Argument message(Message message) {
    return new Nested(message);
  }

  static Argument message(MessageKey key, Argument... arguments) {
    return new Nested(Message.of(key, arguments));
  }

  /** All of them: a, b and c. */
  static Argument all(List<Message> messages) {
    return new Items(messages, Joint.AND);
  }

  /** One of them: a, b or c. */
  static Argument any(List<Message> messages) {
    return new Items(messages, Joint.OR);
  }

  /** One after the other: a, b, c. */
  static Argument listed(List<Message> messages) {
    return new Items(messages, Joint.COMMA);
  }

  static Argument date(String iso) {
    return new Date(iso);
  }

  static Argument colour(String hex) {
    return new Colour(hex);
  }

  static Argument document(String id) {
    return new Document(id);
  }

  static Argument country(String code) {
    return new Country(code);
  }

  static Argument quote(String text, String language) {
    return new Quote(text, language);
  }

  static Argument literal(String text) {
    return new Literal(text);
  }
}
