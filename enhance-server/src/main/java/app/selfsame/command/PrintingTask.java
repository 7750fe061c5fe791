package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.message.Texts;
import app.selfsame.report.Printout;
import app.selfsame.verdict.Answers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges photos and writes a report to print of each, never over one of the photos. */
final class PrintingTask implements PhotoTask {
  private final PhotoDocument document;
  private final Answers answers;
  private final Path report;
  private final boolean overwrite;
  private final List<Path> photos;
  private final LocalDate today;
  private final Texts texts;

  /**
   * A task for all files of one run.
   *
   * @param report the file to write; of several photos its name gets the number of each
   * @param overwrite whether a file that is there may be replaced
   * @param texts in which it is written
   */
  PrintingTask(
      PhotoDocument document,
      Answers answers,
      Path report,
      boolean overwrite,
      List<Path> photos,
      LocalDate today,
      Texts texts) {
    this.overwrite = overwrite;
    this.document = document;
    this.answers = answers;
    this.report = report;
    this.photos = photos;
    this.today = today;
    this.texts = texts;
  }

  @Override
  public FileResult run(PhotoDesk desk, int number, Path file, byte[] content) throws IOException {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    Printout printout = new Printout(name, today.toString(), texts);
    PhotoDesk.Printed printed = desk.print(content, document, answers, printout);
    Path target = target(number);
    write(target, printed.html());
    return new FileResult.Judged(file, printed.judgement(), Optional.empty(), Optional.empty(), Optional.of(target));
  }

  private Path target(int number) {
    if (photos.size() == 1) {
      return report;
    }
    String name = report.getFileName().toString();
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return report.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end));
  }

  private void write(Path target, String html) throws IOException {
    OutFolder.requireOther(target, photos, "report");
    byte[] content = html.getBytes(StandardCharsets.UTF_8);
    NewFile.write(target, out -> out.write(content), overwrite, "report", FileRefusal.UNWRITABLE_REPORT);
  }
}
