package app.selfsame.verdict;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.message.Message;

/** Whether the picture shows the face finely enough, and is a photo rather than a photo of one. */
final class DetailChecks {
  private static final Sentences SHARP = Sentences.of(CheckId.SHARPNESS);
  private static final Sentences PIXELS = Sentences.of(CheckId.PIXELATION);
  private static final Sentences COMPRESSION = Sentences.of(CheckId.COMPRESSION);
  private static final Sentences SKIN = Sentences.warning(CheckId.SKIN_TEXTURE);
  private static final Sentences RECAPTURE = Sentences.warning(CheckId.RECAPTURE);
  private static final CheckMessage TEXTURE_LOST = CheckMessage.of(CheckId.SKIN_TEXTURE, Outcome.UNKNOWN);

  /** With the eyes this far apart a block of 8 x 8 pixels is finer than anybody sees in the prepared picture. */
  private static final double BLOCKS_TOO_FINE_PX = 240;

  /** Blocks that are all of one colour show where they are half as large. */
  private static final double FLAT_BLOCKS_TOO_FINE_PX = 2 * BLOCKS_TOO_FINE_PX;

  /** From here on compression may have taken texture from skin, though nobody sees it. */
  private static final double BLOCKS_OVER_TEXTURE = 1.5;

  static final Said SAID = Said.of(SHARP, PIXELS, COMPRESSION, SKIN, RECAPTURE).and(TEXTURE_LOST);

  private DetailChecks() {}

  static void add(CheckSheet sheet) {
    sheet.measured(CheckId.SHARPNESS, SHARP, StandardLimits.SHARPNESS);
    sheet.measured(CheckId.PIXELATION, PIXELS, StandardLimits.PIXELATION, StandardLimits.ENLARGED);
    if (sheet.measures().value(MeasureId.INTER_EYE_DISTANCE).orElse(0)
        < (sheet.fails(StandardLimits.COMPRESSION) ? FLAT_BLOCKS_TOO_FINE_PX : BLOCKS_TOO_FINE_PX)) {
      sheet.measured(CheckId.COMPRESSION, COMPRESSION, StandardLimits.COMPRESSION);
    }
    skin(sheet);
    sheet.measured(
        CheckId.RECAPTURE, StandardLimits.RECAPTURE.source(), Outcome.WARN, RECAPTURE, StandardLimits.RECAPTURE);
  }

  /** Blur and compression take texture as smoothing does: where there is much of either, nothing is said. */
  private static void skin(CheckSheet sheet) {
    Measurement blur = sheet.measures().get(MeasureId.EDGE_BLUR);
    boolean lost =
        !sheet.passes(StandardLimits.SHARPNESS)
            || sheet.measures().value(MeasureId.BLOCKING).orElse(0) > BLOCKS_OVER_TEXTURE;
    if (lost && sheet.measures().value(MeasureId.SKIN_TEXTURE).isPresent()) {
      Message why = blur.value().isPresent() ? TEXTURE_LOST.with() : blur.reason().orElseThrow();
      sheet.add(Checks.unknown(CheckId.SKIN_TEXTURE, "%", StandardLimits.SKIN_TEXTURE.source(), why).onlyWarning());
    } else {
      sheet.measured(
          CheckId.SKIN_TEXTURE, StandardLimits.SKIN_TEXTURE.source(), Outcome.WARN, SKIN, StandardLimits.SKIN_TEXTURE);
    }
  }
}
