package app.selfsame.bench.copies;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.image.RgbaImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture after it was a JPEG file, as another program writes one. */
public final class JpegCopy {
  private JpegCopy() {}

  /** Written with a quality of 0..1, and read again. */
  public static RgbaImage of(RgbaImage photo, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(file)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(buffered(photo), null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return new PhotoDecoder().decode(file.toByteArray());
  }

  private static BufferedImage buffered(RgbaImage photo) {
    BufferedImage image = new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_INT_RGB);
    int[] line = new int[photo.width()];
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < line.length; x++) {
        int pixel = photo.pixel(x, y);
        line[x] = RgbaImage.red(pixel) << 16 | RgbaImage.green(pixel) << 8 | RgbaImage.blue(pixel);
      }
      image.setRGB(0, y, line.length, 1, line, 0, line.length);
    }
    return image;
  }
}
