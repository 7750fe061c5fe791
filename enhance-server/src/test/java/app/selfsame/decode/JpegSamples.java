package app.selfsame.decode;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small files made for the tests. */
public final class JpegSamples {
  /** A segment has 65,535 with its length, and each piece of a profile begins with a name and two numbers. */
  private static final int PIECE_BYTES = 65_519;

  private JpegSamples() {}

  /** Four corners of different colours, so that every turn and mirroring shows. Size 96 x 64. */
  static BufferedImage corners(int type) {
    BufferedImage image = new BufferedImage(96, 64, type);
    for (int y = 0; y < 64; y++) {
      for (int x = 0; x < 96; x++) {
        boolean left = x < 48;
        image.setRGB(x, y, y < 32 ? (left ? 0xffc03030 : 0xff30c030) : left ? 0xff3030c0 : 0xffc0c030);
      }
    }
    return image;
  }

  /** One colour, which is the 200th of a palette. */
  static BufferedImage palette(int width, int height, int red, int green, int blue) {
    byte[][] colours = new byte[3][256];
    colours[0][200] = (byte) red;
    colours[1][200] = (byte) green;
    colours[2][200] = (byte) blue;
    BufferedImage image =
        new BufferedImage(
            width,
            height,
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(8, 256, colours[0], colours[1], colours[2]));
    Arrays.fill(((DataBufferByte) image.getRaster().getDataBuffer()).getData(), (byte) 200);
    return image;
  }

  public static byte[] encode(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw new IOException("no writer for " + format);
    }
    return out.toByteArray();
  }

  static byte[] progressive(BufferedImage image) throws IOException {
    return progressive(image, "jpeg");
  }

  static byte[] progressive(BufferedImage image, String format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    return write(image, writer, settings);
  }

  static byte[] tiff(BufferedImage image, String compression) throws IOException {
    return compressed(image, "tiff", compression);
  }

  static byte[] compressed(BufferedImage image, String format, String compression) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionType(compression);
    return write(image, writer, settings);
  }

  private static byte[] write(BufferedImage image, ImageWriter writer, ImageWriteParam settings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** From the last marker of a scan to before the end marker. */
  static byte[] lastScan(byte[] jpeg) {
    int at = jpeg.length - 2;
    while (jpeg[at] != (byte) 0xff || jpeg[at + 1] != (byte) 0xda) {
      at--;
    }
    return Arrays.copyOfRange(jpeg, at, jpeg.length - 2);
  }

  /** An APP1 segment with nothing in it but the orientation, put right behind the start marker. */
  public static byte[] withOrientation(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xff, (byte) 0xe1, 0, 34,
      'E', 'x', 'i', 'f', 0, 0,
      'M', 'M', 0, 42, 0, 0, 0, 8,
      0, 1,
      0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0,
      0, 0, 0, 0
    };
    return insert(jpeg, 2, exif);
  }

  /** An ICC profile in as many segments APP2 as it takes, in front of everything but the start marker. */
  public static byte[] withProfile(byte[] jpeg, byte[] profile) {
    int pieces = Math.max(1, (profile.length + PIECE_BYTES - 1) / PIECE_BYTES);
    ByteArrayOutputStream segments = new ByteArrayOutputStream();
    for (int i = 0; i < pieces; i++) {
      int bytes = Math.min(PIECE_BYTES, profile.length - i * PIECE_BYTES);
      int length = 16 + bytes;
      segments.writeBytes(new byte[] {
        (byte) 0xff, (byte) 0xe2, (byte) (length >> 8), (byte) length,
        'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0, (byte) (i + 1), (byte) pieces
      });
      segments.write(profile, i * PIECE_BYTES, bytes);
    }
    return insert(jpeg, 2, segments.toByteArray());
  }

  public static byte[] insert(byte[] into, int at, byte[] what) {
    byte[] result = new byte[into.length + what.length];
    System.arraycopy(into, 0, result, 0, at);
    System.arraycopy(what, 0, result, at, what.length);
    System.arraycopy(into, at, result, at + what.length, into.length - at);
    return result;
  }
}
