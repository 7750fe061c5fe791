package app.selfsame.sheet;

import app.selfsame.file.PictureBands;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.Resampler;
import app.selfsame.image.RgbaImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sheet as pixels of 600 an inch, a band at a time: the whole of a sheet of A4 would take 140 MB. */
final class SheetRaster implements PictureBands {
  static final int DPI = 600;

  private static final double MM_PER_INCH = 25.4;

  private final int width;
  private final int height;
  private final List<Laid> photos = new ArrayList<>();
  private final List<Ink> ink = new ArrayList<>();
  private RgbaImage band;

  /**
   * @param pictures in the order in which the layout counts photos
   */
  SheetRaster(SheetLayout layout, List<RgbaImage> pictures) {
    width = px(layout.widthMm());
    height = px(layout.heightMm());
    List<RgbaImage> upright = new ArrayList<>();
    List<RgbaImage> turned = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      upright.add(null);
      turned.add(null);
    }
    for (Placement placement : layout.placements()) {
      int photo = placement.photo();
      if (upright.get(photo) == null) {
        BoxMm box = placement.box();
        int across = px(placement.turned() ? box.height() : box.width());
        int down = px(placement.turned() ? box.width() : box.height());
        upright.set(photo, scaled(pictures.get(photo), across, down));
      }
      if (placement.turned() && turned.get(photo) == null) {
        turned.set(photo, turned(upright.get(photo)));
      }
      RgbaImage picture = placement.turned() ? turned.get(photo) : upright.get(photo);
      photos.add(new Laid(picture, px(placement.box().left()), px(placement.box().top())));
    }
    layout.marks().forEach(box -> ink.add(Ink.of(box, SheetInk.MARKS)));
    layout.ruler().ifPresent(ruler -> ruler.ink().forEach(box -> ink.add(Ink.of(box, SheetInk.RULER))));
  }

  private static int px(double mm) {
    return (int) Math.round(mm / MM_PER_INCH * DPI);
  }

  /** A picture that has as many pixels already stays as it is; of others what is beyond its shape is half a pixel. */
  private static RgbaImage scaled(RgbaImage picture, int width, int height) {
    if (picture.width() == width && picture.height() == height) {
      return picture;
    }
    double scale = Math.min((double) picture.width() / width, (double) picture.height() / height);
    PointPx origin =
        new PointPx((picture.width() - scale * width) / 2, (picture.height() - scale * height) / 2);
    return Resampler.cut(picture, origin, 0, scale, width, height);
  }

  /** A quarter clockwise. */
  private static RgbaImage turned(RgbaImage picture) {
    int width = picture.height();
    int[] pixels = new int[picture.pixels().length];
    for (int y = 0; y < picture.width(); y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = picture.pixel(y, width - 1 - x);
      }
    }
    return new RgbaImage(width, picture.width(), pixels);
  }

  @Override
  public int widthPx() {
    return width;
  }

  @Override
  public int heightPx() {
    return height;
  }

  @Override
  public RgbaImage band(int top, int rows) {
    if (band == null || band.height() != rows) {
      band = new RgbaImage(width, rows, new int[width * rows]);
    }
    Arrays.fill(band.pixels(), grey(SheetInk.PAPER));
    for (Laid photo : photos) {
      photo.draw(band, top);
    }
    for (Ink box : ink) {
      box.draw(band, top);
    }
    return band;
  }

  private static int grey(int value) {
    return RgbaImage.opaque(value, value, value);
  }

  /** A picture with its upper left corner. */
  private record Laid(RgbaImage picture, int left, int top) {
    void draw(RgbaImage band, int bandTop) {
      int from = Math.max(top, bandTop);
      int to = Math.min(top + picture.height(), bandTop + band.height());
      // Sides are rounded apart from corners: the last column may be one beyond the paper.
      int across = Math.min(picture.width(), band.width() - left);
      for (int y = from; y < to; y++) {
        System.arraycopy(
            picture.pixels(), (y - top) * picture.width(), band.pixels(), (y - bandTop) * band.width() + left, across);
      }
    }
  }

  /** A filled shape, to the pixel. */
  private record Ink(int left, int top, int right, int bottom, int pixel) {
    static Ink of(BoxMm box, int value) {
      int left = px(box.left());
      int top = px(box.top());
      int right = Math.max(left + 1, px(box.right()));
      return new Ink(left, top, right, Math.max(top + 1, px(box.bottom())), grey(value));
    }

    void draw(RgbaImage band, int bandTop) {
      int from = Math.max(top, bandTop);
      int to = Math.min(bottom, bandTop + band.height());
      for (int y = from; y < to; y++) {
        int row = (y - bandTop) * band.width();
        Arrays.fill(band.pixels(), row + Math.max(0, left), row + Math.min(band.width(), right), pixel);
      }
    }
  }
}
