package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.verdict.Answers;
import java.io.IOException;
import java.nio.file.Path;

/** Prepares photos and writes each beside the others in one folder. */
final class PreparingTask implements PhotoTask {
  private final PhotoDocument document;
  private final Answers answers;
  private final PreparationRequest request;
  private final OutFolder folder;

  PreparingTask(PhotoDocument document, Answers answers, PreparationRequest request, OutFolder folder) {
    this.document = document;
    this.answers = answers;
    this.request = request;
    this.folder = folder;
  }

  @Override
  public FileAnswer run(PhotoDesk desk, int number, Path file, byte[] content) throws IOException {
    PhotoDesk.Prepared prepared = desk.prepare(content, document, answers, request);
    FileAnswer answer = FileAnswer.report(file, prepared.report());
    if (prepared.content().isEmpty()) {
      answer.json().put("refused", prepared.refusal()).put("reason", prepared.reason());
      return new FileAnswer(answer.json(), answer.status().worst(ExitStatus.FAIL));
    }
    Path target = folder.target(file, "." + prepared.extension());
    folder.write(target, prepared.content().get());
    answer.json().withObject("/output").put("path", target.toString());
    return answer;
  }
}
