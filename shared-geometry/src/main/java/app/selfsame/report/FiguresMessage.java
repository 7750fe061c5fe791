package app.selfsame.report;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What was measured and what is allowed. */
enum FiguresMessage implements MessageKey {
  MEASURED(Parameter.quantity("value")),
  MEASURED_AND_ALLOWED(Parameter.quantity("value"), Parameter.message("allowed")),
  SHORT_MEASURED(Parameter.quantity("value")),
  SHORT_MEASURED_AND_ALLOWED(Parameter.quantity("value"), Parameter.message("allowed"));

  private final List<Parameter> parameters;

  FiguresMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("figures", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
