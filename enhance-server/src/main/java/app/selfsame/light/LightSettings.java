package app.selfsame.light;

import app.selfsame.settings.PerProcessor;
import app.selfsame.settings.Setting;
import app.selfsame.settings.WholeNumber;
import java.util.List;

/** What changing the light may cost. */
final class LightSettings {
  static final Setting<Integer> PER_DAY =
      new Setting<>(
          "SERVE_ENHANCE_PER_DAY",
          "10",
          new WholeNumber(0, 1_000),
          "changes of light for each visitor and day; 0 turns them off: `/enhance` then answers 404, and the page says so");

  static final Setting<Integer> MAX_BODY_MB =
      new Setting<>(
          "SERVE_MAX_BODY_MB",
          "16",
          new WholeNumber(1, 64),
          "the largest picture file that is taken; 1 MB is 1,048,576 bytes");

  static final Setting<Integer> QUEUE_MB =
      new Setting<>(
          "SERVE_QUEUE_MB",
          "64",
          new WholeNumber(1, 4_096),
          "memory for picture files, from when their bytes arrive until they are answered; at least"
              + " `SERVE_MAX_BODY_MB`. The less is free, the less each sender gets");

  static final Setting<Integer> WORKERS =
      new Setting<>("SERVE_WORKERS", "", new PerProcessor(1, 256), "pictures that are worked on at once");

  // Nobody waits half a minute before a page without being told anything.
  static final Setting<Integer> QUEUE_SECONDS =
      new Setting<>(
          "SERVE_QUEUE_SECONDS",
          "20",
          new WholeNumber(1, 25),
          "seconds that a request may wait in all, for memory and for a worker together, before the answer is 503; the"
              + " time that its picture takes to arrive is no waiting");

  static final List<Setting<?>> ALL = List.of(PER_DAY, MAX_BODY_MB, QUEUE_MB, WORKERS, QUEUE_SECONDS);

  private LightSettings() {}
}
