package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import javax.imageio.ImageTypeSpecifier;

/**
 * A picture of full size to a decoder that fills it row by row from the top; what is kept is one of half its edges,
 * each pixel the mean of four. So a picture takes a quarter of the memory, and nothing of it is passed over, as it
 * would be if every second pixel were left out.
 */
final class HalvingRaster extends RowRaster {
  private final BufferedImage half;
  /** The even row that waits for the odd one below it, and where it belongs. */
  private final int[] above;
  private int aboveY = -1;
  private final int[] below;

  private HalvingRaster(
      ImageTypeSpecifier kind,
      int fullWidth,
      int fullHeight,
      BufferedImage half,
      Traces traces,
      Effort effort) {
    super(kind, fullWidth, fullHeight, traces, effort);
    this.half = half;
    above = new int[fullWidth * numBands];
    below = new int[fullWidth * numBands];
    traces.add(above);
    traces.add(below);
  }

  /**
   * To be decoded into.
   *
   * @param half receives the picture; a last odd row or column is left out
   */
  static BufferedImage of(
      ImageTypeSpecifier kind,
      int fullWidth,
      int fullHeight,
      BufferedImage half,
      Traces traces,
      Effort effort) {
    ColorModel colours = half.getColorModel();
    WritableRaster full = new HalvingRaster(kind, fullWidth, fullHeight, half, traces, effort);
    return new BufferedImage(colours, full, half.isAlphaPremultiplied(), null);
  }

  @Override
  void setRows(int left, int top, Raster source) {
    if (left != 0 || source.getWidth() != width || source.getNumBands() != numBands) {
      throw new UnsupportedOperationException("rows are set whole");
    }
    for (int y = 0; y < source.getHeight(); y++) {
      setRow(top + y, source, source.getMinY() + y);
    }
  }

  private void setRow(int y, Raster source, int sourceY) {
    boolean even = y % 2 == 0;
    source.getPixels(source.getMinX(), sourceY, width, 1, even ? above : below);
    if (even) {
      aboveY = y;
    } else if (aboveY != y - 1) {
      throw new UnsupportedOperationException("rows are set in their order");
    } else {
      for (int to = 0; to < half.getWidth() * numBands; to++) {
        int left = to / numBands * 2 * numBands + to % numBands;
        int right = left + numBands;
        // In place: what is read lies at or behind what is written.
        above[to] = above[left] + above[right] + below[left] + below[right] + 2 >> 2;
      }
      half.getRaster().setPixels(0, y / 2, half.getWidth(), 1, above);
      aboveY = -1;
    }
  }
}
