package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.image.ColourModel;
import app.selfsame.image.ImageHeader;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A TIFF file as its decoder likes it: the ICC profile of its first directory (TIFF/EP, 34675) is hidden from it,
 * unless it is a sound one of inks. The decoder allocates what a profile says its size is, refuses files whose profile
 * is cut, and leaves grey as it is.
 */
final class PlainTiff {
  private static final int ENTRY_BYTES = 12;
  private static final int PROFILE = 34675;
  private static final int BYTES = 1;
  private static final int UNDEFINED = 7;
  /** A tag of nobody's. */
  private static final short UNKNOWN = (short) 65_535;
  private static final int INKS = 4;

  private final byte[] bytes;
  private final ICC_Profile profile;

  private PlainTiff(byte[] bytes, ICC_Profile profile) {
    this.bytes = bytes;
    this.profile = profile;
  }

  /**
   * Looks through a file whose header and directories are sound.
   *
   * @param effort that the parts of its picture have to keep within
   * @throws app.selfsame.image.UnreadablePhotoException when they are smaller than any encoder makes them
   */
  static PlainTiff of(byte[] file, ImageHeader header, Effort effort) {
    TiffParts.of(file).admit(header, effort);
    ByteBuffer tiff =
        ByteBuffer.wrap(file).order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int colours = header.colour() == ColourModel.CMYK ? INKS : header.colour() == ColourModel.GREY ? 1 : 3;
    int directory = tiff.getInt(4);
    int count = tiff.getShort(directory) & 0xffff;
    byte[] plain = file;
    ICC_Profile profile = null;
    for (int entry = directory + 2; entry < directory + 2 + count * ENTRY_BYTES; entry += ENTRY_BYTES) {
      if ((tiff.getShort(entry) & 0xffff) == PROFILE) {
        profile = profile(tiff, entry, colours);
        if (colours != INKS || profile == null) {
          plain = plain == file ? file.clone() : plain;
          ByteBuffer.wrap(plain).putShort(entry, UNKNOWN);
        }
      }
    }
    return new PlainTiff(plain, colours == INKS ? null : profile);
  }

  private static ICC_Profile profile(ByteBuffer tiff, int entry, int colours) {
    int type = tiff.getShort(entry + 2);
    int length = tiff.getInt(entry + 4);
    int at = tiff.getInt(entry + 8);
    boolean isThere =
        (type == BYTES || type == UNDEFINED)
            && length > 0
            && length <= SoundProfile.MAX_BYTES
            && at > 0
            && at <= tiff.capacity() - length;
    return isThere ? SoundProfile.of(Arrays.copyOfRange(tiff.array(), at, at + length), colours) : null;
  }

  /** The plain file: the same array where it is one already. */
  byte[] bytes() {
    return bytes;
  }

  /** What is left to be done to the decoded picture, or null. */
  ToSrgb conversion() {
    return profile == null ? null : new ProfileToSrgb(profile);
  }
}
