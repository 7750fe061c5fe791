package app.selfsame.image;

import app.selfsame.message.Argument;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import java.util.Locale;

/** What a file is that is no picture. */
public enum ForeignKind {
  VIDEO,
  PDF,
  ARCHIVE,
  SOUND_OR_VIDEO,
  DRAWING,
  WEB_PAGE,
  TEXT,
  UNKNOWN;

  /** The kind that a media type such as {@code video/mp4} promises. */
  public static ForeignKind ofMediaType(String mediaType) {
    if (mediaType.equals("application/pdf")) {
      return PDF;
    }
    return switch (mediaType.substring(0, mediaType.indexOf('/') + 1)) {
      case "video/" -> VIDEO;
      case "audio/" -> SOUND_OR_VIDEO;
      case "text/" -> TEXT;
      default -> UNKNOWN;
    };
  }

  /** What is said of such a file. */
  public Refusal refusal() {
    String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Refusal.of(RefusalMessage.NOT_AN_IMAGE, Argument.choice(word));
  }
}
