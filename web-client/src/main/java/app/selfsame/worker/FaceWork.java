package app.selfsame.worker;

import app.selfsame.image.ImagePyramid;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.Comparison;
import app.selfsame.likeness.FaceEmbedder;
import app.selfsame.network.Model;
import app.selfsame.network.Networks;
import app.selfsame.protocol.PixelParcel;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.report.Json;
import app.selfsame.report.LikenessJson;
import java.util.EnumMap;
import java.util.Map;

/**
 * The comparison of two photos. Of each that was looked at there is what is compared, until another photo comes in place of
 * either or both are closed; its pixels are overwritten at once.
 */
final class FaceWork {
  private static final int SHOWN_LONGEST_PX = 800;

  private final Engine engine;
  private final Networks networks;
  private final FaceEmbedder embedder;
  private final PhotoDecoder decoder;
  private final Interruption interruption;
  private final Map<Comparison.Side, ComparedPhoto> seen = new EnumMap<>(Comparison.Side.class);
  private int comparison;

  /**
   * @param engine that knows no hands yet
   * @param networks for those and for templates; asked for when the first face is looked at
   */
  FaceWork(Engine engine, Networks networks, PhotoDecoder decoder, Interruption interruption) {
    this.engine = engine;
    this.networks = networks;
    this.embedder = new FaceEmbedder(networks.later(Model.FACE_RECOGNITION));
    this.decoder = decoder;
    this.interruption = interruption;
  }

  void show(ToWorker.ShowFace asked, Outbox page) {
    begin(asked.photo());
    RgbaImage photo;
    try {
      photo = decoder.decode(PhotoFile.admit(asked.file().bytes()), share -> interruption.check());
    } catch (UnreadablePhotoException e) {
      page.post(refusal(asked.photo(), asked.side(), e));
      return;
    }
    ImagePyramid pyramid = new ImagePyramid(photo);
    try {
      RgbaImage shown = pyramid.levelWithin(SHOWN_LONGEST_PX);
      page.post(
          new ToPage.FaceShown(asked.photo(), asked.side(), shown.width(), shown.height(), new PixelParcel(shown)));
    } finally {
      pyramid.wipe();
      photo.wipe();
    }
  }

  void look(ToWorker.LookAtFace asked, Outbox page) {
    begin(asked.photo());
    PhotoFile file;
    RgbaImage photo;
    try {
      file = PhotoFile.admit(asked.file().bytes());
      photo = decoder.decode(file, share -> interruption.check());
    } catch (UnreadablePhotoException e) {
      page.post(refusal(asked.photo(), asked.side(), e));
      return;
    }
    ComparedPhoto compared;
    try {
      compared = look(photo, SourceFile.of(file));
    } finally {
      photo.wipe();
    }
    seen.put(asked.side(), compared);
    Json json = new Json().beginObject();
    LikenessJson.writeWordless(json, compared, photo.width(), photo.height());
    page.post(new ToPage.FaceSeen(asked.photo(), asked.side(), json.endObject().toString()));
  }

  private ComparedPhoto look(RgbaImage photo, SourceFile file) {
    Inspection inspection = engine.findingHands(networks).inspect(photo, file);
    try {
      inspection.complete();
      return ComparedPhoto.of(inspection, embedder);
    } finally {
      inspection.wipe();
      // Another one where the photo is transparent.
      inspection.photo().wipe();
    }
  }

  void compare(ToWorker.CompareFaces asked, Outbox page) {
    ComparedPhoto first = seen.get(Comparison.Side.FIRST);
    ComparedPhoto second = seen.get(Comparison.Side.SECOND);
    if (first != null && second != null) {
      Json json = new Json().beginObject();
      LikenessJson.writeWordless(json, Comparison.of(first, second, asked.showsDocument()));
      page.post(new ToPage.FacesCompared(asked.photo(), json.endObject().toString()));
    }
  }

  void forget() {
    seen.values().forEach(ComparedPhoto::wipe);
    seen.clear();
  }

  /** Forgets what was of other photos. */
  private void begin(int asked) {
    if (asked != comparison) {
      comparison = asked;
      forget();
    }
  }

  private static ToPage refusal(int photo, Comparison.Side side, UnreadablePhotoException e) {
    return new ToPage.FaceRefused(photo, side, e.refusal().code(), ForeignFile.kind(e.refusal()));
  }
}
