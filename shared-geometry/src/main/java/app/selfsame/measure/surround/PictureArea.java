package app.selfsame.measure.surround;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The part of a photo that is picture: what is left when bars, borders and banners along its sides are taken off, and
 * what lies outside a frame that is drawn into it. See {@link Strip} and {@link FrameLine} for what counts as one.
 *
 * @param box the picture, in pixels of the photo; the whole photo when nothing is around it
 * @param around what was taken off
 * @param written those of {@code around} on which something stands
 */
public record PictureArea(BoxPx box, List<RegionPx> around, List<RegionPx> written) {
  /** A border within a border, and a line within that. */
  private static final int MOST_LAYERS = 4;

  /** Below this nothing of a photo can be told from its border. */
  private static final int LEAST_PX = 64;

  public PictureArea {
    around = List.copyOf(around);
    written = List.copyOf(written);
  }

  /** What of an upright photo is picture. */
  public static PictureArea of(RgbaImage photo) {
    Inside inside = Inside.of(photo);
    List<RegionPx> around = new ArrayList<>();
    List<RegionPx> written = new ArrayList<>();
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      Inside before = inside;
      for (Side.Edge edge : Side.Edge.values()) {
        Side side = new Side(photo, inside, edge);
        Optional<Strip> strip = isLarge(inside) ? Strip.at(side) : Optional.empty();
        if (strip.isPresent()) {
          RegionPx lost = RegionPx.of(inside.lost(edge, strip.get().depthPx()).box());
          around.add(lost);
          if (strip.get().signs()) {
            written.add(lost);
          }
          inside = inside.without(edge, strip.get().depthPx());
        }
      }
      if (inside.equals(before)) {
        break;
      }
    }
    Inside framed = isLarge(inside) ? withinFrame(photo, inside) : inside;
    if (!framed.equals(inside)) {
      around.addAll(between(inside, framed));
      inside = framed;
    }
    return new PictureArea(inside.box(), around, written);
  }

  /** What of a portrait's photo is picture. */
  public static PictureArea of(Portrait portrait) {
    return portrait.whole().once(PictureArea.class, asked -> of(asked.photo()));
  }

  /** The box without so much at the sides where a border is: what is seen there is mixed with the border. */
  public BoxPx within(RgbaImage photo, double marginPx) {
    double left = box.left() > 0 ? box.left() + marginPx : 0;
    double top = box.top() > 0 ? box.top() + marginPx : 0;
    double right = box.right() < photo.width() ? box.right() - marginPx : photo.width();
    double bottom = box.bottom() < photo.height() ? box.bottom() - marginPx : photo.height();
    return new BoxPx(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** The share of a photo that is not picture, in 0..1. */
  public double shareAround(RgbaImage photo) {
    return 1 - box.areaPx() / ((double) photo.width() * photo.height());
  }

  private static boolean isLarge(Inside inside) {
    return Math.min(inside.width(), inside.height()) >= LEAST_PX;
  }

  private static Inside withinFrame(RgbaImage photo, Inside inside) {
    OptionalInt colour = OptionalInt.empty();
    Inside framed = inside;
    for (Side.Edge edge : Side.Edge.values()) {
      FrameLine line = FrameLine.at(new Side(photo, inside, edge), colour);
      if (line == null) {
        return inside;
      }
      colour = OptionalInt.of(line.colour());
      framed = framed.without(edge, line.innerDepthPx());
    }
    return framed;
  }

  private static List<RegionPx> between(Inside outer, Inside inner) {
    return List.of(
        RegionPx.of(new Inside(outer.left(), outer.top(), inner.left(), outer.bottom()).box()),
        RegionPx.of(new Inside(inner.left(), outer.top(), inner.right(), inner.top()).box()),
        RegionPx.of(new Inside(inner.right(), outer.top(), outer.right(), outer.bottom()).box()),
        RegionPx.of(new Inside(inner.left(), inner.bottom(), inner.right(), outer.bottom()).box()));
  }
}
