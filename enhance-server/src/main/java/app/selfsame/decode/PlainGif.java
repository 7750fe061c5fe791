package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;

/**
 * A GIF file as Java's decoder likes it: in front of its first picture nothing but what that is shown by (GIF89a, 23).
 * That decoder keeps every comment, and copies what it has of one for each of its parts.
 */
final class PlainGif {
  static final int PICTURE_BYTES = 10;

  private static final int HEADER_BYTES = 13;
  private static final int EXTENSION = 0x21;
  private static final int PICTURE = 0x2c;
  private static final int CONTROL = 0xf9;
  private static final int CONTROL_BYTES = 8;
  private static final int CONTROL_DATA_BYTES = 4;

  private final byte[] file;
  private int at;
  /** Where the last one is in the file, or -1. */
  private int control = -1;

  private PlainGif(byte[] file) {
    this.file = file;
  }

  /**
   * Lays out a file.
   *
   * @return the same array where it is plain already
   * @throws UnreadablePhotoException when there is no picture, or its codes are missing or have no meaning
   * @throws IndexOutOfBoundsException when the file ends before the picture does
   */
  static byte[] of(byte[] file, Effort effort) {
    PlainGif gif = new PlainGif(file);
    gif.findPicture();
    GifCodes.admit(file, gif.at, effort);
    return gif.bytes();
  }

  private void findPicture() {
    at = start();
    while (file[at] == EXTENSION) {
      if ((file[at + 1] & 0xff) == CONTROL && (file[at + 2] & 0xff) >= CONTROL_DATA_BYTES) {
        control = at;
      }
      at += 2;
      skipParts();
    }
    if (file[at] != PICTURE) {
      throw UnreadablePhotoException.damaged(ImageFormat.GIF);
    }
  }

  private int start() {
    return HEADER_BYTES + paletteBytes(file[HEADER_BYTES - 3]);
  }

  /** How long the palette is that flags tell. */
  static int paletteBytes(byte flags) {
    return flags < 0 ? 3 * (2 << (flags & 7)) : 0;
  }

  private void skipParts() {
    int length;
    do {
      length = file[at] & 0xff;
      at += 1 + length;
    } while (length > 0);
  }

  private byte[] bytes() {
    int start = start();
    int controlBytes = control < 0 ? 0 : CONTROL_BYTES;
    if (at == start + controlBytes) {
      return file;
    }
    byte[] plain = new byte[start + controlBytes + file.length - at];
    System.arraycopy(file, 0, plain, 0, start);
    if (control >= 0) {
      plain[start] = EXTENSION;
      plain[start + 1] = (byte) CONTROL;
      plain[start + 2] = CONTROL_DATA_BYTES;
      System.arraycopy(file, control + 3, plain, start + 3, CONTROL_DATA_BYTES);
    }
    System.arraycopy(file, at, plain, start + controlBytes, file.length - at);
    return plain;
  }
}
