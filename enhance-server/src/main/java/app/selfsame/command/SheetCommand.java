package app.selfsame.command;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PhotoDesks;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.paper.Paper;
import app.selfsame.sheet.SheetFile;
import app.selfsame.sheet.SheetLayout;
import app.selfsame.sheet.SheetPlan;
import app.selfsame.sheet.SheetWish;
import app.selfsame.sheet.SizeMm;
import app.selfsame.sheet.WantedPhoto;
import app.selfsame.verdict.Answers;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sheet}: lays photos out on photo paper, of one person or of several, and writes the sheet to print. */
@Command(
    name = "sheet",
    mixinStandardHelpOptions = true,
    description = {
      "Lays photos out on photo paper and writes a sheet to print.",
      "A photo that prepare has made for its document is used as it is. Any other photo is prepared first."
    },
    sortOptions = false)
final class SheetCommand implements Callable<Integer> {
  private static final String DOCUMENT_MARK = ":";

  private final PhotoDesks desks;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE[:ID]",
      description = "Photos, each with the id of its document if that is not the one of --document.")
  private List<String> files;

  @Mixin private DocumentOption chosen;

  @Option(
      names = "--paper",
      paramLabel = "ID",
      description =
          "4x6in (default; what shops call 10 x 15 cm), 10x15cm, 3.5x5in, 5x7in, 13x18cm, 6x8in, 8x10in, hagaki, a4, a5,"
              + " a6 or letter.")
  private String paper;

  @Option(names = "--gap", paramLabel = "MM", description = "Space between photos in mm. Default: 2.")
  private String gap;

  @Option(names = "--margin", paramLabel = "MM", description = "Space at the edges of the paper in mm. Default: 3.")
  private String margin;

  @Option(names = "--copies", paramLabel = "N", description = "Copies of each photo. Default: as many as fit.")
  private String copies;

  @Option(names = "--no-marks", description = "Leave out the cut marks.")
  private boolean noMarks;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "print-sheet.pdf",
      description = "The sheet: a file that ends in .pdf, or in .jpg for a photo shop. Default: ${DEFAULT-VALUE}.")
  private Path out;

  @Option(names = "--overwrite", description = "Replace a file of that name.")
  private boolean overwrite;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Mixin private AnswerOptions said;

  @Mixin private BackgroundOptions background;

  @Spec private CommandSpec command;

  SheetCommand(PhotoDesks desks, LanguageOption language) {
    this.desks = desks;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException {
    Texts texts = language.texts(desks.catalogue());
    SheetWish wish = wish();
    SheetFile format = format();
    List<SheetPhoto> photos = photos();
    SheetLayout layout = layout(wish, photos);
    Answers answers = said.answers(LocalDate.now());
    SheetTask task =
        new SheetTask(
            photos,
            answers,
            photo -> new PreparationRequest(Optional.empty(), background.wish(photo.document())));
    List<FileResult> results = new ArrayList<>();
    List<Path> paths = photos.stream().map(SheetPhoto::file).toList();
    ExitStatus status =
        new PhotoRun(desks, task).run(paths, PhotoRun.defaultJobs(), timed -> results.add(timed.result()));
    Optional<SheetReport.Written> written = Optional.empty();
    if (task.finished().isPresent()) {
      byte[] sheet = format.write(layout, task.finished().get(), new PhotoDecoder());
      if (!write(sheet, paths, texts)) {
        return ExitStatus.ERROR.code();
      }
      written = Optional.of(new SheetReport.Written(out, sheet.length));
    }
    SheetReport report = new SheetReport(photos, results, wish, layout, format, written);
    if (json) {
      command.commandLine().getOut().println(report.json(texts));
    } else {
      report.print(command.commandLine().getOut(), texts);
    }
    return status.code();
  }

  private boolean write(byte[] sheet, List<Path> originals, Texts texts) throws IOException {
    try {
      OutFolder.requireOther(out, originals, "sheet");
      NewFile.write(out, file -> file.write(sheet), overwrite, "sheet", FileRefusal.UNWRITABLE);
      return true;
    } catch (RefusedFileException e) {
      command.commandLine().getErr().println(Visible.line(texts.say(e.refusal().messages())));
      return false;
    }
  }

  private SheetWish wish() {
    return new SheetWish(
        paper(),
        millimetres("--gap", gap, SheetWish.USUAL_GAP_MM),
        millimetres("--margin", margin, SheetWish.USUAL_MARGIN_MM),
        !noMarks);
  }

  private Paper paper() {
    if (paper == null) {
      return Paper.USUAL;
    }
    String there = Arrays.stream(Paper.values()).map(Paper::code).collect(Collectors.joining(", "));
    return Paper.of(paper.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> refusal(OptionRefusal.PAPER, Argument.literal(paper), Argument.literal(there)));
  }

  private double millimetres(String option, String given, double usual) {
    if (given == null) {
      return usual;
    }
    if (!given.matches("[0-9]{1,3}([.,][0-9]{1,3})?") || !SheetWish.isWithin(number(given))) {
      throw refusal(
          OptionRefusal.MILLIMETRES,
          Argument.literal(option),
          Argument.number(SheetWish.MOST_MM, 0),
          Argument.literal(given));
    }
    return number(given);
  }

  private static double number(String given) {
    return Double.parseDouble(given.replace(',', '.'));
  }

  private int copies() {
    if (copies == null) {
      return WantedPhoto.AS_MANY_AS_FIT;
    }
    if (!copies.matches("[0-9]{1,4}") || Integer.parseInt(copies) == 0) {
      throw refusal(OptionRefusal.COPIES, Argument.literal(copies));
    }
    return Integer.parseInt(copies);
  }

  private SheetFile format() {
    String name = out.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".pdf")) {
      return SheetFile.PDF;
    }
    if (name.endsWith(".jpg") || name.endsWith(".jpeg")) {
      return SheetFile.JPEG;
    }
    throw refusal(OptionRefusal.SHEET_FORMAT, Argument.literal(out.toString()));
  }

  private List<SheetPhoto> photos() {
    Optional<PhotoDocument> usual = chosen.isGiven() ? Optional.of(chosen.find(desks.catalogue())) : Optional.empty();
    List<SheetPhoto> photos = new ArrayList<>();
    for (String argument : files) {
      int mark = argument.lastIndexOf(DOCUMENT_MARK);
      Optional<PhotoDocument> own =
          mark > 0 ? desks.catalogue().find(argument.substring(mark + 1)) : Optional.empty();
      PhotoDocument document =
          own.isPresent() ? chosen.handedIn(own.get()) : usual.orElseGet(() -> chosen.find(desks.catalogue()));
      SizeMm size =
          SizeMm.of(document)
              .orElseThrow(() -> refusal(OptionRefusal.NOT_PRINTED, Argument.literal(document.id())));
      photos.add(new SheetPhoto(path(own.isPresent() ? argument.substring(0, mark) : argument), document, size));
    }
    return photos;
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw refusal(OptionRefusal.FILE_NAME, Argument.literal(Visible.line(name)));
    }
  }

  private SheetLayout layout(SheetWish wish, List<SheetPhoto> photos) {
    int wanted = copies();
    SheetLayout layout =
        SheetPlan.of(wish, photos.stream().map(photo -> new WantedPhoto(photo.size(), wanted)).toList())
            .orElseThrow(() -> refusal(OptionRefusal.SHEET_ROOM, Argument.message(wish.paper())));
    for (int i = 0; i < photos.size(); i++) {
      if (layout.copies(i) < wanted) {
        throw refusal(
            OptionRefusal.COPIES_ROOM, Argument.message(wish.paper()), Argument.count(layout.placements().size()));
      }
    }
    return layout;
  }

  private ParameterException refusal(OptionRefusal reason, Argument... arguments) {
    return LanguageOption.refusal(command, Message.of(reason, arguments));
  }
}
