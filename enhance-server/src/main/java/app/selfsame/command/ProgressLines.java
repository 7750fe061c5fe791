package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.results.PhotoResult;
import java.io.PrintWriter;

/** A line a photo: for logs, and for programs that read along. */
final class ProgressLines implements BatchProgress {
  private final PrintWriter out;
  private final Lines lines;

  ProgressLines(PrintWriter out, Texts texts) {
    this.out = out;
    lines = new Lines(out, texts);
  }

  @Override
  public void show(PhotoResult result) {
    String outcome = result.isReady() ? result.written() : result.refused().isEmpty() ? result.headline() : result.refused();
    lines.head(
        Label.of(result), Message.of(BatchMessage.PHOTO, Argument.literal(result.file()), Argument.literal(outcome)));
    out.flush();
  }

  @Override
  public void end() {
    out.flush();
  }
}
