package app.selfsame.image;

import java.util.List;

/**
 * How the picture of a HEIC or AVIF file is put together: in one piece, or out of tiles (ISO/IEC 23008-12, 6.6.2.3).
 *
 * @param codec what its pixels, or its tiles', are coded in: {@code hvc1}, {@code av01}
 * @param pieces the items to be decoded: the picture's own, or its tiles', row by row
 * @param columns of tiles; 0 where a decoder hands out the whole picture, cut and turned
 * @param tileWidth in pixels
 * @param tileHeight in pixels
 * @param cut the part of the tiles laid side by side that is to be seen
 * @param orientation how that part is turned upright
 * @param colour what its samples mean
 */
public record HeifPicture(
    String codec,
    List<Integer> pieces,
    int columns,
    int tileWidth,
    int tileHeight,
    CleanAperture cut,
    Orientation orientation,
    HeifColour colour) {

  /**
   * Reads how a file's picture is put together.
   *
   * @throws UnreadablePhotoException when that is damaged
   */
  public static HeifPicture read(PhotoFile file) {
    try {
      return new HeifReading(HeifItems.of(FileBytes.of(file.bytes())), file.header()).picture();
    } catch (FileBytes.PastEndException e) {
      throw UnreadablePhotoException.damaged(file.format());
    }
  }

  /**
   * What a file says of its picture's colours, without looking at how that is put together.
   *
   * @throws UnreadablePhotoException when its boxes are damaged
   */
  public static HeifColour colour(PhotoFile file) {
    try {
      HeifItems items = HeifItems.of(FileBytes.of(file.bytes()));
      HeifColour colour = HeifColour.NONE;
      for (IsoBox property : items.properties(items.primary())) {
        colour = property.type().equals("colr") ? colour.with(property.content()) : colour;
      }
      return colour;
    } catch (FileBytes.PastEndException e) {
      throw UnreadablePhotoException.damaged(file.format());
    }
  }

  /** Whether it comes in tiles, which are to be laid side by side, cut and turned. */
  public boolean isTiled() {
    return columns > 0;
  }

  /** Whether libheif's HEVC decoder is the one to ask. */
  public boolean isHevc() {
    return codec.equals("hvc1") || codec.equals("hev1");
  }
}
