package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.results.PhotoResult;
import app.selfsame.results.ReportedResult;
import app.selfsame.roster.FileNames;
import app.selfsame.session.FinishedFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The folder into which the files and reports of many photos go, over as many runs as that takes. A file is announced in
 * the journal before it is written and told as done afterwards, so that a run that is killed in between leaves nothing
 * that the next one does not know for its own.
 */
final class BatchFolder implements AutoCloseable {
  static final String JOURNAL = "journal.jsonl";
  static final String CSV = "report.csv";
  static final String JSON = "report.json";
  private static final List<String> OWN_STEMS = List.of("journal", "report");

  private final Path folder;
  private final BatchJournal journal;
  private final boolean overwrite;
  private final Map<String, String> stems = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Takes a folder over.
   *
   * @param overwrite whether all is done anew, and files that somebody else has put there may be replaced
   * @throws RefusedFileException when somebody else's file has the name of a report
   */
  BatchFolder(Path folder, BatchJournal journal, boolean overwrite) throws IOException {
    this.folder = folder;
    this.journal = journal;
    this.overwrite = overwrite;
    for (String report : List.of(CSV, JSON)) {
      requireOwn(report);
    }
    if (overwrite) {
      journal.beginAnew();
    }
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*.part")) {
      for (Path part : parts) {
        removeIfOwn(part);
      }
    }
  }

  /** What a run that was killed had not finished writing. */
  private void removeIfOwn(Path part) throws IOException {
    Optional<String> of = NewFile.targetOf(part.getFileName().toString());
    if (of.isPresent() && journal.isOwn(of.get())) {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Gives each photo a name for its file: the one that it has from an earlier run, or else one that no other has.
   *
   * @param photos in the order in which names are given
   */
  void name(List<BatchPhoto> photos) {
    FileNames names = new FileNames();
    OWN_STEMS.forEach(names::reserve);
    for (BatchPhoto photo : photos) {
      Optional<String> stem = earlierStem(photo).filter(taken::add);
      stem.ifPresent(names::reserve);
      stem.ifPresent(earlier -> stems.put(photo.file(), earlier));
    }
    for (BatchPhoto photo : photos) {
      taken.add(stems.computeIfAbsent(photo.file(), any -> names.give(photo.wish(), "")));
    }
  }

  private Optional<String> earlierStem(BatchPhoto photo) {
    return journal
        .last(photo.file())
        .filter(result -> result.id().equals(photo.id()) && !result.written().isEmpty())
        .map(result -> stem(result.written()));
  }

  /** What an earlier run has made of a photo, if its file is still there. */
  Optional<PhotoResult> done(BatchPhoto photo, String key) {
    return journal.done(photo.file(), key).filter(result -> result.written().isEmpty() || isThere(result));
  }

  private boolean isThere(PhotoResult result) {
    try {
      return stem(result.written()).equals(stems.get(result.file()))
          && Files.size(folder.resolve(result.written())) == result.writtenBytes();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Writes the file of a photo.
   *
   * @return its name
   * @throws RefusedFileException with what to tell the person
   */
  String write(BatchPhoto photo, FinishedFile file) throws IOException {
    String name = stems.get(photo.file()) + "." + file.format().extension();
    write(name, out -> out.write(file.bytes()));
    return name;
  }

  /**
   * Writes a file of the folder's own.
   *
   * @throws RefusedFileException with what to tell the person
   */
  void write(String name, NewFile.Content content) throws IOException {
    requireOwn(name);
    journal.announce(name);
    NewFile.write(folder.resolve(name), content, true, "out", FileRefusal.UNWRITABLE);
  }

  private void requireOwn(String name) throws RefusedFileException {
    Path file = folder.resolve(name);
    if (!overwrite && !journal.isOwn(name) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedFileException(FileRefusal.EXISTS, Argument.literal(file.toString()), Argument.choice("out"));
    }
  }

  /** All that is known of a photo. */
  ReportedResult reported(PhotoResult result) throws IOException {
    return new ReportedResult(result, journal.report(result));
  }

  /** Writes down what came of a photo; what an earlier run has made of it under another name goes. */
  void add(String key, ReportedResult reported) throws IOException {
    PhotoResult result = reported.result();
    Optional<String> before = journal.last(result.file()).map(PhotoResult::written);
    journal.add(key, reported);
    if (before.isPresent() && !before.get().isEmpty() && !before.get().equals(result.written())
        && isNobodys(before.get(), result)) {
      Files.deleteIfExists(folder.resolve(before.get()));
    }
  }

  private boolean isNobodys(String name, PhotoResult result) {
    return !taken.contains(stem(name)) || stem(name).equals(stems.get(result.file()));
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
