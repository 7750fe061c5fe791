package app.selfsame.worker;

import app.selfsame.image.DecodingLimits;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.Relighting;
import app.selfsame.tone.ToneNote;
import java.util.List;

/** Takes in a picture in another light, which somebody outside has made. */
final class OtherLight {
  private final PhotoDecoder decoder;
  private final FileProof proof;

  OtherLight(PhotoDecoder decoder, FileProof proof) {
    this.decoder = decoder;
    this.proof = proof;
  }

  /**
   * Opens the picture and makes a file of it. Suspends the caller.
   *
   * @param picture the bytes of the file that holds it: any bytes
   */
  Preparation apply(Relighting relighting, byte[] picture, List<ToneNote> notes) {
    try {
      return proof.of(relighting.apply(decoder.decode(picture, DecodingLimits.admit(picture)), notes));
    } catch (UnreadablePhotoException e) {
      return new Preparation.Refused(
          e.reason().word(), "What came back is not a picture that can be opened. The light stays as it was.");
    }
  }
}
