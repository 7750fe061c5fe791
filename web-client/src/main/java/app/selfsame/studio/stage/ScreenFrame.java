package app.selfsame.studio.stage;

import app.selfsame.document.Frame;

/**
 * The document's frame on the stage, in CSS pixels, upright.
 *
 * @param unit CSS pixels to one unit of the document
 */
record ScreenFrame(double left, double top, double width, double height, double unit) {
  /** Room beside the frame for brackets and their labels. */
  private static final double SIDE_PX = 70;

  private static final double ABOVE_PX = 30;

  /** As large as the stage allows. */
  static ScreenFrame on(double stageWidth, double stageHeight, Frame document) {
    double unit =
        Math.min(
            (stageWidth - 2 * SIDE_PX) / document.width(), (stageHeight - 2 * ABOVE_PX) / document.height());
    double width = document.width() * unit;
    double height = document.height() * unit;
    return new ScreenFrame((stageWidth - width) / 2, (stageHeight - height) / 2, width, height, unit);
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  /** The height on the stage of a line that lies so many units below the frame's upper edge. */
  double y(double unitsFromTop) {
    return top + unitsFromTop * unit;
  }
}
