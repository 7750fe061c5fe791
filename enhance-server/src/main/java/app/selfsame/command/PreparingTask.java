package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;
import app.selfsame.verdict.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prepares photos and writes each beside the others in one folder, never over one of the originals. */
final class PreparingTask implements PhotoTask {
  private final PhotoDocument document;
  private final Answers answers;
  private final Optional<ImageFormat> format;
  private final Path folder;
  private final List<Path> originals;
  private final Map<Path, String> stems = new HashMap<>();

  /**
   * A task for all files of one run.
   *
   * @param folder where to write; it exists
   */
  PreparingTask(
      PhotoDocument document, Answers answers, Optional<ImageFormat> format, Path folder, List<Path> originals) {
    this.document = document;
    this.answers = answers;
    this.format = format;
    this.folder = folder;
    this.originals = originals;
    nameAll();
  }

  /** Photos of different folders may have the same name; all but the first get a number, in the order given. */
  private void nameAll() {
    Map<String, Integer> used = new HashMap<>();
    for (Path original : originals) {
      String stem = stem(original) + "-" + document.id();
      if (!stems.containsKey(original)) {
        int count = used.merge(stem, 1, Integer::sum);
        stems.put(original, count == 1 ? stem : stem + "-" + count);
      }
    }
  }

  @Override
  public FileAnswer run(PhotoDesk desk, Path file, byte[] content) throws IOException {
    PhotoDesk.Prepared prepared = desk.prepare(content, document, answers, format);
    FileAnswer answer = FileAnswer.report(file, prepared.report());
    if (prepared.content().isEmpty()) {
      answer.json().put("refused", prepared.refusal());
      return new FileAnswer(answer.json(), answer.status().worst(ExitStatus.FAIL));
    }
    Path target = folder.resolve(stems.get(file) + "." + prepared.extension());
    write(target, prepared.content().get());
    answer.json().withObject("/output").put("path", target.toString());
    return answer;
  }

  private void write(Path target, byte[] content) throws IOException {
    for (Path original : originals) {
      if (Files.exists(target) && Files.exists(original) && Files.isSameFile(target, original)) {
        throw new IOException("The prepared photo would overwrite " + original + ". Choose another --out folder.");
      }
    }
    try {
      Files.write(target, content);
    } catch (IOException e) {
      throw new IOException("The prepared photo cannot be written to " + target + ".", e);
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName() == null ? "photo" : file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
