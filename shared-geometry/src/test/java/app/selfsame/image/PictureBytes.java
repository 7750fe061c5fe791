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

  private static String u16(int value) {
    return u32(value).substring(4);
  }

  private static String u32(long value) {
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
}
