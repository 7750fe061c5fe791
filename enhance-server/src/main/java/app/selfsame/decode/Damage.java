package app.selfsame.decode;

import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Hears of the damage that a decoder papers over. The JPEG decoder fills what is missing with grey and only warns; most
 * of its other warnings are of no harm to the picture.
 */
final class Damage implements IIOReadWarningListener {
  // From libjpeg's jerror.h and from Java's JPEGImageReader; neither is translated.
  private static final List<String> SIGNS =
      List.of(
          "premature end",
          "Premature end",
          "Truncated File",
          "bad Huffman code",
          "Inconsistent progression sequence",
          "Corrupt JPEG data: found marker");

  private boolean seen;

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    seen |= SIGNS.stream().anyMatch(warning::contains);
  }

  boolean isSeen() {
    return seen;
  }
}
