package app.selfsame.report;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.message.Unit;
import app.selfsame.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a refusal's messages carry, for programs: values by name, as JSON. */
public final class RefusalJson {
  private final Json json;

  private RefusalJson(Json json) {
    this.json = json;
  }

  /**
   * Writes three members: the sentences for a person, then {@code reason} and {@code arguments} for a program.
   *
   * @param member of the sentences
   */
  public static void write(Json json, String member, Refusal refusal, Texts texts) {
    json.name(member).value(texts.say(refusal.messages()));
    json.name("reason").value(refusal.code().id());
    json.name("arguments");
    arguments(json, refusal);
  }

  /** Writes one object; where several messages have an argument of one name, the first one's. */
  public static void arguments(Json json, Refusal refusal) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    for (Message message : refusal.messages()) {
      message.arguments().forEach(arguments::putIfAbsent);
    }
    new RefusalJson(json).object(arguments);
  }

  private void object(Map<String, Argument> arguments) {
    json.beginObject();
    arguments.forEach(
        (name, argument) -> {
          json.name(name);
          value(argument);
        });
    json.endObject();
  }

  private void value(Argument argument) {
    if (argument instanceof Argument.Count count) {
      json.value(count.value());
    } else if (argument instanceof Argument.Quantity quantity) {
      quantity(quantity);
    } else if (argument instanceof Argument.Nested nested) {
      message(nested.message());
    } else if (argument instanceof Argument.Items items) {
      json.beginArray();
      items.messages().forEach(this::message);
      json.endArray();
    } else {
      json.value(text(argument));
    }
  }

  private void quantity(Argument.Quantity quantity) {
    if (quantity.unit() == Unit.NONE) {
      json.value(quantity.value());
    } else {
      json.beginObject();
      json.name("value").value(quantity.value());
      json.name("unit").value(quantity.unit().symbol()).endObject();
    }
  }

  /** A name is its words; anything else is told by its key. */
  private void message(Message message) {
    if (message.arguments().size() == 1 && message.arguments().values().iterator().next() instanceof Argument.Literal name) {
      json.value(name.text());
    } else {
      json.beginObject().name("key").value(message.id());
      json.name("arguments");
      object(message.arguments());
      json.endObject();
    }
  }

  private static String text(Argument argument) {
    if (argument instanceof Argument.Choice choice) {
      return choice.id();
    }
    if (argument instanceof Argument.Date date) {
      return date.iso();
    }
    if (argument instanceof Argument.Colour colour) {
      return colour.hex();
    }
    if (argument instanceof Argument.Document document) {
      return document.id();
    }
    if (argument instanceof Argument.Country country) {
      return country.code();
    }
    if (argument instanceof Argument.Quote quote) {
      return quote.text();
    }
    if (argument instanceof Argument.Remark remark) {
      return remark.english();
    }
    return ((Argument.Literal) argument).text();
  }
}
