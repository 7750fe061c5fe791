package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.session.FinishedFile;
import app.selfsame.verdict.Answers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

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
  public FileResult run(PhotoDesk desk, int number, Path file, byte[] content) throws IOException {
    PhotoDesk.Prepared prepared = desk.prepare(content, document, answers, request);
    Optional<Path> written = Optional.empty();
    if (prepared.file().isPresent()) {
      FinishedFile finished = prepared.file().get();
      Path target = folder.target(file, "." + finished.format().extension());
      folder.write(target, finished.bytes());
      written = Optional.of(target);
    }
    return new FileResult.Judged(
        file, prepared.judgement(), Optional.of(prepared.preparation()), written, Optional.empty());
  }
}
