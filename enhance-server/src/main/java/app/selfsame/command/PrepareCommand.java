package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PhotoDesks;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.message.Texts;
import app.selfsame.verdict.Answers;
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
    description = "Crops photos to a document's size and writes the files, if the authority allows it.",
    sortOptions = false)
final class PrepareCommand implements Callable<Integer> {
  /** What a prepared photo can be written as. */
  enum Format {
    JPEG,
    PNG
  }

  private final PhotoDesks desks;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Mixin private DocumentOption chosen;

  @Mixin private PhotoOptions photos;

  @Mixin private AnswerOptions said;

  @Mixin private OutOption out;

  @Mixin private BackgroundOptions background;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: the format that the document prefers.")
  private Format format;

  PrepareCommand(PhotoDesks desks, LanguageOption language) {
    this.desks = desks;
    this.language = language;
  }

  @Override
  public Integer call() {
    Texts texts = language.texts(desks.catalogue());
    PhotoDocument document = chosen.find(desks.catalogue());
    Answers answers = said.answers(LocalDate.now());
    Optional<ImageFormat> wanted = Optional.ofNullable(format).map(chosen -> ImageFormat.valueOf(chosen.name()));
    PreparationRequest request = new PreparationRequest(wanted, background.wish(document));
    OutFolder folder = out.open(photos.files(), "-" + document.id());
    return photos.run(desks, new PreparingTask(document, answers, request, folder), texts).code();
  }
}
