package app.selfsame.command;

import app.selfsame.file.CutoutFiles;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Cutting;
import app.selfsame.matting.Confidence;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;

/** Cuts people out of photos and writes alpha and foreground of each. */
final class MattingTask implements PhotoTask {
  private static final int DECIMALS = 4;

  private final OutFolder folder;

  MattingTask(OutFolder folder) {
    this.folder = folder;
  }

  @Override
  public FileAnswer run(PhotoDesk desk, int number, Path file, byte[] content) throws IOException {
    Cutting cutting = desk.cut(content);
    ObjectNode json = FileAnswer.named(file);
    if (cutting instanceof Cutting.Refused refused) {
      json.put("refused", refused.sentence()).put("reason", refused.reason());
      return new FileAnswer(json, ExitStatus.FAIL);
    }
    Cutting.Made made = (Cutting.Made) cutting;
    RgbaImage cutout = made.matte().cutout();
    Path alpha = folder.target(file, "-alpha.png");
    Path foreground = folder.target(file, "-foreground.png");
    folder.write(alpha, CutoutFiles.alpha(cutout));
    folder.write(foreground, CutoutFiles.foreground(cutout));
    json.putArray("px").add(cutout.width()).add(cutout.height());
    Confidence confidence = made.matte().confidence();
    json.putObject("confidence")
        .put("value", BigDecimal.valueOf(confidence.value()).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue())
        .put("grade", confidence.grade().word())
        .put("note", confidence.sentence());
    ArrayNode notices = json.putArray("notices");
    made.notices().forEach(notices::add);
    json.put("alpha", alpha.toString()).put("foreground", foreground.toString());
    boolean usable = confidence.grade() != Confidence.Grade.POOR;
    return new FileAnswer(json, usable ? ExitStatus.PASS : ExitStatus.FAIL);
  }
}
