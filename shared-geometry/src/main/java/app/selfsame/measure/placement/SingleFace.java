package app.selfsame.measure.placement;

import app.selfsame.face.Face;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;
import java.util.ArrayList;
import java.util.List;

/**
 * How much the largest face stands out: the area of the second largest face over that of the largest, 0 when there is
 * one face. A ratio.
 *
 * <p>ISO/IEC 29794-5, single face present (0x4C): scalar {@code round(100 (1 - x))}. The boxes are those around the
 * meshes instead of the reference detector's. Known failures: faces too small to be found do not count, pictures on a
 * wall and printed shirts do.
 */
public final class SingleFace {
  private SingleFace() {}

  public static Measurement of(Portrait portrait) {
    List<BoxPx> boxes = new ArrayList<>();
    for (Face face : portrait.faces()) {
      boxes.add(face.box());
    }
    double ratio = ratio(boxes);
    List<RegionPx> others = new ArrayList<>();
    for (BoxPx box : boxes.subList(1, boxes.size())) {
      others.add(RegionPx.of(box));
    }
    return Measurement.of(MeasureId.SINGLE_FACE, ratio, scalar(ratio)).at(others);
  }

  /** The ratio of at least one box. */
  static double ratio(List<BoxPx> boxes) {
    double largest = 0;
    double second = 0;
    for (BoxPx box : boxes) {
      double area = box.areaPx();
      second = Math.max(second, Math.min(largest, area));
      largest = Math.max(largest, area);
    }
    return largest == 0 ? 0 : second / largest;
  }

  static int scalar(double ratio) {
    return ScalarMap.clamp(100 * (1 - ratio));
  }
}
