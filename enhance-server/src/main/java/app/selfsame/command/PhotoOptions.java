package app.selfsame.command;

import app.selfsame.engine.PhotoDesks;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands on photos have in common. */
final class PhotoOptions {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Photos: JPEG, PNG, WebP, TIFF, BMP or GIF.")
  private List<String> files;

  @Option(names = "--json", description = "Print one JSON object per file, one per line (JSON Lines).")
  private boolean json;

  @Option(names = "--jobs", paramLabel = "N", description = "How many photos to work on at once. Default: one per core.")
  private int jobs = PhotoRun.defaultJobs();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  List<Path> files() {
    return files.stream().map(this::file).toList();
  }

  private Path file(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw LanguageOption.refusal(command, OptionRefusal.FILE_NAME, Argument.literal(Visible.line(name)));
    }
  }

  /** Works on all files and shows what comes of each. */
  ExitStatus run(PhotoDesks desks, PhotoTask task, Texts texts) {
    return run(desks, task, files(), shown(texts));
  }

  /** Works on files and hands over what comes of each. */
  ExitStatus run(PhotoDesks desks, PhotoTask task, List<Path> files, Consumer<TimedResult> show) {
    if (jobs < 1) {
      throw LanguageOption.refusal(command, OptionRefusal.JOBS);
    }
    return new PhotoRun(desks, task).run(files, jobs, show);
  }

  boolean isJson() {
    return json;
  }

  /** Shows what comes of each file, in the form that was asked for. */
  Consumer<TimedResult> shown(Texts texts) {
    PrintWriter out = command.commandLine().getOut();
    HumanReport human = new HumanReport(out, texts);
    return json ? timed -> printLine(out, timed, texts) : timed -> human.show(timed.result());
  }

  private static void printLine(PrintWriter out, TimedResult timed, Texts texts) {
    out.println(ResultJson.of(timed.result(), timed.millis(), texts));
    out.flush();
  }
}
