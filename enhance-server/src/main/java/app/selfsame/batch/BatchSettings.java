package app.selfsame.batch;

import app.selfsame.settings.PerProcessor;
import app.selfsame.settings.Setting;
import app.selfsame.settings.WholeNumber;
import java.util.List;

/** How photos of companies are dealt with. */
public final class BatchSettings {
  /** So long photos are kept where nobody says otherwise. */
  static final int USUAL_HOURS = 24;

  static final Setting<Integer> WORKERS =
      new Setting<>(
          "SERVE_PHOTO_WORKERS",
          "",
          new PerProcessor(0, 256),
          "how many photos of batches this server works on at once, each in a process of its own; 0 leaves them to others"
              + " that have the same database");

  /** So long photos can be kept at most. */
  public static final Setting<Integer> HOURS =
      new Setting<>(
          "SERVE_PHOTO_HOURS",
          "168",
          new WholeNumber(1, 24 * 90),
          "how many hours companies can have photos kept at most; without a word from them it is a day");

  static final Setting<Integer> BATCH_PHOTOS =
      new Setting<>(
          "SERVE_BATCH_PHOTOS", "20000", new WholeNumber(1, 1_000_000), "how many photos a batch may have");

  static final List<Setting<?>> ALL = List.of(WORKERS, HOURS, BATCH_PHOTOS);

  private BatchSettings() {}
}
