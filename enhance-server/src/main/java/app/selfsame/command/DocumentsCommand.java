package app.selfsame.command;

import app.selfsame.document.FileRule;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.PhotoDocument;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code documents}: lists what photos can be checked for. */
@Command(
    name = "documents",
    description = "Lists the documents whose rules are known.",
    mixinStandardHelpOptions = true)
final class DocumentsCommand implements Callable<Integer> {
  private final PhotoDesks desks;

  @Option(names = "--json", description = "Print one JSON object a document, each on a line of its own (JSON Lines).")
  private boolean json;

  @Spec private CommandSpec command;

  DocumentsCommand(PhotoDesks desks) {
    this.desks = desks;
  }

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    List<PhotoDocument> documents = desks.catalogue().documents();
    int idWidth = documents.stream().mapToInt(document -> document.id().length()).max().orElse(1);
    for (PhotoDocument document : documents) {
      if (json) {
        out.println(DocumentJson.of(document));
      } else {
        out.printf("%-" + idWidth + "s  %-18s  %s: %s%n", document.id(), size(document), document.countryName(),
            document.title());
      }
    }
    out.flush();
    return ExitStatus.PASS.code();
  }

  /** The size on paper, else the smallest in pixels. */
  private static String size(PhotoDocument document) {
    Optional<Frame> paper = document.frame().filter(frame -> frame.unit() == FrameUnit.MILLIMETRE);
    if (paper.isPresent()) {
      return number(paper.get().width()) + " x " + number(paper.get().height()) + " mm";
    }
    FileRule file = document.file();
    if (!file.widthPx().hasMin() || !file.heightPx().hasMin()) {
      return "any size";
    }
    String smallest = number(file.widthPx().min()) + " x " + number(file.heightPx().min()) + " px";
    return file.namesOneSize() ? smallest : "from " + smallest;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
