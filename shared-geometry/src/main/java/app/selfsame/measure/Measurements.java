package app.selfsame.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Everything measured of one portrait, in the order of {@link MeasureId}. */
public final class Measurements {
  private final Map<MeasureId, Measurement> taken = new EnumMap<>(MeasureId.class);

  public Measurements(List<Measurement> measurements) {
    for (Measurement measurement : measurements) {
      if (taken.put(measurement.id(), measurement) != null) {
        throw new IllegalArgumentException(measurement.id() + " was measured twice");
      }
    }
  }

  /** What a measure found; unknown when it was not taken. */
  public Measurement get(MeasureId id) {
    Measurement measurement = taken.get(id);
    return measurement == null ? Measurement.unknown(id, NotMeasured.NOT_TAKEN) : measurement;
  }

  public OptionalDouble value(MeasureId id) {
    return get(id).value();
  }

  /** These and others that were taken later. */
  public Measurements with(List<Measurement> later) {
    List<Measurement> both = all();
    both.addAll(later);
    return new Measurements(both);
  }

  /** These, with others in the place of those that were taken of the same. */
  public Measurements replacedBy(List<Measurement> others) {
    Measurements replaced = new Measurements(all());
    for (Measurement other : others) {
      replaced.taken.put(other.id(), other);
    }
    return replaced;
  }

  /** All that were taken. */
  public List<Measurement> all() {
    return new ArrayList<>(taken.values());
  }
}
