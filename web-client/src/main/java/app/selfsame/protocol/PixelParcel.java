package app.selfsame.protocol;

import app.selfsame.image.RgbaImage;

/** A picture's pixels: red, green, blue, alpha of each, rows from the top. */
public record PixelParcel(RgbaImage picture) implements Parcel {
  @Override
  public byte[] bytes() {
    int[] pixels = picture.pixels();
    byte[] bytes = new byte[4 * pixels.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (pixels[i / 4] >>> 8 * (i % 4));
    }
    return bytes;
  }
}
