package app.selfsame.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What of several finds lies in the same place (non-maximum suppression). */
public final class Overlaps {
  private Overlaps() {}

  /**
   * The first find of each place.
   *
   * @param finds the surest first
   * @param box where a find lies
   * @param most overlap of two boxes, as {@link BoxPx#intersectionOverUnion}, up to which they are two places
   */
  public static <T> List<T> firstOfEach(List<T> finds, Function<T, BoxPx> box, double most) {
    List<T> kept = new ArrayList<>();
    for (T find : finds) {
      BoxPx place = box.apply(find);
      if (kept.stream().noneMatch(other -> box.apply(other).intersectionOverUnion(place) > most)) {
        kept.add(find);
      }
    }
    return kept;
  }
}
