package app.selfsame.message;

import java.util.List;

/** Writes a pattern with the arguments of one message. */
final class Writer {
  /** Keep what they enclose together where letters run from right to left. */
  private static final String ISOLATE = "\u2068";

  private static final String END_OF_ISOLATE = "\u2069";

  private final Texts texts;
  private final Message message;
  private final StringBuilder written = new StringBuilder();

  Writer(Texts texts, Message message) {
    this.texts = texts;
    this.message = message;
  }

  String write(List<Part> parts) {
    parts(parts);
    return written.toString();
  }

  private void parts(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Words words) {
        written.append(words.text());
      } else if (part instanceof Part.Shows shows) {
        written.append(shown(argument(shows.name())));
      } else if (part instanceof Part.NumberOf number) {
        written.append(texts.language().number(number(number.name()), true));
      } else if (part instanceof Part.Hash hash) {
        written.append(texts.language().number(number(hash.name()), false));
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

  private List<Part> chosen(Part.Select select) {
    if (!(argument(select.name()) instanceof Argument.Choice choice)) {
      throw unfit(select.name(), "is no choice");
    }
    List<Part> chosen = select.cases().get(choice.id());
    return chosen == null ? select.cases().get("other") : chosen;
  }

  private String shown(Argument argument) {
    if (argument instanceof Argument.Count count) {
      return texts.language().number(Shown.of(count.value()), false);
    }
    if (argument instanceof Argument.Nested nested) {
      return texts.say(nested.message());
    }
    if (argument instanceof Argument.Items items) {
      return texts.say(ListMessage.of(items.messages(), items.joint()));
    }
    if (argument instanceof Argument.Date date) {
      return texts.say(DateMessage.of(date.iso()));
    }
    if (argument instanceof Argument.Quantity quantity && quantity.unit() == Unit.NONE) {
      return texts.number(quantity);
    }
    return isolated(value(argument));
  }

  private String value(Argument argument) {
    if (argument instanceof Argument.Quantity quantity) {
      return texts.say(quantity);
    }
    if (argument instanceof Argument.Colour colour) {
      return colour.hex();
    }
    if (argument instanceof Argument.Document document) {
      return texts.names().document(document.id());
    }
    if (argument instanceof Argument.Country country) {
      return texts.names().country(country.code());
    }
    if (argument instanceof Argument.Quote quote) {
      return quote.text();
    }
    if (argument instanceof Argument.Literal literal) {
      return literal.text();
    }
    throw new IllegalArgumentException(message.id() + ": a choice has no words of its own");
  }

  private String isolated(String value) {
    return texts.language().isRightToLeft() ? ISOLATE + value + END_OF_ISOLATE : value;
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
