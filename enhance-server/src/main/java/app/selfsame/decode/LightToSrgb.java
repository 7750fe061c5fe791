package app.selfsame.decode;

import app.selfsame.colour.LightConversion;
import app.selfsame.colour.Primaries;
import app.selfsame.decode.effort.Effort;
import app.selfsame.image.RgbaImage;
import java.util.function.DoubleUnaryOperator;

/** From samples whose curve and primaries are told by numbers, by way of linear light. */
final class LightToSrgb implements ToSrgb {
  private final LightConversion conversion;

  LightToSrgb(Primaries primaries, DoubleUnaryOperator curve) {
    conversion = LightConversion.of(primaries, curve);
  }

  @Override
  public void apply(RgbaImage picture, Traces traces, Effort effort) {
    effort.spend(picture.pixels().length);
    conversion.apply(picture.pixels());
  }
}
