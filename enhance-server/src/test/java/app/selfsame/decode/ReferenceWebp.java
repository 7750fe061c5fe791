package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;

/** libwebp, which is in OpenCV: its encoder, and the decoder that all others are held against. */
public final class ReferenceWebp {
  /** Of {@link #encode}: not lossy. */
  public static final int LOSSLESS = 101;

  private ReferenceWebp() {}

  /** A file; alpha is kept where a pixel has any. */
  public static byte[] encode(RgbaImage picture, int quality) {
    int bands = picture.isOpaque() ? 3 : 4;
    byte[] samples = new byte[picture.pixels().length * bands];
    for (int i = 0; i < picture.pixels().length; i++) {
      int pixel = picture.pixels()[i];
      samples[i * bands] = (byte) RgbaImage.blue(pixel);
      samples[i * bands + 1] = (byte) RgbaImage.green(pixel);
      samples[i * bands + 2] = (byte) RgbaImage.red(pixel);
      if (bands == 4) {
        samples[i * bands + 3] = (byte) RgbaImage.alpha(pixel);
      }
    }
    int type = bands == 3 ? opencv_core.CV_8UC3 : opencv_core.CV_8UC4;
    try (Mat mat = new Mat(picture.height(), picture.width(), type);
        BytePointer out = new BytePointer();
        IntPointer settings = new IntPointer(opencv_imgcodecs.IMWRITE_WEBP_QUALITY, quality)) {
      mat.data().put(samples);
      opencv_imgcodecs.imencode(".webp", mat, out, settings);
      byte[] file = new byte[(int) out.limit()];
      out.get(file);
      return file;
    }
  }

  /** The picture as it is stored, or null when the file is refused. */
  public static RgbaImage decode(byte[] file) {
    int mode = opencv_imgcodecs.IMREAD_UNCHANGED | opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
    try (Mat bytes = new Mat(new BytePointer(file), false);
        Mat mat = opencv_imgcodecs.imdecode(bytes, mode)) {
      if (mat.empty()) {
        return null;
      }
      int bands = mat.channels();
      int[] pixels = new int[mat.rows() * mat.cols()];
      byte[] samples = new byte[pixels.length * bands];
      mat.data().get(samples);
      for (int i = 0; i < pixels.length; i++) {
        int at = i * bands;
        pixels[i] =
            (bands == 4 ? samples[at + 3] : 0xff) << 24
                | (samples[at] & 0xff) << 16
                | (samples[at + 1] & 0xff) << 8
                | samples[at + 2] & 0xff;
      }
      return new RgbaImage(mat.cols(), mat.rows(), pixels);
    }
  }

  /** A plain file's picture in an extended file, with another part in front of it. */
  static byte[] extended(byte[] plain, int flag, String name, byte[] data) {
    ByteBuffer sizes = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
    boolean lossless = plain[15] == 'L';
    int width = lossless ? (sizes.getInt(21) & 0x3fff) + 1 : sizes.getShort(26) & 0x3fff;
    int height = lossless ? (sizes.getInt(21) >> 14 & 0x3fff) + 1 : sizes.getShort(28) & 0x3fff;
    int padded = data.length + (data.length & 1);
    int length = 12 + 18 + 8 + padded + plain.length - 12;
    return ByteBuffer.allocate(length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(length - 8)
        .put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII))
        .putInt(10)
        .putInt(flag)
        .putShort((short) (width - 1))
        .put((byte) 0)
        .putShort((short) (height - 1))
        .put((byte) 0)
        .put(name.getBytes(StandardCharsets.US_ASCII))
        .putInt(data.length)
        .put(data)
        .position(38 + padded)
        .put(plain, 12, plain.length - 12)
        .array();
  }
}
