package app.selfsame.light;

import app.selfsame.image.RgbaImage;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point2d;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/** How far the parts of a picture have moved, by phase correlation of overlapping tiles. */
final class Shift {
  private static final int TILES = 3;

  private Shift() {}

  /** The farthest that any tile has moved, in pixels; tiles without any structure are left out. */
  static double farthestPx(RgbaImage before, RgbaImage after) {
    try (NativePictures natives = new NativePictures()) {
      Mat was = grey(natives, before);
      Mat is = grey(natives, after);
      // OpenCV pads other sizes, and then finds half a pixel that is not there.
      int side = Integer.highestOneBit(Math.min(before.width(), before.height()) / 2);
      Mat window = natives.empty();
      opencv_imgproc.createHanningWindow(window, new Size(side, side), opencv_core.CV_32FC1);
      double farthest = 0;
      for (int i = 0; i < TILES * TILES; i++) {
        int left = i % TILES * (before.width() - side) / (TILES - 1);
        int top = i / TILES * (before.height() - side) / (TILES - 1);
        Rect tile = new Rect(left, top, side, side);
        DoublePointer response = new DoublePointer(1);
        Point2d moved = opencv_imgproc.phaseCorrelate(new Mat(was, tile), new Mat(is, tile), window, response);
        if (response.get() > 0.3) {
          farthest = Math.max(farthest, Math.hypot(moved.x(), moved.y()));
        }
      }
      return farthest;
    }
  }

  private static Mat grey(NativePictures natives, RgbaImage picture) {
    Mat grey = natives.empty();
    opencv_imgproc.cvtColor(natives.of(picture), grey, opencv_imgproc.COLOR_RGBA2GRAY);
    Mat floats = natives.empty();
    grey.convertTo(floats, opencv_core.CV_32FC1);
    return floats;
  }
}
