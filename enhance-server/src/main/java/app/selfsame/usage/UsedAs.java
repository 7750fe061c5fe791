package app.selfsame.usage;

import java.util.Locale;

/** In which way a photo was worked on. */
public enum UsedAs {
  /** As one of a batch. */
  BATCH,
  /** By a call about this photo alone. */
  SINGLE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
