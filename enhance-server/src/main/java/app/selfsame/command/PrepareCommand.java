package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;
import app.selfsame.verdict.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code prepare}: judges photos and writes the file that the document asks for. */
@Command(
    name = "prepare",
    mixinStandardHelpOptions = true,
    description = "Crops photos to a document's size and writes the files, as far as its authority allows.",
    sortOptions = false)
final class PrepareCommand implements Callable<Integer> {
  /** What a prepared photo can be written as. */
  enum Format {
    JPEG,
    PNG
  }

  private final PhotoDesks desks;

  @Mixin private PhotoOptions photos;

  @Mixin private AnswerOptions said;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the prepared photos.")
  private Path folder;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: what the document prefers.")
  private Format format;

  PrepareCommand(PhotoDesks desks) {
    this.desks = desks;
  }

  @Override
  public Integer call() {
    PhotoDocument document = photos.document(desks.catalogue());
    Answers answers = said.answers(LocalDate.now());
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw photos.refusal("The folder " + folder + " cannot be created. Choose another with --out.");
    }
    Optional<ImageFormat> wanted = Optional.ofNullable(format).map(chosen -> ImageFormat.valueOf(chosen.name()));
    return photos.run(desks, new PreparingTask(document, answers, wanted, folder, photos.files())).code();
  }
}
