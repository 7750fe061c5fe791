package app.selfsame.command;

import app.selfsame.document.Catalogue;
import app.selfsame.document.FileRule;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.SearchAnswer;
import app.selfsame.engine.PhotoDesks;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Texts;
import app.selfsame.message.Unit;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code documents}: lists what photos can be checked for, all or those that words find. */
@Command(
    name = "documents",
    description = "Lists the documents whose rules are known here.",
    mixinStandardHelpOptions = true)
final class DocumentsCommand implements Callable<Integer> {
  private static final int SECOND_WIDTH = 19;
  private static final int DECIMALS = 3;

  private final PhotoDesks desks;

  @Mixin(name = LanguageOption.NAME)
  private LanguageOption language;

  @Option(names = "--json", description = "Print one JSON object per document, one per line (JSON Lines).")
  private boolean json;

  @Option(
      names = "--stale",
      paramLabel = "MONTHS",
      description = "List only documents whose source was last read this many months ago or more, or at an unknown time. The"
          + " oldest come first.")
  private Integer staleMonths;

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "Words to search for, such as: germany passport. Without words, all documents are listed.")
  private List<String> words = List.of();

  @Spec private CommandSpec command;

  DocumentsCommand(PhotoDesks desks, LanguageOption language) {
    this.desks = desks;
    this.language = language;
  }

  @Override
  public Integer call() {
    Texts texts = language.texts(desks.catalogue());
    PrintWriter out = command.commandLine().getOut();
    String asked = String.join(" ", words);
    // What scripts read has the same order in each language.
    Catalogue catalogue = json ? desks.catalogue() : language.spoken(desks.catalogue());
    SearchAnswer<PhotoDocument> answer = catalogue.answer(asked);
    List<PhotoDocument> documents = answer.documents();
    if (!answer.complete() && !documents.isEmpty()) {
      // Beside the list, which scripts read.
      command.commandLine().getErr().println(texts.say(DocumentsMessage.NEAREST));
    }
    if (staleMonths != null) {
      documents = StaleDocuments.of(documents, staleMonths, LocalDate.now());
    }
    if (json) {
      documents.forEach(document -> out.println(DocumentJson.of(document, texts)));
    } else {
      list(documents, out, texts);
      if (documents.isEmpty()) {
        desks.catalogue().nearestInShape(asked).ifPresent(nearest -> out.println(
            texts.say(DocumentsMessage.SAME_SHAPE, Argument.literal(nearest.id()))));
      }
    }
    out.flush();
    return ExitStatus.PASS.code();
  }

  private void list(List<PhotoDocument> documents, PrintWriter out, Texts texts) {
    if (documents.isEmpty()) {
      out.println(texts.say(DocumentsMessage.NONE));
    }
    int idWidth = documents.stream().mapToInt(document -> document.id().length()).max().orElse(1);
    for (PhotoDocument document : documents) {
      String second = texts.say(staleMonths == null ? size(document) : StaleDocuments.readOn(document));
      out.println(
          Lines.padded(document.id(), idWidth) + "  " + Lines.padded(second, SECOND_WIDTH) + "  "
              + texts.say(title(document)));
    }
    if (documents.stream().anyMatch(PhotoDocument::unverified)) {
      out.println();
      out.println(texts.say(DocumentsMessage.UNVERIFIED));
    }
  }

  private static Message title(PhotoDocument document) {
    return Message.of(
        document.unverified() ? DocumentsMessage.UNVERIFIED_TITLE : DocumentsMessage.TITLE,
        Argument.country(document.country()),
        Argument.document(document.id()));
  }

  /** The size on paper, else the smallest in pixels. */
  private static Message size(PhotoDocument document) {
    if (document.isTakenByOffice()) {
      return Message.of(DocumentsMessage.BY_OFFICE);
    }
    Optional<Frame> paper = document.frame().filter(frame -> frame.unit() == FrameUnit.MILLIMETRE);
    if (paper.isPresent()) {
      return SizeMessage.of(paper.get().width(), paper.get().height(), Unit.MILLIMETRE, DECIMALS);
    }
    FileRule file = document.file();
    if (!file.widthPx().hasMin() || !file.heightPx().hasMin()) {
      return file.namesPixels()
          ? Message.of(DocumentsMessage.AT_MOST, px(file.widthPx().max(), file.heightPx().max()))
          : Message.of(DocumentsMessage.ANY_SIZE);
    }
    Argument smallest = px(file.widthPx().min(), file.heightPx().min());
    return file.namesOneSize()
        ? SizeMessage.of(file.widthPx().min(), file.heightPx().min(), Unit.PIXEL, 0)
        : Message.of(DocumentsMessage.AT_LEAST, smallest);
  }

  private static Argument px(double width, double height) {
    return Argument.message(SizeMessage.of(width, height, Unit.PIXEL, 0));
  }
}
