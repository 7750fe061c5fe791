package app.selfsame.document;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Limits of a length in the document's {@link FrameUnit}, and where they are written.
 *
 * @param limits the lengths allowed: where sources of like rank differ, those that all allow, or the first one's where
 *     nothing is allowed by all
 * @param aim the length that the authority asks for within the limits ("about two thirds of the picture"); absent when
 *     it prefers none
 * @param source where this is written
 * @param disagreement what the sources say where they differ
 */
public record LengthRule(Limits limits, OptionalDouble aim, Source source, Optional<Disagreement> disagreement) {
  /**
   * Two sources of like rank that differ.
   *
   * @param first what {@link #source} says
   * @param second what the other says
   * @param source the other
   */
  public record Disagreement(Limits first, Limits second, Source source) {
    /** Whether one of them allows a length. */
    public boolean allows(double length) {
      return first.contains(length) || second.contains(length);
    }
  }

  LengthRule(Limits limits, OptionalDouble aim, Source source) {
    this(limits, aim, source, Optional.empty());
  }

  /** Whether the two that differ are one and the same source. */
  public boolean contradictsItself() {
    return disagreement.filter(other -> other.source.equals(source)).isPresent();
  }

  /** The same where a source of like rank says otherwise. */
  LengthRule but(LengthRule other) {
    double min = Math.max(limits.min(), other.limits.min());
    double max = Math.min(limits.max(), other.limits.max());
    Limits met = min <= max ? new Limits(min, max) : limits;
    OptionalDouble kept = aim.isPresent() && met.contains(aim.getAsDouble()) ? aim : OptionalDouble.empty();
    return new LengthRule(met, kept, source, Optional.of(new Disagreement(limits, other.limits, other.source)));
  }

  /** The same share of a frame of another height, as a rule that was made for another picture. */
  LengthRule borrowed(double scale) {
    Limits scaled = scaled(limits, scale);
    OptionalDouble scaledAim = aim.isPresent() ? OptionalDouble.of(aim.getAsDouble() * scale) : aim;
    return new LengthRule(scaled, scaledAim, source.borrowed());
  }

  private static Limits scaled(Limits limits, double scale) {
    return new Limits(limits.min() * scale, limits.max() * scale);
  }
}
