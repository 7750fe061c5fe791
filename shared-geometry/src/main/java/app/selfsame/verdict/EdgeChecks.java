package app.selfsame.verdict;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;

/** Whether the photo is picture up to its edges. */
final class EdgeChecks {
  private static final Sentences BORDER =
      new Sentences(
          "The picture reaches the photo's edges.",
          "There is a thin border at the picture's edge. Use the original from the camera, without any border.",
          "The picture has a border. Use the original from the camera, without bars, frames or parts of a screen.");

  private static final String LEFT_OUT = "The border around the picture counts as outside the photo, and is left out.";

  private static final String MOSTLY_BORDER =
      "More than half of this file is border: it may be a screenshot or a scan. Use the original from the camera.";

  private EdgeChecks() {}

  static void add(CheckSheet sheet) {
    if (sheet.document().handedInAsIs()) {
      sheet.measured(CheckId.PICTURE_EDGE, BORDER, StandardLimits.PICTURE_BORDER);
    } else if (sheet.isTried(StandardLimits.PICTURE_BORDER)) {
      cropped(sheet);
    }
  }

  /** The crop lies within the picture, or the framing fails. */
  private static void cropped(CheckSheet sheet) {
    Measurement border = sheet.measures().get(MeasureId.PICTURE_BORDER);
    if (border.value().isEmpty()) {
      sheet.add(
          Checks.unknown(CheckId.PICTURE_EDGE, "%", StandardLimits.BORDER_LEFT_OUT.source(), border.reason())
              .onlyWarning());
      return;
    }
    boolean none = sheet.passes(StandardLimits.PICTURE_BORDER);
    Sentences sentences = new Sentences(none ? BORDER.pass() : LEFT_OUT, MOSTLY_BORDER, MOSTLY_BORDER);
    sheet.measured(CheckId.PICTURE_EDGE, sentences, StandardLimits.BORDER_LEFT_OUT);
  }
}
