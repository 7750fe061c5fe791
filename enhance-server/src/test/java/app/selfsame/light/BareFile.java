package app.selfsame.light;

import app.selfsame.tone.TonePlan;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * File to file with OpenCV alone: its decoder, {@link BareTones} and its fastest PNG, for a plan that is known already.
 * Nothing is judged, nothing is overwritten. Its codecs are no part of the program, only of the class path of tests.
 */
final class BareFile {
  private static final int FASTEST = 1;

  private BareFile() {}

  static Mat decode(byte[] file) {
    try (Mat bytes = new Mat(1, file.length, opencv_core.CV_8UC1, new BytePointer(file));
        Mat decoded = opencv_imgcodecs.imdecode(bytes, opencv_imgcodecs.IMREAD_COLOR)) {
      Mat rgba = new Mat();
      opencv_imgproc.cvtColor(decoded, rgba, opencv_imgproc.COLOR_BGR2RGBA);
      return rgba;
    }
  }

  static byte[] encode(Mat rgba) {
    try (Mat bgr = new Mat();
        BytePointer file = new BytePointer();
        IntPointer settings = new IntPointer(opencv_imgcodecs.IMWRITE_PNG_COMPRESSION, FASTEST)) {
      opencv_imgproc.cvtColor(rgba, bgr, opencv_imgproc.COLOR_RGBA2BGR);
      opencv_imgcodecs.imencode(".png", bgr, file, settings);
      byte[] png = new byte[(int) file.limit()];
      file.get(png);
      return png;
    }
  }

  /** The whole way. */
  static byte[] relit(byte[] file, TonePlan plan) {
    try (Mat decoded = decode(file); Mat toned = BareTones.of(decoded, plan)) {
      return encode(toned);
    }
  }
}
