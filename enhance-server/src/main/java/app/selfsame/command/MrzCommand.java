package app.selfsame.command;

import app.selfsame.engine.PhotoDesks;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.mrz.CalendarDay;
import app.selfsame.refusal.Refusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mrz}: reads the machine-readable zones of passports, visas and identity cards, and makes a roster of them. */
@Command(
    name = "mrz",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the machine-readable zone of passports, visas and identity cards: the two or three lines with <.",
      "A page may be turned or tilted, and FILE may be a folder: its pictures are read, and those of folders in it."
          + " Nothing is written or kept, unless --roster names a file. Exit code 0: every page was read and all that"
          + " guards its text agrees; 1: some text must be compared with the document, or a picture has no zone;"
          + " 2: a file cannot be read or written."
    },
    sortOptions = false)
final class MrzCommand implements Callable<Integer> {
  private final PhotoDesks desks;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Mixin private PhotoOptions photos;

  @Option(
      names = "--roster",
      paramLabel = "FILE.csv",
      description = "Write a list of the people, as CSV, that batch --roster takes: a portrait that is called like the"
          + " page is the same person's. Pages to compare are in it, marked.")
  private Path roster;

  @Option(names = "--overwrite", description = "Replace a roster of the same name.")
  private boolean overwrite;

  @Spec private CommandSpec command;

  MrzCommand(PhotoDesks desks, LanguageOption language) {
    this.desks = desks;
    this.language = language;
  }

  @Override
  public Integer call() {
    Texts texts = language.texts();
    LocalDate now = LocalDate.now();
    CalendarDay today = new CalendarDay(now.getYear(), now.getMonthValue(), now.getDayOfMonth());
    PhotoTask task = PhotoTask.reading(today);
    List<Path> pages = pages(texts);
    if (roster == null) {
      return photos.run(desks, task, pages, photos.shown(texts)).code();
    }
    try {
      return roster(pages, task, texts).code();
    } catch (RefusedFileException e) {
      command.commandLine().getErr().println(texts.say(e.refusal().messages()));
      return ExitStatus.ERROR.code();
    } catch (IOException e) {
      Refusal refusal = Refusal.of(FileRefusal.UNWRITABLE, Argument.literal(roster.toString()));
      command.commandLine().getErr().println(texts.say(refusal.messages()));
      return ExitStatus.ERROR.code();
    }
  }

  private ExitStatus roster(List<Path> pages, PhotoTask task, Texts texts) throws IOException {
    RosterFile file = new RosterFile(roster, overwrite, texts);
    file.require(pages);
    PrintWriter out = command.commandLine().getOut();
    Consumer<TimedResult> json = photos.shown(texts);
    ExitStatus worst =
        photos.run(
            desks,
            task,
            pages,
            timed -> {
              if (photos.isJson()) {
                file.add(timed.result());
                json.accept(timed);
              } else {
                file.add(timed.result(), pages.size(), out);
              }
            });
    file.write();
    if (!photos.isJson()) {
      file.sumUp(out);
    }
    return worst;
  }

  /** Each picture once, those of folders in the order of their names. */
  private List<Path> pages(Texts texts) {
    Set<Path> pages = new LinkedHashSet<>();
    for (Path named : photos.files()) {
      if (Files.isDirectory(named)) {
        PhotoFolder found = folder(named);
        found.photos().forEach(page -> pages.add(named.resolve(page)));
        note(found.leftOut(), texts);
      } else {
        pages.add(named);
      }
    }
    return List.copyOf(pages);
  }

  private PhotoFolder folder(Path folder) {
    Argument name = Argument.literal(folder.toString());
    try {
      Set<Path> passedOver = roster != null && Files.exists(roster) ? Set.of(roster.toRealPath()) : Set.of();
      PhotoFolder found = PhotoFolder.read(folder, passedOver);
      if (found.photos().isEmpty()) {
        throw LanguageOption.refusal(command, OptionRefusal.NO_PHOTOS, name);
      }
      return found;
    } catch (IOException e) {
      throw LanguageOption.refusal(command, OptionRefusal.NO_FOLDER, name);
    }
  }

  /** Beside what programs read. */
  private void note(List<String> leftOut, Texts texts) {
    if (!leftOut.isEmpty()) {
      Argument names = Argument.literal(FileNamesShown.of(leftOut, texts));
      Message note = Message.of(BatchMessage.LEFT_OUT, Argument.count(leftOut.size()), names);
      PrintWriter err = command.commandLine().getErr();
      new Lines(err, texts).head(Label.NOTE, note);
      err.flush();
    }
  }
}
