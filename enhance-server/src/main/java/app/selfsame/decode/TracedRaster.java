package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;

/**
 * Samples of 8 bits that a decoder fills from rows of its own: those rows are noted and counted, and no others are
 * made.
 */
final class TracedRaster extends WritableRaster {
  private final Traces traces;
  private final Effort effort;

  private TracedRaster(
      SampleModel layout,
      DataBufferByte samples,
      Rectangle region,
      Point translation,
      TracedRaster parent,
      Traces traces,
      Effort effort) {
    super(layout, samples, region, translation, parent);
    this.traces = traces;
    this.effort = effort;
  }

  /** A view of a picture, to be decoded into; the picture itself where it is of another kind. */
  static BufferedImage of(BufferedImage image, Traces traces, Effort effort) {
    Raster plain = image.getRaster();
    if (!isBytes(plain)) {
      return image;
    }
    TracedRaster traced =
        new TracedRaster(
            plain.getSampleModel(),
            (DataBufferByte) plain.getDataBuffer(),
            plain.getBounds(),
            new Point(),
            null,
            traces,
            effort);
    return new BufferedImage(image.getColorModel(), traced, image.isAlphaPremultiplied(), null);
  }

  private static boolean isBytes(Raster raster) {
    return raster.getSampleModel() instanceof ComponentSampleModel
        && raster.getDataBuffer() instanceof DataBufferByte bytes
        && bytes.getNumBanks() == 1;
  }

  @Override
  public void setRect(int dx, int dy, Raster source) {
    traces.add(source);
    effort.spend((long) source.getWidth() * source.getHeight());
    int left = Math.max(0, minX - dx - source.getMinX());
    int top = Math.max(0, minY - dy - source.getMinY());
    int right = Math.min(source.getWidth(), minX + width - dx - source.getMinX());
    int bottom = Math.min(source.getHeight(), minY + height - dy - source.getMinY());
    for (int y = source.getMinY() + top; y < source.getMinY() + bottom; y++) {
      for (int band = 0; band < numBands; band++) {
        copyRow(source, source.getMinX() + left, y, Math.max(0, right - left), band, dx, dy);
      }
    }
  }

  @Override
  public void setDataElements(int x, int y, Raster source) {
    setRect(x, y, source);
  }

  private void copyRow(Raster source, int x, int y, int count, int band, int dx, int dy) {
    if (!isBytes(source)) {
      for (int i = 0; i < count; i++) {
        setSample(dx + x + i, dy + y, band, source.getSample(x + i, y, band));
      }
      return;
    }
    byte[] from = ((DataBufferByte) source.getDataBuffer()).getData();
    byte[] to = ((DataBufferByte) dataBuffer).getData();
    int fromStep = ((ComponentSampleModel) source.getSampleModel()).getPixelStride();
    int toStep = ((ComponentSampleModel) sampleModel).getPixelStride();
    int fromAt = index(source, x, y, band);
    int toAt = index(this, dx + x, dy + y, band);
    for (int i = 0; i < count; i++, fromAt += fromStep, toAt += toStep) {
      to[toAt] = from[fromAt];
    }
  }

  private static int index(Raster raster, int x, int y, int band) {
    ComponentSampleModel layout = (ComponentSampleModel) raster.getSampleModel();
    return raster.getDataBuffer().getOffset()
        + layout.getOffset(x - raster.getSampleModelTranslateX(), y - raster.getSampleModelTranslateY(), band);
  }

  @Override
  public WritableRaster createWritableChild(
      int parentX, int parentY, int childWidth, int childHeight, int childX, int childY, int[] bands) {
    return new TracedRaster(
        bands == null ? sampleModel : sampleModel.createSubsetSampleModel(bands),
        (DataBufferByte) dataBuffer,
        new Rectangle(childX, childY, childWidth, childHeight),
        new Point(sampleModelTranslateX + childX - parentX, sampleModelTranslateY + childY - parentY),
        this,
        traces,
        effort);
  }
}
