package app.selfsame.image;

import app.selfsame.message.Argument;
import java.util.Locale;

/** What a picture is that is not opened anywhere. */
enum UnsupportedKind {
  RAW,
  JPEG_XL,
  JPEG_2000,
  PHOTOSHOP,
  BIG_TIFF,
  ANIMATED_WEBP,
  TIFF_AS_JPEG,
  TIFF_RARE;

  /** Which of its cases the text says. */
  Argument choice() {
    return Argument.choice(name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
