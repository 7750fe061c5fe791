package app.selfsame.mrz;

import app.selfsame.image.ImagePyramid;
import app.selfsame.network.NeuralNetwork;

/** Reads zones while a camera runs, frame by frame. Of frames it keeps nothing but the lines that were read last. */
public final class LiveReader {
  private final NeuralNetwork network;
  private final ZoneGuide guide = new ZoneGuide();
  private int scale;

  /**
   * Begins with a camera's first frame.
   *
   * @param network {@link app.selfsame.network.Model#MRZ_LINE}
   */
  public LiveReader(NeuralNetwork network) {
    this.network = network;
  }

  /**
   * Looks at the next frame.
   *
   * @param frame its halvings stay its owner's
   * @param cameraPxPerPx pixels of the camera to one of the frame, which may have been made smaller
   * @param atMillis when it was taken, on a clock that only goes forward
   */
  public LiveGlance look(ImagePyramid frame, double cameraPxPerPx, double atMillis) {
    LiveFrame seen = LiveSearch.look(frame, cameraPxPerPx, LineFinder.NEAR[scale], network);
    if (!seen.showsLines()) {
      // Lines may be larger or smaller than this scale shows.
      scale = (scale + 1) % LineFinder.NEAR.length;
    }
    return guide.next(seen, atMillis);
  }
}
