package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PhotoDesks;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.verdict.Answers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: judges photos and writes nothing but the report that was asked for. */
@Command(
    name = "check",
    description = "Checks photos against a document's rules.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final PhotoDesks desks;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Mixin private DocumentOption chosen;

  @Mixin private PhotoOptions photos;

  @Mixin private AnswerOptions said;

  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description =
          "Write a report to print. If there are several photos: FILE-1.html, FILE-2.html and so on, in the order given.")
  private Path report;

  @Option(names = "--overwrite", description = "Replace a report of the same name.")
  private boolean overwrite;

  @Spec private CommandSpec command;

  CheckCommand(PhotoDesks desks, LanguageOption language) {
    this.desks = desks;
    this.language = language;
  }

  @Override
  public Integer call() {
    Texts texts = language.texts(desks.catalogue());
    PhotoDocument document = chosen.find(desks.catalogue());
    LocalDate today = LocalDate.now();
    Answers answers = said.answers(today);
    if (report == null) {
      return photos.run(desks, PhotoTask.checking(document, answers), texts).code();
    }
    Path folder = report.toAbsolutePath().getParent();
    if (Files.isDirectory(report) || folder == null || !Files.isDirectory(folder)) {
      throw LanguageOption.refusal(command, OptionRefusal.REPORT, Argument.literal(report.toString()));
    }
    PrintingTask task = new PrintingTask(document, answers, report, overwrite, photos.files(), today, texts);
    return photos.run(desks, task, texts).code();
  }
}
