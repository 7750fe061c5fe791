package app.selfsame.command;

import app.selfsame.engine.PhotoDesk;
import app.selfsame.file.CutoutFiles;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Cutting;
import java.io.IOException;
import java.nio.file.Path;

/** Cuts people out of photos and writes alpha and foreground of each. */
final class MattingTask implements PhotoTask {
  private final OutFolder folder;

  MattingTask(OutFolder folder) {
    this.folder = folder;
  }

  @Override
  public FileResult run(PhotoDesk desk, int number, Path file, byte[] content) throws IOException {
    Cutting cutting = desk.cut(content);
    if (cutting instanceof Cutting.Refused refused) {
      return new FileResult.NotCutOut(file, refused.refusal());
    }
    Cutting.Made made = (Cutting.Made) cutting;
    RgbaImage cutout = made.matte().cutout();
    Path alpha = folder.target(file, "-alpha.png");
    Path foreground = folder.target(file, "-foreground.png");
    folder.write(alpha, CutoutFiles.alpha(cutout));
    folder.write(foreground, CutoutFiles.foreground(cutout));
    return new FileResult.CutOut(file, made, alpha, foreground);
  }
}
