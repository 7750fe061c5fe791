package app.selfsame.worker;

import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.js.JsException;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import app.selfsame.mrz.LiveGlance;
import app.selfsame.mrz.LiveReader;
import app.selfsame.network.Model;
import app.selfsame.network.NeuralNetwork;

/** Looks for a document's zone in frames of the page's camera. A frame is wiped as soon as it was looked at. */
final class ZoneLookout {
  private final WorkerHost host;
  private final NeuralNetwork lineReader;
  private final AgreedText agreed;
  private LiveReader reader;

  /**
   * @param lineReader {@link Model#MRZ_LINE}; frames are looked at once its file is here
   * @param agreed is told what frames agree upon
   */
  ZoneLookout(WorkerHost host, NeuralNetwork lineReader, AgreedText agreed) {
    this.host = host;
    this.lineReader = lineReader;
    this.agreed = agreed;
  }

  /** Does the next thing that the page has said. It may suspend. */
  void hear(CameraNote note) {
    switch (note.getPart()) {
      case "open" -> {
        reader = new LiveReader(lineReader);
        agreed.forget();
      }
      case "close" -> reader = null;
      default -> look(note);
    }
  }

  private void look(CameraNote note) {
    if (reader == null || !host.hasModel(Model.MRZ_LINE.file().fileName())) {
      note.answer(false, null, false, false, false);
      return;
    }
    LiveGlance glance;
    try {
      glance = glance(note);
    } catch (JsException unreadable) {
      // The camera may have gone meanwhile.
      note.answer(false, null, false, false, false);
      return;
    }
    glance.agreed().ifPresent(agreed::remember);
    note.answer(
        true, glance.hint().map(Enum::name).orElse(null), glance.isRead(), glance.agreed().isPresent(), false);
  }

  private LiveGlance glance(CameraNote note) {
    CameraPixels read = Promises.await(note.read());
    int width = read.getWidth();
    int height = read.getHeight();
    int[] pixels = new int[width * height];
    TypedArrays.copy(read.getPixels(), pixels, 0);
    ImagePyramid frame = new ImagePyramid(new RgbaImage(width, height, pixels));
    try {
      return reader.look(frame, read.getPhotoWidth() / (double) width, note.getAtMillis());
    } finally {
      frame.wipe();
      frame.photo().wipe();
    }
  }
}
