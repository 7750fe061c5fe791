package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PhotoDesks;
import app.selfsame.image.ImageFormat;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.roster.Roster;
import app.selfsame.roster.RosterException;
import app.selfsame.workshop.PhotoWorkers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code batch}: judges and prepares the photos of a folder, over as many runs as that takes. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = "Prepares all photos of a folder and writes the files with a report. If it is stopped, run it again:"
        + " it goes on where it was.",
    sortOptions = false)
final class BatchCommand implements Callable<Integer> {
  private final PhotoDesks desks;
  private final IntFunction<? extends PhotoWorkers> workers;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Parameters(paramLabel = "FOLDER", description = "Folder with photos; folders in it are searched as well.")
  private Path photos;

  @Mixin private DocumentOption chosen;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the files and the reports.")
  private Path out;

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description = "A list of the people, as CSV. Its first line names the columns: id, which names the file that is"
          + " written, and file, the name of the photo (without it the photo is called like the id).")
  private Path roster;

  @Option(names = "--jobs", paramLabel = "N", description = "How many photos to work on at once. Default: one per core.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--overwrite",
      description = "Begin anew, and replace files of the same names in DIR that are not from an earlier run.")
  private boolean overwrite;

  @Mixin private AnswerOptions said;

  @Mixin private BackgroundOptions background;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: the format that the document prefers.")
  private PrepareCommand.Format format;

  @Spec private CommandSpec command;

  BatchCommand(PhotoDesks desks, LanguageOption language, IntFunction<? extends PhotoWorkers> workers) {
    this.desks = desks;
    this.language = language;
    this.workers = workers;
  }

  @Override
  public Integer call() {
    Texts texts = language.texts(desks.catalogue());
    PhotoDocument document = chosen.find(desks.catalogue());
    if (jobs < 1) {
      throw LanguageOption.refusal(command, OptionRefusal.JOBS);
    }
    Optional<ImageFormat> wanted = Optional.ofNullable(format).map(chosen -> ImageFormat.valueOf(chosen.name()));
    BatchWork.Wish wish =
        new BatchWork.Wish(
            document.id(), said.answers(LocalDate.now()), background.wish(document), wanted, texts.language().tag());
    Optional<Roster> people = Optional.ofNullable(roster).map(this::people);
    PhotoFolder found = found();
    try (BatchJournal journal = journal(); BatchFolder folder = new BatchFolder(out, journal, overwrite)) {
      BatchRun run = new BatchRun(found, people, folder, texts, command.commandLine().getOut());
      try (PhotoWorkers opened = workers.apply(jobs)) {
        return run.run(new BatchWork(photos, folder, opened, wish, texts), jobs, out, document.id()).code();
      }
    } catch (RefusedFileException e) {
      command.commandLine().getErr().println(texts.say(e.refusal().messages()));
      return ExitStatus.ERROR.code();
    } catch (IOException e) {
      throw LanguageOption.refusal(command, OptionRefusal.OUT, Argument.literal(out.toString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.ERROR.code();
    }
  }

  private Roster people(Path file) {
    Argument name = Argument.literal(file.toString());
    try (InputStream in = Files.newInputStream(file)) {
      return Roster.read(in);
    } catch (RosterException e) {
      throw LanguageOption.refusal(command, OptionRefusal.ROSTER_CONTENT, name, Argument.message(e.reason()));
    } catch (IOException e) {
      throw LanguageOption.refusal(command, OptionRefusal.ROSTER, name);
    }
  }

  /** The photos; the folder for the files is there afterwards. */
  private PhotoFolder found() {
    Argument name = Argument.literal(photos.toString());
    if (!Files.isDirectory(photos)) {
      throw LanguageOption.refusal(command, OptionRefusal.NO_FOLDER, name);
    }
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw LanguageOption.refusal(command, OptionRefusal.OUT, Argument.literal(out.toString()));
    }
    try {
      if (Files.isSameFile(photos, out)) {
        throw LanguageOption.refusal(command, OptionRefusal.SAME_FOLDER);
      }
      Set<Path> passedOver = new HashSet<>(Set.of(out.toRealPath()));
      if (roster != null) {
        passedOver.add(roster.toRealPath());
      }
      PhotoFolder found = PhotoFolder.read(photos, passedOver);
      if (found.photos().isEmpty()) {
        throw LanguageOption.refusal(command, OptionRefusal.NO_PHOTOS, name);
      }
      return found;
    } catch (IOException e) {
      throw LanguageOption.refusal(command, OptionRefusal.NO_FOLDER, name);
    }
  }

  private BatchJournal journal() throws IOException {
    return BatchJournal.open(out.resolve(BatchFolder.JOURNAL))
        .orElseThrow(() -> LanguageOption.refusal(command, OptionRefusal.OUT_IN_USE, Argument.literal(out.toString())));
  }
}
