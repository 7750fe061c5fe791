package app.selfsame.inspection;

import app.selfsame.document.OutputSize;
import app.selfsame.file.OutputFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** What came of the wish to have a file for a document. */
public sealed interface Preparation {

  /**
   * A file was made.
   *
   * @param file its bytes and what they say of themselves
   * @param picture what was encoded
   * @param size its pixels and density
   * @param enlargement pixels of the picture to one of the photo along an edge; above 1 when it had to be enlarged
   * @param edits everything that was done to the photo, in that order
   * @param background what became of the background
   * @param light how the checks of the picture changed with its light; empty when the photo's own light stayed
   */
  record Made(
      OutputFile file,
      RgbaImage picture,
      OutputSize size,
      double enlargement,
      List<LoggedEdit> edits,
      BackgroundOutcome background,
      Optional<LightOutcome> light)
      implements Preparation {
    /** JPEG of the least quality used stays below this; another picture, or a damaged one, does not. */
    private static final double LARGEST_MEAN_DIFFERENCE = 6;

    /** Whether the file, decoded again by the platform, shows what was encoded. */
    public boolean isShownBy(RgbaImage reopened) {
      if (reopened.width() != picture.width() || reopened.height() != picture.height()) {
        return false;
      }
      long difference = 0;
      for (int i = 0; i < picture.pixels().length; i++) {
        int made = picture.pixels()[i];
        int read = reopened.pixels()[i];
        difference += Math.abs(luma(made) - luma(read));
      }
      return difference <= LARGEST_MEAN_DIFFERENCE * picture.pixels().length;
    }

    /** ITU-R BT.601, as JPEG weighs it: a picture made grey keeps it. */
    private static int luma(int pixel) {
      return (299 * RgbaImage.red(pixel) + 587 * RgbaImage.green(pixel) + 114 * RgbaImage.blue(pixel)) / 1000;
    }
  }

  /**
   * The authority wants the photo as the camera made it: the file that was opened is the file to hand in.
   *
   * @param sentences that say so, and what goes with it
   */
  record Unchanged(List<Message> sentences) implements Preparation {}

  /** No file is made. */
  record Refused(Refusal refusal) implements Preparation {}
}
