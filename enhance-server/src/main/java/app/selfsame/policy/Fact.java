package app.selfsame.policy;

import app.selfsame.message.Argument;
import app.selfsame.message.Parameter;
import java.util.function.Function;

/** What a sentence of a policy repeats of how a site is set up. */
enum Fact {
  OPERATOR(Parameter.literal("operator"), site -> Argument.literal(site.operator())),
  CONTACT(Parameter.literal("contact"), site -> Argument.literal(site.contact())),
  REGIONS(Parameter.literal("regions"), site -> Argument.literal(site.regions())),
  MAIL_HOST(Parameter.literal("host"), site -> Argument.literal(site.mailHost())),
  PHOTO_STORE(Parameter.literal("host"), site -> Argument.literal(site.photoStore())),
  REFUND_DAYS(Parameter.count("days"), site -> Argument.count(site.refundDays()));

  private final Parameter parameter;
  private final Function<Deployment, Argument> value;

  Fact(Parameter parameter, Function<Deployment, Argument> value) {
    this.parameter = parameter;
    this.value = value;
  }

  Parameter parameter() {
    return parameter;
  }

  Argument of(Deployment site) {
    return value.apply(site);
  }
}
