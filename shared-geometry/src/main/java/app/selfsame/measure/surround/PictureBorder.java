package app.selfsame.measure.surround;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/** The share of the photo that bars, borders and frames take, by {@link PictureArea}: a ratio of areas, 0..1. */
public final class PictureBorder {
  private PictureBorder() {}

  public static Measurement of(Portrait portrait) {
    PictureArea area = PictureArea.of(portrait);
    return Measurement.of(MeasureId.PICTURE_BORDER, area.shareAround(portrait.photo())).at(area.around());
  }
}
