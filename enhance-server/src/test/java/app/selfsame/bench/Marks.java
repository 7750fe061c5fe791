package app.selfsame.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What happened when, on several photos: milliseconds since navigation started, by name. */
final class Marks {
  private final List<Map<String, Object>> photos = new ArrayList<>();

  void add(Map<String, Object> photo) {
    photos.add(photo);
  }

  /** Milliseconds from one event to another; {@code start} is the start of navigation. */
  Samples of(String from, String to) {
    return Samples.of(photos.stream().map(photo -> at(photo, to) - at(photo, from)).toList());
  }

  Map<String, Object> last() {
    return photos.get(photos.size() - 1);
  }

  private static double at(Map<String, Object> photo, String event) {
    return event.equals("start") ? 0 : ((Number) photo.get(event)).doubleValue();
  }
}
