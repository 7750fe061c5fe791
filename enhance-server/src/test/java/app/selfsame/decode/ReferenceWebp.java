package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
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
}
