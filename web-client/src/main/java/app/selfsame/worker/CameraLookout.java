package app.selfsame.worker;

import app.selfsame.document.CatalogueText;
import app.selfsame.face.FaceTracker;
import app.selfsame.guidance.Framing;
import app.selfsame.guidance.Glance;
import app.selfsame.guidance.Guidance;
import app.selfsame.guidance.Guide;
import app.selfsame.guidance.Merit;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.js.JsException;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import app.selfsame.network.Model;
import app.selfsame.network.Networks;
import java.util.Optional;

/** Guides a person before the page's camera. Nothing of a frame is kept but where the face was. */
final class CameraLookout {
  private static final Model[] NEEDED = {
    Model.FACE_SHORT_RANGE, Model.FACE_FULL_RANGE_SPARSE, Model.FACE_MESH_BACKBONE, Model.FACE_MESH_HEADS
  };

  private static final int[] NONE = {};

  private final Networks networks;
  private final CatalogueText catalogue;
  private final FaceTracker tracker;
  private Guide guide = new Guide(Framing.of(Optional.empty()));
  private int[] pixels = NONE;
  private int burst;
  private Merit best;

  /**
   * @param networks frames are looked at once those for faces are proven; they are proven elsewhere
   */
  CameraLookout(Networks networks, CatalogueText catalogue) {
    this.networks = networks;
    this.catalogue = catalogue;
    tracker =
        new FaceTracker(
            networks.later(Model.FACE_SHORT_RANGE),
            networks.later(Model.FACE_FULL_RANGE_SPARSE),
            networks.later(Model.FACE_MESH_BACKBONE),
            networks.later(Model.FACE_MESH_HEADS));
  }

  /** Does the next thing that the page has said. It may suspend. */
  void hear(CameraNote note) {
    switch (note.getPart()) {
      case "open" -> open(Optional.ofNullable(note.getDocumentId()));
      case "close" -> open(Optional.empty());
      default -> look(note);
    }
  }

  private void open(Optional<String> documentId) {
    guide = new Guide(Framing.of(documentId.flatMap(catalogue::find)));
    tracker.forget();
    pixels = NONE;
    best = null;
  }

  private void look(CameraNote note) {
    if (!isReady()) {
      note.answer(false, null, false, false, false);
      return;
    }
    try {
      if (note.getPart().equals("still")) {
        lookAtStill(note);
      } else {
        lookAtFrame(note);
      }
    } catch (JsException unreadable) {
      // The camera may have gone meanwhile.
      note.answer(false, null, false, false, false);
    }
  }

  private boolean isReady() {
    for (Model model : NEEDED) {
      if (!networks.isProven(model)) {
        return false;
      }
    }
    return true;
  }

  private void lookAtFrame(CameraNote note) {
    Guidance guidance = guide.look(glance(note), note.getAtMillis());
    boolean isFirst = note.getBurst() != burst;
    boolean isBest = note.getBurst() > 0 && (isFirst || best == null || guidance.merit().isBetterThan(best));
    burst = note.getBurst();
    if (isBest) {
      best = guidance.merit();
    }
    String hint = guidance.hint().map(Enum::name).orElse(null);
    note.answer(true, hint, guidance.merit().mayTake(), guidance.isSteady(), isBest);
  }

  private void lookAtStill(CameraNote note) {
    tracker.forget();
    Merit still = guide.weigh(glance(note));
    tracker.forget();
    note.answer(true, null, still.mayTake(), false, best == null ? still.showsSomebody() : still.mayReplace(best));
  }

  private Glance glance(CameraNote note) {
    CameraPixels read = Promises.await(note.read());
    int width = read.getWidth();
    int height = read.getHeight();
    if (pixels.length != width * height) {
      pixels = new int[width * height];
    }
    TypedArrays.copy(read.getPixels(), pixels, 0);
    ImagePyramid frame = new ImagePyramid(new RgbaImage(width, height, pixels));
    return Glance.of(tracker.look(frame), frame, read.getPhotoWidth() / (double) width);
  }
}
