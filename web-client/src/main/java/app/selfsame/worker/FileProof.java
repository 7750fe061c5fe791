package app.selfsame.worker;

import app.selfsame.image.DecodingLimits;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Preparation;

/** Opens each file that was made, as whoever receives it will: one that does not show the picture is none. */
final class FileProof {
  private static final Preparation NOT_VERIFIED =
      new Preparation.Refused(
          "not-verified", "The file was made, but this browser does not open it as it should. Use another browser.");

  private final PhotoDecoder decoder;

  FileProof(PhotoDecoder decoder) {
    this.decoder = decoder;
  }

  /** The preparation, or a refusal in place of a file that does not open as it should. Suspends the caller. */
  Preparation of(Preparation preparation) {
    return preparation instanceof Preparation.Made made && !opensAgain(made) ? NOT_VERIFIED : preparation;
  }

  private boolean opensAgain(Preparation.Made made) {
    byte[] bytes = made.file().bytes();
    try {
      made.verifyReopened(decoder.decode(bytes, DecodingLimits.admit(bytes)));
      return true;
    } catch (IllegalStateException | UnreadablePhotoException e) {
      return false;
    }
  }
}
