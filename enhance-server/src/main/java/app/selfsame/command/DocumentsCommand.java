package app.selfsame.command;

import app.selfsame.document.FileRule;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.SearchAnswer;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code documents}: lists what photos can be checked for, all or those that words find. */
@Command(
    name = "documents",
    description = "Lists the documents whose rules are known.",
    mixinStandardHelpOptions = true)
final class DocumentsCommand implements Callable<Integer> {
  private static final String UNVERIFIED = " (unverified)";

  private final PhotoDesks desks;

  @Option(names = "--json", description = "Print one JSON object a document, each on a line of its own (JSON Lines).")
  private boolean json;

  @Option(
      names = "--stale",
      paramLabel = "MONTHS",
      description = "List only what was last read from its source so many months ago or more, or nobody knows when:"
          + " what to check next, the longest ago first.")
  private Integer staleMonths;

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "Words to search for, such as: germany passport. Without any, all documents are listed.")
  private List<String> words = List.of();

  @Spec private CommandSpec command;

  DocumentsCommand(PhotoDesks desks) {
    this.desks = desks;
  }

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    String asked = String.join(" ", words);
    SearchAnswer answer = desks.catalogue().answer(asked);
    List<PhotoDocument> documents = answer.documents();
    if (!answer.complete() && !documents.isEmpty()) {
      // Beside the list, which scripts read.
      command.commandLine().getErr().println("No document here is known by all of these words. The nearest are listed; for a "
          + "size that you know, 'check' and 'prepare' take --frame.");
    }
    if (staleMonths != null) {
      documents = StaleDocuments.of(documents, staleMonths, LocalDate.now());
    }
    if (json) {
      documents.forEach(document -> out.println(DocumentJson.of(document)));
    } else {
      list(documents, out);
      if (documents.isEmpty()) {
        desks.catalogue().nearestInShape(asked).ifPresent(nearest -> out.println(
            "The guideline that most countries follow has the shape that you asked for: " + nearest.id() + "."));
      }
    }
    out.flush();
    return ExitStatus.PASS.code();
  }

  private void list(List<PhotoDocument> documents, PrintWriter out) {
    if (documents.isEmpty()) {
      out.println("No document has these words. Try the country's name or its two-letter code, or a size such as 35x45.");
    }
    int idWidth = documents.stream().mapToInt(document -> document.id().length()).max().orElse(1);
    for (PhotoDocument document : documents) {
      String second = staleMonths == null ? size(document) : StaleDocuments.readOn(document);
      out.printf("%-" + idWidth + "s  %-19s  %s: %s%s%n", document.id(), second, document.countryName(),
          document.title(), document.unverified() ? UNVERIFIED : "");
    }
    if (documents.stream().anyMatch(PhotoDocument::unverified)) {
      out.println();
      out.println("unverified: a third party's figures, that the authority's own page did not confirm. Check there.");
    }
  }

  /** The size on paper, else the smallest in pixels. */
  private static String size(PhotoDocument document) {
    if (document.isTakenByOffice()) {
      return "taken by the office";
    }
    Optional<Frame> paper = document.frame().filter(frame -> frame.unit() == FrameUnit.MILLIMETRE);
    if (paper.isPresent()) {
      return number(paper.get().width()) + " x " + number(paper.get().height()) + " mm";
    }
    FileRule file = document.file();
    if (!file.widthPx().hasMin() || !file.heightPx().hasMin()) {
      return file.namesPixels()
          ? "to " + number(file.widthPx().max()) + " x " + number(file.heightPx().max()) + " px"
          : "any size";
    }
    String smallest = number(file.widthPx().min()) + " x " + number(file.heightPx().min()) + " px";
    return file.namesOneSize() ? smallest : "from " + smallest;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
