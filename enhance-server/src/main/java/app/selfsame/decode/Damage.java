package app.selfsame.decode;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** Coded data that is left over: the decoder lost its way and came to the picture's end too early. */
  private static final Pattern LEFT_OVER = Pattern.compile("(\\d{1,9}) extraneous bytes before marker");
  /** Some cameras leave a byte or two behind the scan. Of broken scans none was seen that leaves fewer than three. */
  private static final int HARMLESS_BYTES = 2;

  private final byte[] file;
  private boolean seen;

  /**
   * @param file what the decoder reads; nothing stands before its markers that is no coded data
   */
  Damage(byte[] file) {
    this.file = file;
  }

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    Matcher leftOver = LEFT_OVER.matcher(warning);
    seen |= SIGNS.stream().anyMatch(warning::contains)
        || leftOver.find() && isData(Integer.parseInt(leftOver.group(1)));
  }

  /** Whether what is left over was picture once: zeros in front of the end marker are padding. */
  private boolean isData(int leftOver) {
    int end = file.length - 2;
    boolean zeros = leftOver <= end;
    for (int i = end - leftOver; zeros && i < end; i++) {
      zeros = file[i] == 0;
    }
    return leftOver > HARMLESS_BYTES && !zeros;
  }

  boolean isSeen() {
    return seen;
  }
}
