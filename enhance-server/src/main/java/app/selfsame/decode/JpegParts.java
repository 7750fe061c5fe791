package app.selfsame.decode;

import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import java.util.ArrayList;
import java.util.List;

/** Walks through the segments of a JPEG file's first picture; what stands behind it, as a film, is not looked at. */
final class JpegParts {
  /** A profile has up to 255, a file of 64 MB that is full of the largest ones a thousand. */
  private static final int MAX_PARTS = 2_000;

  private static final int END_OF_IMAGE = 0xd9;

  private final byte[] file;
  private final List<JpegPart> parts = new ArrayList<>();
  private int at = 2;
  private boolean ended;

  private JpegParts(byte[] file) {
    this.file = file;
  }

  /**
   * The segments of a file up to its end marker or, where that is missing, as far as they are whole.
   *
   * @throws UnreadablePhotoException when there are more than any camera writes
   */
  static JpegParts of(byte[] file) {
    JpegParts walk = new JpegParts(file);
    while (walk.advance()) {
      if (walk.parts.size() > MAX_PARTS) {
        throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
      }
    }
    return walk;
  }

  List<JpegPart> parts() {
    return parts;
  }

  /** Whether the picture's end marker is there. */
  boolean hasEnd() {
    return ended;
  }

  private boolean advance() {
    int start = nextMarker(at);
    if (start < 0) {
      return false;
    }
    int marker = file[start + 1] & 0xff;
    if (marker == END_OF_IMAGE) {
      ended = true;
      return false;
    }
    if (start + 4 > file.length) {
      return false;
    }
    int length = (file[start + 2] & 0xff) << 8 | file[start + 3] & 0xff;
    int end = start + 2 + length;
    if (length < 2 || end > file.length) {
      return false;
    }
    int next = end;
    if (marker == JpegPart.START_OF_SCAN) {
      int behind = nextMarker(end);
      next = behind < 0 ? file.length : behind;
    }
    parts.add(new JpegPart(marker, start, end, next));
    at = next;
    return true;
  }

  /** Where the next marker with a meaning of its own begins, or -1. Stray bytes before it are skipped. */
  private int nextMarker(int from) {
    for (int i = from; i + 1 < file.length; i++) {
      if (file[i] == (byte) 0xff && !isWithinScan(file[i + 1] & 0xff)) {
        return i;
      }
    }
    return -1;
  }

  /** Stuffed zeros, restart markers and fill bytes (ITU-T T.81, B.1.1). */
  private static boolean isWithinScan(int marker) {
    return marker == 0 || marker == 0xff || marker >= 0xd0 && marker <= 0xd8 || marker == 0x01;
  }
}
