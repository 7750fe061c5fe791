package app.selfsame.message;

import java.util.Map;

/** Lays a message out in fields. */
final class MessageWriter {
  private final StringBuilder text = new StringBuilder();

  MessageWriter message(Message message) {
    field(message.id());
    field(message.arguments().size());
    for (Map.Entry<String, Argument> argument : message.arguments().entrySet()) {
      field(argument.getKey());
      argument(argument.getValue());
    }
    return this;
  }

  private void argument(Argument argument) {
    field(argument.kind().name());
    if (argument instanceof Argument.Count count) {
      field(count.value());
    } else if (argument instanceof Argument.Quantity quantity) {
      field(quantity.value());
      field(quantity.unit().name());
      field(quantity.decimals());
    } else if (argument instanceof Argument.Choice choice) {
      field(choice.id());
    } else if (argument instanceof Argument.Nested nested) {
      message(nested.message());
    } else if (argument instanceof Argument.Items items) {
      field(items.joint().name());
      field(items.messages().size());
      items.messages().forEach(this::message);
    } else if (argument instanceof Argument.Date date) {
      field(date.iso());
    } else if (argument instanceof Argument.Colour colour) {
      field(colour.hex());
    } else if (argument instanceof Argument.Document document) {
      field(document.id());
    } else if (argument instanceof Argument.Country country) {
      field(country.code());
    } else if (argument instanceof Argument.Quote quote) {
      field(quote.text());
      field(quote.language());
    } else if (argument instanceof Argument.Remark remark) {
      field(remark.id());
      field(remark.english());
    } else if (argument instanceof Argument.Literal literal) {
      field(literal.text());
    }
  }

  private void field(Object value) {
    String field = String.valueOf(value);
    text.append(field.length()).append(':').append(field);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
