package app.selfsame.decode.vp8l;

/**
 * The five codes of a part of a picture (RFC 9649, 3.7.2).
 *
 * @param green of green, of lengths that are copied, and of places in the colour cache
 * @param distance from where it is copied
 */
record PrefixGroup(PrefixCode green, PrefixCode red, PrefixCode blue, PrefixCode alpha, PrefixCode distance) {
  static final int COLOURS = 256;
  static final int LENGTHS = 24;
  private static final int DISTANCES = 40;

  /**
   * Reads a group.
   *
   * @param cached how many colours the cache holds
   * @param used whether a part of the picture is coded by it
   * @return null when it is not
   */
  static PrefixGroup read(PrefixCodeReader codes, int cached, boolean used) {
    PrefixCode green = codes.read(COLOURS + LENGTHS + cached, used);
    PrefixCode red = codes.read(COLOURS, used);
    PrefixCode blue = codes.read(COLOURS, used);
    PrefixCode alpha = codes.read(COLOURS, used);
    PrefixCode distance = codes.read(DISTANCES, used);
    return used ? new PrefixGroup(green, red, blue, alpha, distance) : null;
  }
}
