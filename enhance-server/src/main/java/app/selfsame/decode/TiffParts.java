package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.UnreadablePhotoException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the picture of a TIFF file's first directory is parted (TIFF 6.0, sections 3 and 15).
 *
 * @param compression its number
 * @param count of strips or tiles
 * @param tileWidth in pixels, or 0
 * @param tileHeight in pixels, or 0
 */
record TiffParts(int compression, long count, int tileWidth, int tileHeight) {
  /** What is made for each of them takes this many. */
  private static final int STEPS = 1 << 12;
  /** Edges are multiples of it. */
  private static final int MIN_TILE_PX = 16;

  private static final int ENTRY_BYTES = 12;
  private static final int SHORT = 3;
  private static final int COMPRESSION = 259;
  private static final int STRIP_OFFSETS = 273;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_LENGTH = 323;
  private static final int TILE_OFFSETS = 324;

  /** Those of a file whose header and directories are sound. */
  static TiffParts of(byte[] file) {
    ByteBuffer tiff = ByteBuffer.wrap(file).order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int compression = 1;
    long count = 0;
    int width = 0;
    int height = 0;
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xffff;
    for (int entry = directory + 2; entry < directory + 2 + entries * ENTRY_BYTES; entry += ENTRY_BYTES) {
      switch (tiff.getShort(entry) & 0xffff) {
        case COMPRESSION -> compression = value(tiff, entry);
        case STRIP_OFFSETS, TILE_OFFSETS -> count = Math.max(count, tiff.getInt(entry + 4) & 0xffffffffL);
        case TILE_WIDTH -> width = value(tiff, entry);
        case TILE_LENGTH -> height = value(tiff, entry);
        default -> { }
      }
    }
    return new TiffParts(compression, count, width, height);
  }

  private static int value(ByteBuffer tiff, int entry) {
    return tiff.getShort(entry + 2) == SHORT ? tiff.getShort(entry + 8) & 0xffff : tiff.getInt(entry + 8);
  }

  /**
   * Lets them pass.
   *
   * @throws UnreadablePhotoException when tiles are smaller than any encoder makes them
   * @throws app.selfsame.decode.effort.EffortExceededException when they are more than the picture is worth
   */
  void admit(ImageHeader header, Effort effort) {
    boolean tooNarrow = tileWidth > 0 && tileWidth < Math.min(MIN_TILE_PX, header.width());
    boolean tooLow = tileHeight > 0 && tileHeight < Math.min(MIN_TILE_PX, header.height());
    if (tooNarrow || tooLow) {
      throw UnreadablePhotoException.damaged(ImageFormat.TIFF);
    }
    effort.require(STEPS * count);
    effort.spend(STEPS * count);
  }
}
