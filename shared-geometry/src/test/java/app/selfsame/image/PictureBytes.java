package app.selfsame.image;

/** Smallest files of each format, put together by hand from the formats' standards. */
final class PictureBytes {
  private PictureBytes() {}

  static byte[] of(String hex) {
    String digits = hex.replace(" ", "");
    byte[] bytes = new byte[digits.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
    }
    return bytes;
  }

  static String u16(int value) {
    return u32(value).substring(4);
  }

  static String u32(long value) {
    String hex = Long.toHexString(value & 0xffffffffL);
    return "00000000".substring(hex.length()) + hex;
  }

  private static String text(String ascii) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < ascii.length(); i++) {
      hex.append(u16(ascii.charAt(i)).substring(2));
    }
    return hex.toString();
  }

  /** A JPEG file up to its frame header. */
  static String jpeg(int width, int height, int components, String frameMarker, String segmentsBefore) {
    StringBuilder hex = new StringBuilder("ffd8").append(segmentsBefore);
    hex.append("ff").append(frameMarker).append(u16(8 + 3 * components)).append("08");
    hex.append(u16(height)).append(u16(width)).append(u16(components).substring(2));
    for (int i = 1; i <= components; i++) {
      hex.append(u16(i).substring(2)).append("1100");
    }
    return hex.toString();
  }

  /** An APP1 segment around an Exif block. */
  static String app1(String exif) {
    return "ffe1" + u16(8 + exif.length() / 2) + "457869660000" + exif;
  }

  /** An Exif block of one tag, in big-endian order. */
  static String exif(int orientation) {
    return "4d4d002a00000008" + "0001" + "0112000300000001" + u16(orientation) + "0000" + "00000000";
  }

  /** The same in little-endian order. */
  static String exifLittleEndian(int orientation) {
    return "49492a0008000000" + "0100" + "1201030001000000" + u16(orientation).substring(2) + "000000" + "00000000";
  }

  static String png(long width, long height, int bits, int colourType, String chunksBehind) {
    return "89504e470d0a1a0a" + "0000000d" + text("IHDR") + u32(width) + u32(height)
        + u16(bits).substring(2) + u16(colourType).substring(2) + "000000" + "00000000" + chunksBehind;
  }

  /** A TIFF file in big-endian order up to the end of its directory, which is the last. */
  static String tiff(String... entries) {
    return "4d4d002a00000008" + u16(entries.length) + String.join("", entries) + "00000000";
  }

  /** An entry of a TIFF directory with a single number of two bytes, or of four when it needs them. */
  static String tiffEntry(int tag, long value) {
    return value < 0x10000 ? tiffEntry(tag, 3, 1, value << 16) : tiffEntry(tag, 4, 1, value);
  }

  /** An entry of a TIFF directory whose last four bytes are the given number. */
  static String tiffEntry(int tag, int type, long count, long valueOrOffset) {
    return u16(tag) + u16(type) + u32(count) + u32(valueOrOffset);
  }

  /** A WebP file of an extended header, {@code flags} in its first byte, and the chunks given. */
  static String webp(int flags, int width, int height, String... chunks) {
    String header = u16(flags).substring(2) + "000000" + u24Little(width - 1) + u24Little(height - 1);
    String all = "57454250" + riffChunk("VP8X", header) + String.join("", chunks);
    return "52494646" + u32Little(all.length() / 2) + all;
  }

  static String riffChunk(String type, String content) {
    return text(type) + u32Little(content.length() / 2) + content + (content.length() % 4 == 0 ? "" : "00");
  }

  /** The chunk of a lossy picture up to its size. */
  static String vp8(int width, int height) {
    return riffChunk("VP8 ", "100200" + "9d012a" + u32Little(width | (long) height << 16));
  }

  /** The chunk of a lossless picture up to its size. */
  static String vp8l(int width, int height) {
    return riffChunk("VP8L", "2f" + u32Little(width - 1 | (long) (height - 1) << 14));
  }

  private static String u24Little(int value) {
    return u32Little(value).substring(0, 6);
  }

  private static String u32Little(long value) {
    String big = u32(value);
    return big.substring(6) + big.substring(4, 6) + big.substring(2, 4) + big.substring(0, 2);
  }

  static String chunk(String type, String content) {
    return u32(content.length() / 2) + text(type) + content + "00000000";
  }

  static String box(String type, String content) {
    return u32(8 + content.length() / 2) + text(type) + content;
  }

  /** A HEIF file with a thumbnail, item 1 of 160 x 120, and the picture, item 2, with the given further property. */
  static String heif(String brand, int width, int height, String property) {
    String thumbnailSize = box("ispe", "00000000" + u32(160) + u32(120));
    String size = box("ispe", "00000000" + u32(width) + u32(height));
    String bits = box("pixi", "00000000" + "03" + "0a0a0a");
    String pool = box("ipco", thumbnailSize + size + bits + property);
    String links = box("ipma", "00000000" + "00000002" + "0001" + "01" + "01" + "0002" + "03" + "82" + "03" + "84");
    String meta = box("meta", "00000000" + box("pitm", "00000000" + "0002") + box("iprp", pool + links));
    return box("ftyp", text(brand) + "00000000" + text("mif1") + text(brand)) + meta;
  }

  /**
   * The boxes of a HEIF file whose picture, item 9, is laid together out of tiles, items 1, 2 and so on, in two columns
   * and two rows; there are no pixels.
   *
   * @param codec of the tiles
   * @param tiles how many are named
   * @param properties of the picture, besides its size
   */
  static String heifGrid(
      int width, int height, int tileWidth, int tileHeight, String codec, int tiles, String... properties) {
    StringBuilder items = new StringBuilder(item(9, "grid"));
    StringBuilder sources = new StringBuilder("0009" + u16(tiles));
    StringBuilder links = new StringBuilder("0009" + u16(properties.length + 1).substring(2) + "82");
    StringBuilder pool = new StringBuilder();
    pool.append(box("ispe", "00000000" + u32(tileWidth) + u32(tileHeight)));
    pool.append(box("ispe", "00000000" + u32(width) + u32(height)));
    for (int i = 0; i < properties.length; i++) {
      pool.append(properties[i]);
      links.append(u16(0x83 + i).substring(2));
    }
    for (int tile = 1; tile <= tiles; tile++) {
      items.append(item(tile, codec));
      sources.append(u16(tile));
      links.append(u16(tile)).append("01").append("81");
    }
    String boxes =
        box("pitm", "00000000" + "0009")
            + box("iinf", "00000000" + u16(tiles + 1) + items)
            + box("iref", "00000000" + box("dimg", sources.toString()))
            + box("iprp", box("ipco", pool.toString()) + box("ipma", "00000000" + u32(tiles + 1) + links))
            + box("iloc", "01000000" + "4400" + "0001" + "0009" + "0001" + "0000" + "0001" + u32(0) + u32(8))
            + box("idat", "00000101" + u16(width) + u16(height));
    return box("ftyp", text("heic") + "00000000" + text("mif1") + text("heic"))
        + box("meta", "00000000" + boxes);
  }

  private static String item(int id, String type) {
    return box("infe", "02000000" + u16(id) + "0000" + text(type) + "00");
  }
}
