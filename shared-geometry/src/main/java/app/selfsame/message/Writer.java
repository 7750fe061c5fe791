package app.selfsame.message;

import java.util.List;

/** Writes a message: its pattern with its arguments. */
final class Writer {
  /** Keep what they enclose together where letters run from right to left. */
  private static final String ISOLATE = "\u2068";

  private static final String END_OF_ISOLATE = "\u2069";

  private final Texts texts;
  private final Message message;
  private final Runs written;

  private Writer(Texts texts, Message message, Runs written) {
    this.texts = texts;
    this.message = message;
    this.written = written;
  }

  static void write(Texts texts, Message message, Runs written) {
    new Writer(texts, message, written).parts(texts.pattern(message));
  }

  private void parts(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Words words) {
        written.add(words.text());
      } else if (part instanceof Part.Shows shows) {
        show(argument(shows.name()));
      } else if (part instanceof Part.NumberOf number) {
        written.add(texts.language().number(number(number.name()), true));
      } else if (part instanceof Part.Hash hash) {
        written.add(texts.language().number(number(hash.name()), false));
      } else if (part instanceof Part.Plural plural) {
        parts(form(plural));
      } else if (part instanceof Part.Select select) {
        parts(chosen(select));
      }
    }
  }

  private List<Part> form(Part.Plural plural) {
    Shown number = number(plural.name());
    if (number.isWhole() && !number.isNegative() && plural.exact().containsKey(number.integer())) {
      return plural.exact().get(number.integer());
    }
    List<Part> form = plural.forms().get(texts.language().plural().of(number));
    return form == null ? plural.forms().get(PluralCategory.OTHER) : form;
  }

  /** By a choice, or by the language of a quote. */
  private List<Part> chosen(Part.Select select) {
    Argument argument = argument(select.name());
    String id;
    if (argument instanceof Argument.Choice choice) {
      id = choice.id();
    } else if (argument instanceof Argument.Quote quote) {
      id = quote.language();
    } else {
      throw unfit(select.name(), "is no choice");
    }
    List<Part> chosen = select.cases().get(id);
    return chosen == null ? select.cases().get("other") : chosen;
  }

  private void show(Argument argument) {
    if (argument instanceof Argument.Count count) {
      written.add(texts.language().number(Shown.of(count.value()), false));
    } else if (argument instanceof Argument.Nested nested) {
      write(texts, nested.message(), written);
    } else if (argument instanceof Argument.Items items) {
      write(texts, ListMessage.of(items.messages(), items.joint()), written);
    } else if (argument instanceof Argument.Date date) {
      write(texts, DateMessage.of(date.iso()), written);
    } else if (argument instanceof Argument.Quantity quantity && quantity.unit() == Unit.NONE) {
      written.add(texts.number(quantity));
    } else {
      isolate(argument);
    }
  }

  private void isolate(Argument argument) {
    boolean isolated = texts.language().isRightToLeft();
    written.add(isolated ? ISOLATE : "");
    value(argument);
    written.add(isolated ? END_OF_ISOLATE : "");
  }

  private void value(Argument argument) {
    if (argument instanceof Argument.Quantity quantity) {
      written.add(texts.say(quantity));
    } else if (argument instanceof Argument.Colour colour) {
      written.add(colour.hex());
    } else if (argument instanceof Argument.Document document) {
      written.add(texts.names().document(document.id()), texts.names().languageOfDocument(document.id()));
    } else if (argument instanceof Argument.Country country) {
      written.add(texts.names().country(country.code()), texts.names().languageOfCountry(country.code()));
    } else if (argument instanceof Argument.Quote quote) {
      written.add(quote.text(), quote.language());
    } else if (argument instanceof Argument.Remark remark) {
      Run said = texts.say(remark);
      written.add(said.text(), said.language());
    } else if (argument instanceof Argument.Literal literal) {
      written.add(literal.text());
    } else {
      throw new IllegalArgumentException(message.id() + ": a choice has no words of its own");
    }
  }

  private Shown number(String name) {
    Argument argument = argument(name);
    if (argument instanceof Argument.Count count) {
      return Shown.of(count.value());
    }
    if (argument instanceof Argument.Quantity quantity) {
      return Shown.of(quantity.value(), quantity.decimals());
    }
    throw unfit(name, "is no number");
  }

  private Argument argument(String name) {
    Argument argument = message.arguments().get(name);
    if (argument == null) {
      throw unfit(name, "was not handed over");
    }
    return argument;
  }

  private IllegalArgumentException unfit(String name, String reason) {
    return new IllegalArgumentException(message.id() + ": " + name + " " + reason);
  }
}
