package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import javax.imageio.ImageTypeSpecifier;

/**
 * A picture of samples of 8 bits to a decoder that sets it row by row and looks at no row again. What comes of the rows is
 * kept otherwise.
 */
abstract class RowRaster extends WritableRaster {
  private final Traces traces;
  private final Effort effort;

  RowRaster(ImageTypeSpecifier kind, int width, int height, Traces traces, Effort effort) {
    super(kind.getSampleModel(width, height), new DataBufferByte(1), new Rectangle(width, height), new Point(), null);
    this.traces = traces;
    this.effort = effort;
  }

  /** Sets whole rows or parts of them, whose samples lie in the source from its own origin on. */
  abstract void setRows(int left, int top, Raster source);

  @Override
  public final void setRect(int dx, int dy, Raster source) {
    traces.add(source);
    effort.spend((long) source.getWidth() * source.getHeight());
    int left = dx + source.getMinX();
    int top = dy + source.getMinY();
    if (left < 0 || top < 0 || left + source.getWidth() > width || top + source.getHeight() > height) {
      throw new UnsupportedOperationException("rows are set within the picture");
    }
    setRows(left, top, source);
  }

  @Override
  public final void setDataElements(int x, int y, Raster source) {
    setRect(x, y, source);
  }

  @Override
  public final WritableRaster createWritableChild(
      int parentX, int parentY, int childWidth, int childHeight, int childX, int childY, int[] bands) {
    if (parentX != 0 || parentY != 0 || childX != 0 || childY != 0 || childWidth != width || childHeight != height) {
      throw new UnsupportedOperationException("no part of it is set alone");
    }
    return this;
  }
}
