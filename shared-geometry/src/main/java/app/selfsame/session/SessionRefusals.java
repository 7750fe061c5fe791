package app.selfsame.session;

import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Preparation;

/** Why a session makes no file, beside the reasons that lie in document and photo. */
final class SessionRefusals {
  static final Preparation.Refused NOT_VERIFIED =
      new Preparation.Refused(
          "not-verified", "The file was made, but it does not open here as it should. Use another browser or computer.");

  private SessionRefusals() {}

  static Preparation.Refused unreadableLight(UnreadablePhotoException e) {
    return new Preparation.Refused(
        e.reason().word(), "What came back is not a picture that can be opened. The light stays as it was.");
  }
}
