package app.selfsame.verdict;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;

/** Whether the picture shows the face finely enough, and is a photo rather than a photo of one. */
final class DetailChecks {
  private static final Sentences SHARP =
      new Sentences(
          "The face is sharp.",
          "The face is a little soft. Retake with more light and a steady camera if you can.",
          "The face is blurred or too small. Retake closer, with more light and a steady camera.");

  private static final Sentences PIXELS =
      new Sentences(
          "No sign of enlarging shows.",
          "The picture may have been enlarged. Use the original from the camera.",
          "The picture was enlarged, so that single pixels show. Use the original from the camera.");

  private static final Sentences COMPRESSION =
      new Sentences(
          "Compression leaves no marks on the face.",
          "Compression has left marks. Use the original from the camera instead of a copy from a messenger.",
          "Compression has broken the face into blocks. Use the original from the camera instead of a copy.");

  private static final Sentences SKIN =
      new Sentences(
          "The skin has texture as skin has.",
          "The skin looks smoothed, as by a beauty filter or by retouching. Use the photo as the camera took it, with"
              + " such filters off.",
          "");

  private static final String TEXTURE_LOST =
      "The face is not sharp enough, or compressed too far, to tell whether its skin was smoothed.";

  private static final Sentences RECAPTURE =
      new Sentences(
          "No pattern of a screen or of print shows.",
          "This may be a photo of a screen or of a print. Use a photo of the person.",
          "");

  /** With the eyes this far apart a block of 8 x 8 pixels is finer than anybody sees in the prepared picture. */
  private static final double BLOCKS_TOO_FINE_PX = 240;

  /** Blocks that are all of one colour show where they are half as large. */
  private static final double FLAT_BLOCKS_TOO_FINE_PX = 2 * BLOCKS_TOO_FINE_PX;

  /** From here on compression may have taken texture from skin, though nobody sees it. */
  private static final double BLOCKS_OVER_TEXTURE = 1.5;

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
      String why = blur.value().isPresent() ? TEXTURE_LOST : blur.reason();
      sheet.add(Checks.unknown(CheckId.SKIN_TEXTURE, "%", StandardLimits.SKIN_TEXTURE.source(), why).onlyWarning());
    } else {
      sheet.measured(
          CheckId.SKIN_TEXTURE, StandardLimits.SKIN_TEXTURE.source(), Outcome.WARN, SKIN, StandardLimits.SKIN_TEXTURE);
    }
  }
}
