package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Looks over the codes of a GIF's first picture (GIF89a, 22 and appendix F): whether they make as many pixels as it
 * has. Java's decoder shows whatever comes of broken ones.
 */
final class GifCodes {
  private static final int MAX_BITS = 12;
  private static final int MAX_FIRST_BITS = 8;

  private final ByteBuffer file;
  private final Effort effort;
  private int at;
  /** What is left of the part that is being read. */
  private int left;
  private int pending;
  private int pendingBits;

  private GifCodes(byte[] file, int at, Effort effort) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    this.at = at;
    this.effort = effort;
  }

  /**
   * Lets a file pass.
   *
   * @param at where the picture begins
   * @param effort that codes are counted in, and tables, which a decoder makes anew where they are cleared
   * @throws UnreadablePhotoException when codes are missing or have no meaning
   * @throws IndexOutOfBoundsException when the file ends before the picture does
   */
  static void admit(byte[] file, int at, Effort effort) {
    new GifCodes(file, at, effort).admitPicture();
  }

  private void admitPicture() {
    long pixels = (long) (file.getShort(at + 5) & 0xffff) * (file.getShort(at + 7) & 0xffff);
    at += PlainGif.PICTURE_BYTES + PlainGif.paletteBytes(file.get(at + PlainGif.PICTURE_BYTES - 1));
    int firstBits = file.get(at++);
    require(firstBits > 0 && firstBits <= MAX_FIRST_BITS);
    int clear = 1 << firstBits;
    // How many pixels each code stands for.
    int[] lengths = new int[1 << MAX_BITS];
    int next = clear + 2;
    int bits = firstBits + 1;
    int previous = 0;
    while (pixels > 0) {
      int code = code(bits);
      require(code != clear + 1);
      effort.spend(code == clear ? clear : 1);
      if (code == clear) {
        next = clear + 2;
        bits = firstBits + 1;
        previous = 0;
        continue;
      }
      require(code < clear || previous > 0 && code <= next);
      int length = code < clear ? 1 : code < next ? lengths[code] : previous + 1;
      if (previous > 0 && next < lengths.length) {
        lengths[next++] = previous + 1;
        bits = next == 1 << bits && bits < MAX_BITS ? bits + 1 : bits;
      }
      pixels -= length;
      previous = length;
    }
  }

  private int code(int bits) {
    while (pendingBits < bits) {
      if (left == 0) {
        left = file.get(at++) & 0xff;
        require(left > 0);
      }
      pending |= (file.get(at++) & 0xff) << pendingBits;
      pendingBits += 8;
      left--;
    }
    int code = pending & (1 << bits) - 1;
    pending >>>= bits;
    pendingBits -= bits;
    return code;
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw UnreadablePhotoException.damaged(ImageFormat.GIF);
    }
  }
}
