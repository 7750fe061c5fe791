package app.selfsame.light;

import app.selfsame.image.RgbaImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacv.OpenCVFrameConverter;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * The pictures that OpenCV holds for one piece of work. They are overwritten and freed when it is done. Java reads and
 * writes them as JavaCV's frames, which have no memory of their own.
 */
final class NativePictures implements AutoCloseable {
  private final OpenCVFrameConverter.ToMat frames = new OpenCVFrameConverter.ToMat();
  private final List<Mat> pictures = new ArrayList<>();

  /** An empty picture, for OpenCV to fill. */
  Mat empty() {
    Mat picture = new Mat();
    pictures.add(picture);
    return picture;
  }

  /** A picture of that many columns and rows, of one of OpenCV's types, whose content is of no meaning yet. */
  Mat empty(int columns, int rows, int type) {
    Mat picture = new Mat(rows, columns, type);
    pictures.add(picture);
    return picture;
  }

  /** The same pixels: red, green, blue, alpha, 8 bits each. */
  Mat of(RgbaImage image) {
    Mat picture = empty(image.width(), image.height(), opencv_core.CV_8UC4);
    pixels(picture).put(image.pixels());
    return picture;
  }

  /** One channel of floats, rows from the top. */
  Mat of(float[] values, int columns, int rows) {
    Mat picture = empty(columns, rows, opencv_core.CV_32FC1);
    floats(picture).put(values);
    return picture;
  }

  /** The picture's own memory, of 8 bits a sample. */
  ByteBuffer bytes(Mat picture) {
    return (ByteBuffer) frames.convert(picture).image[0];
  }

  /** The same of four samples a pixel, each pixel packed as {@link RgbaImage} has it. */
  IntBuffer pixels(Mat picture) {
    return bytes(picture).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
  }

  /** The picture's own memory, of floats. */
  FloatBuffer floats(Mat picture) {
    return (FloatBuffer) frames.convert(picture).image[0];
  }

  @Override
  public void close() {
    for (Mat picture : pictures) {
      if (!picture.empty()) {
        picture.put(Scalar.all(0));
      }
      picture.close();
    }
  }
}
