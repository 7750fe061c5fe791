package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.image.RgbaImage;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/** From the colour space of an ICC profile, a few rows at a time. */
final class ProfileToSrgb implements ToSrgb {
  private static final int ROWS = 64;

  private final ICC_ColorSpace space;

  /**
   * @param profile of three colours, or of grey, as {@link SoundProfile} let it pass
   */
  ProfileToSrgb(ICC_Profile profile) {
    space = new ICC_ColorSpace(profile);
  }

  @Override
  public void apply(RgbaImage picture, Traces traces, Effort effort) {
    if (space.getType() == ColorSpace.TYPE_GRAY) {
      effort.spend(picture.pixels().length);
      applyGrey(picture.pixels());
      return;
    }
    int width = picture.width();
    int rows = Math.min(ROWS, picture.height());
    BufferedImage from =
        new BufferedImage(
            new ComponentColorModel(space, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE),
            Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, rows, 3, null),
            false,
            null);
    BufferedImage to = new BufferedImage(width, rows, BufferedImage.TYPE_3BYTE_BGR);
    traces.add(from);
    traces.add(to);
    byte[] samples = ((DataBufferByte) from.getRaster().getDataBuffer()).getData();
    byte[] converted = ((DataBufferByte) to.getRaster().getDataBuffer()).getData();
    ColorConvertOp conversion = new ColorConvertOp(null);
    int[] pixels = picture.pixels();
    for (int start = 0; start < pixels.length; start += width * rows) {
      int count = Math.min(width * rows, pixels.length - start);
      effort.spend(count);
      for (int i = 0; i < count; i++) {
        int pixel = pixels[start + i];
        samples[3 * i] = (byte) RgbaImage.red(pixel);
        samples[3 * i + 1] = (byte) RgbaImage.green(pixel);
        samples[3 * i + 2] = (byte) RgbaImage.blue(pixel);
      }
      conversion.filter(from, to);
      for (int i = 0; i < count; i++) {
        pixels[start + i] =
            pixels[start + i] & 0xff000000
                | (converted[3 * i] & 0xff) << 16
                | (converted[3 * i + 1] & 0xff) << 8
                | converted[3 * i + 2] & 0xff;
      }
    }
  }

  private void applyGrey(int[] pixels) {
    int[] shown = new int[256];
    for (int i = 0; i < shown.length; i++) {
      float[] rgb = space.toRGB(new float[] {i / 255f});
      shown[i] = Math.round(255 * rgb[2]) << 16 | Math.round(255 * rgb[1]) << 8 | Math.round(255 * rgb[0]);
    }
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = pixels[i] & 0xff000000 | shown[pixels[i] & 0xff];
    }
  }
}
