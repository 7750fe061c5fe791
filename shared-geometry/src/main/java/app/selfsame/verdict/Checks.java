package app.selfsame.verdict;

import app.selfsame.document.Limits;
import app.selfsame.document.Source;
import app.selfsame.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Ways to write a {@link Check}. */
final class Checks {
  private Checks() {}

  static Check measured(
      CheckId id, Outcome outcome, double value, String unit, Limits allowed, Source source, Message advice) {
    return new Check(id, outcome, OptionalDouble.of(value), unit, Optional.of(allowed), source, advice, List.of());
  }

  /** A pass whose value no rule limits. */
  static Check noted(CheckId id, double value, String unit, Source source, Message advice) {
    return new Check(id, Outcome.PASS, OptionalDouble.of(value), unit, Optional.empty(), source, advice, List.of());
  }

  static Check unknown(CheckId id, String unit, Source source, Message reason) {
    return of(id, Outcome.UNKNOWN, unit, source, reason);
  }

  /** An outcome that rests on no number. */
  static Check of(CheckId id, Outcome outcome, String unit, Source source, Message advice) {
    return new Check(id, outcome, OptionalDouble.empty(), unit, Optional.empty(), source, advice, List.of());
  }
}
