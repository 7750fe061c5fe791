package app.selfsame.message;

import java.util.List;

/** A date in full. */
enum DateMessage implements MessageKey {
  DAY(Parameter.count("year"), Parameter.choice("month"), Parameter.count("day")),
  MONTH(Parameter.count("year"), Parameter.choice("month")),
  YEAR(Parameter.count("year"));

  private final List<Parameter> parameters;

  DateMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("date", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  /** What says {@code 2026-03-09}, {@code 2026-03} or {@code 2026}. */
  static Message of(String iso) {
    String[] fields = iso.split("-");
    Argument year = Argument.count(Long.parseLong(fields[0]));
    if (fields.length == 1) {
      return Message.of(YEAR, year);
    }
    Argument month = Argument.choice(Long.toString(Long.parseLong(fields[1])));
    return fields.length == 2
        ? Message.of(MONTH, year, month)
        : Message.of(DAY, year, month, Argument.count(Long.parseLong(fields[2])));
  }
}
