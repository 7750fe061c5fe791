package app.selfsame.light;

import app.selfsame.document.PhotoDocument;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Enhancement;
import app.selfsame.inspection.LightTrial;
import app.selfsame.inspection.SourceFile;

/** Judges with the engine, and changes tones with OpenCV. */
final class EngineEnhancer implements Enhancer {
  private final LightTrial trial;

  EngineEnhancer(Engine engine) {
    this.trial = new LightTrial(engine, new OpenCvToning());
  }

  @Override
  public Enhancement enhance(RgbaImage crop, String format, long bytes, PhotoDocument document) {
    return trial.enhance(crop, new SourceFile(format, bytes), document);
  }
}
