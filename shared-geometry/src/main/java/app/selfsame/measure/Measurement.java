package app.selfsame.measure;

import app.selfsame.geometry.RegionPx;
import app.selfsame.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What one measure found on one portrait.
 *
 * @param id which
 * @param value the native value in the measure's unit; absent when it could not be taken
 * @param scalar the quality component 0..100 of ISO/IEC 29794-5, higher being better; only for measures of the standard
 * @param reason why there is no value; empty when there is one
 * @param where what was looked at, or what was found there, as polygons on the photo; may be empty
 */
public record Measurement(
    MeasureId id, OptionalDouble value, OptionalInt scalar, Optional<Message> reason, List<RegionPx> where) {
  public Measurement {
    if (value.isPresent() == reason.isPresent()) {
      throw new IllegalArgumentException(id + " has either a value or a reason for having none");
    }
    if (scalar.isPresent() && !id.isStandard()) {
      throw new IllegalArgumentException(id + " is not of the standard, so it has no scalar of it");
    }
    where = List.copyOf(where);
  }

  /** A value of our own; none when it is no finite number. */
  public static Measurement of(MeasureId id, double value) {
    if (!Double.isFinite(value)) {
      return unknown(id, NotMeasured.NOT_FINITE);
    }
    return new Measurement(id, OptionalDouble.of(value), OptionalInt.empty(), Optional.empty(), List.of());
  }

  /** A value of the standard with its quality component. */
  public static Measurement of(MeasureId id, double value, int scalar) {
    return new Measurement(id, OptionalDouble.of(value), OptionalInt.of(scalar), Optional.empty(), List.of());
  }

  /** No value, and why. */
  public static Measurement unknown(MeasureId id, NotMeasured reason) {
    return new Measurement(
        id, OptionalDouble.empty(), OptionalInt.empty(), Optional.of(Message.of(reason)), List.of());
  }

  /** The same with evidence. */
  public Measurement at(List<RegionPx> regions) {
    return new Measurement(id, value, scalar, reason, regions);
  }

  /** The same with evidence. */
  public Measurement at(RegionPx region) {
    return at(List.of(region));
  }
}
