package app.selfsame.command;

import app.selfsame.engine.PhotoDesks;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.Comparison;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.report.Json;
import app.selfsame.report.LikenessJson;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: whether two photos look like one person, and whether they are one photo. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Says whether two photos look like the same person, and whether they seem to be one and the same photo.",
      "It is a hint and no proof: it often does not notice that two people are different, more often with faces of East"
          + " Asian appearance, cannot tell twins or relatives apart, and was not tried on children. Nothing is written or kept."
          + " Exit code 0 whatever the answer; 2: a file cannot be read."
    },
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {
  private final PhotoDesks desks;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Parameters(arity = "2", paramLabel = "FILE", description = "Two photos: JPEG, PNG, WebP, TIFF, BMP or GIF.")
  private List<String> files;

  @Option(
      names = "--of-document",
      description = "One of them shows a document, such as a passport's page: printed faces differ more.")
  private boolean showsDocument;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Spec private CommandSpec command;

  CompareCommand(PhotoDesks desks, LanguageOption language) {
    this.desks = desks;
    this.language = language;
  }

  @Override
  public Integer call() {
    Texts texts = language.texts();
    List<TimedResult> results = new ArrayList<>();
    ExitStatus status =
        new PhotoRun(desks, PhotoTask.lookingAtFaces())
            .run(files.stream().map(this::file).toList(), 2, results::add);
    List<ComparedPhoto> seen = new ArrayList<>();
    for (TimedResult timed : results) {
      if (timed.result() instanceof FileResult.FaceSeen face) {
        seen.add(face.photo());
      } else if (timed.result() instanceof FileResult.Unusable unusable) {
        refuse(unusable, timed.millis(), texts);
      }
    }
    if (status == ExitStatus.PASS) {
      show(Comparison.of(seen.get(0), seen.get(1), showsDocument), texts);
    }
    return status.code();
  }

  private Path file(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw LanguageOption.refusal(command, OptionRefusal.FILE_NAME, Argument.literal(Visible.line(name)));
    }
  }

  private void refuse(FileResult.Unusable unusable, long millis, Texts texts) {
    if (json) {
      command.commandLine().getOut().println(ResultJson.of(unusable, millis, texts));
    } else {
      String reason = texts.say(unusable.refusal().messages());
      command.commandLine().getErr().println(Visible.line(unusable.file() + ": " + reason));
    }
  }

  private void show(Comparison comparison, Texts texts) {
    if (json) {
      Json object = new Json().beginObject();
      object.name("files").beginArray();
      files.forEach(object::value);
      object.endArray();
      LikenessJson.write(object, comparison, texts);
      command.commandLine().getOut().println(object.endObject());
    } else {
      new HumanComparison(new Lines(command.commandLine().getOut(), texts)).show(comparison, files);
    }
  }
}
