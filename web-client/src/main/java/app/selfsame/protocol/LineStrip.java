package app.selfsame.protocol;

/** A line of a machine-readable zone, straightened: red, green, blue, alpha of each pixel, rows from the top. */
public record LineStrip(int width, int height, Parcel pixels) {
  static void write(WireWriter out, LineStrip strip) {
    out.whole(strip.width).whole(strip.height).parcel(strip.pixels);
  }
}
