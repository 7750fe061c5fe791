package app.selfsame.message;

/**
 * An argument that a key declares.
 *
 * @param name as its texts call it
 * @param kind what may be handed over, and what a text can do with it
 */
public record Parameter(String name, Kind kind) {

  /** What an argument is. */
  public enum Kind {
    /** A whole number of things. */
    COUNT,
    /** A number with or without its unit. */
    QUANTITY,
    /** One of several cases, never shown itself. */
    CHOICE,
    /** Another message. */
    MESSAGE,
    /** Several messages in one sentence. */
    ITEMS,
    /** A day, a month or a year. */
    DATE,
    /** A colour's value. */
    COLOUR,
    /** A document of the catalogue, shown by its title. */
    DOCUMENT,
    COUNTRY,
    /** Words of somebody else, in a language of their own. */
    QUOTE,
    /** Words of the catalogue, which are English where the language that is spoken has none of its own. */
    REMARK,
    /** What is the same in each language: a file's name, an address. */
    LITERAL;

    /** Whether a text can show the number alone, or choose its words by it. */
    boolean isNumber() {
      return this == COUNT || this == QUANTITY;
    }
  }

  public static Parameter count(String name) {
    return new Parameter(name, Kind.COUNT);
  }

  public static Parameter quantity(String name) {
    return new Parameter(name, Kind.QUANTITY);
  }

  public static Parameter choice(String name) {
    return new Parameter(name, Kind.CHOICE);
  }

  public static Parameter message(String name) {
    return new Parameter(name, Kind.MESSAGE);
  }

  public static Parameter items(String name) {
    return new Parameter(name, Kind.ITEMS);
  }

  public static Parameter date(String name) {
    return new Parameter(name, Kind.DATE);
  }

  public static Parameter colour(String name) {
    return new Parameter(name, Kind.COLOUR);
  }

  public static Parameter document(String name) {
    return new Parameter(name, Kind.DOCUMENT);
  }

  public static Parameter country(String name) {
    return new Parameter(name, Kind.COUNTRY);
  }

  public static Parameter quote(String name) {
    return new Parameter(name, Kind.QUOTE);
  }

  public static Parameter remark(String name) {
    return new Parameter(name, Kind.REMARK);
  }

  public static Parameter literal(String name) {
    return new Parameter(name, Kind.LITERAL);
  }
}
