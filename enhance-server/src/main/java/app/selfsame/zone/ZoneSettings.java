package app.selfsame.zone;

import app.selfsame.settings.Setting;
import app.selfsame.settings.WholeNumber;
import java.util.List;

/** How pages are read for those who have no key. */
final class ZoneSettings {
  static final Setting<Integer> PER_DAY =
      new Setting<>(
          "SERVE_MRZ_PER_DAY",
          "10",
          new WholeNumber(0, 1_000),
          "pages of documents that `/v1/mrz` reads for each visitor and day without a company key, one page at a time in a"
              + " process of its own; with 0 it takes company keys alone");

  static final List<Setting<?>> ALL = List.of(PER_DAY);

  private ZoneSettings() {}
}
