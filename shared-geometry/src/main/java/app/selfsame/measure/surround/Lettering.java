package app.selfsame.measure.surround;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.List;

/**
 * How many bars with letters or icons run along the picture, dates are stamped and signs are drawn into it: a number.
 * See {@link PictureArea}, {@link DateStamp} and {@link Badges}. {@link Seals} and a {@link Watermark} are measured apart.
 */
public final class Lettering {
  /** Figures of a date have some twelve pixels then. */
  private static final int LONGEST_PX = 1024;

  private Lettering() {}

  public static Measurement of(Portrait portrait) {
    List<RegionPx> written = new ArrayList<>(PictureArea.of(portrait).written());
    RgbaImage picture = portrait.reduced(LONGEST_PX);
    double scale = (double) portrait.photo().width() / picture.width();
    DateStamp.find(picture).ifPresent(stamp -> written.add(RegionPx.of(scaled(stamp, scale))));
    for (BoxPx badge : Badges.find(portrait.reduced(Badges.LONGEST_PX), portrait.photo())) {
      written.add(RegionPx.of(badge));
    }
    return Measurement.of(MeasureId.LETTERING, written.size()).at(written);
  }

  private static BoxPx scaled(BoxPx box, double scale) {
    return new BoxPx(scale * box.left(), scale * box.top(), scale * box.width(), scale * box.height());
  }
}
