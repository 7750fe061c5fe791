package app.selfsame.command;

import app.selfsame.engine.PhotoDesk;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.session.FinishedFile;
import app.selfsame.sheet.SheetFile;
import app.selfsame.verdict.Answers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Prepares the photos of a sheet, but for those that are finished already. */
final class SheetTask implements PhotoTask {
  private final List<SheetPhoto> photos;
  private final Answers answers;
  private final Function<SheetPhoto, PreparationRequest> request;
  private final AtomicReferenceArray<byte[]> finished;

  /**
   * @param request what is wanted of the file of each
   */
  SheetTask(List<SheetPhoto> photos, Answers answers, Function<SheetPhoto, PreparationRequest> request) {
    this.photos = photos;
    this.answers = answers;
    this.request = request;
    this.finished = new AtomicReferenceArray<>(photos.size());
  }

  @Override
  public FileResult run(PhotoDesk desk, int number, Path file, byte[] content) {
    SheetPhoto photo = photos.get(number - 1);
    if (SheetFile.isFinished(content, photo.size())) {
      finished.set(number - 1, content);
      return new FileResult.Finished(file);
    }
    PhotoDesk.Prepared prepared = desk.prepare(content, photo.document(), answers, request.apply(photo));
    prepared.file().map(FinishedFile::bytes).ifPresent(bytes -> finished.set(number - 1, bytes));
    return new FileResult.Judged(
        file, prepared.judgement(), Optional.of(prepared.preparation()), Optional.empty(), Optional.empty());
  }

  /** The finished files of all photos, in their order; empty where one of them has none. */
  Optional<List<byte[]>> finished() {
    List<byte[]> files = IntStream.range(0, photos.size()).mapToObj(finished::get).toList();
    return files.stream().allMatch(file -> file != null) ? Optional.of(files) : Optional.empty();
  }
}
