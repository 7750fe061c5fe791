package app.selfsame.command;

import app.selfsame.document.Catalogue;
import app.selfsame.document.OwnFrame;
import app.selfsame.document.OwnFrameException;
import app.selfsame.document.OwnFrameWords;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The document that photos are for, or a size of one's own. */
final class DocumentOption {
  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "The document that the photo is for. The documents command lists them all.")
  private String id;

  @Option(
      names = "--frame",
      paramLabel = "SIZE",
      description = "Your own size instead of a document, such as 35x45mm, 2x2in or 600x800px.")
  private String frame;

  @Option(
      names = "--head",
      paramLabel = "RANGE",
      description = "With --frame: head height from chin to crown, such as 70..80%% or 32..36mm.")
  private String head;

  @Option(
      names = "--pixels",
      paramLabel = "SIZE",
      description = "With --frame: pixels of the file of a size in mm, cm or in, such as 413x531.")
  private String pixels;

  @Option(
      names = "--background-colour",
      paramLabel = "COLOURS",
      description = "With --frame: colours that the background may have, such as white,light-grey, or plain for any one.")
  private String backgroundColour;

  @Option(names = "--min-kb", paramLabel = "KB", description = "With --frame: size of the file at least, of 1,024 bytes.")
  private String minKb;

  @Option(names = "--max-kb", paramLabel = "KB", description = "With --frame: size of the file at most, of 1,024 bytes.")
  private String maxKb;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Whether anything was said of it. */
  boolean isGiven() {
    return id != null || frame != null;
  }

  /** The document of the id that was given, for which photos are handed in, or of the size. */
  PhotoDocument find(Catalogue catalogue) {
    if ((id == null) == (frame == null)) {
      throw LanguageOption.refusal(command, OptionRefusal.DOCUMENT_OR_FRAME);
    }
    if (frame == null) {
      requireWithoutFrame("--head", head);
      requireWithoutFrame("--pixels", pixels);
      requireWithoutFrame("--background-colour", backgroundColour);
      requireWithoutFrame("--min-kb", minKb);
      requireWithoutFrame("--max-kb", maxKb);
    }
    return frame == null ? document(catalogue) : ownFrame();
  }

  private void requireWithoutFrame(String option, String value) {
    if (value != null) {
      throw LanguageOption.refusal(command, OptionRefusal.WITHOUT_FRAME, Argument.literal(option));
    }
  }

  private static String said(String value) {
    return value == null ? "" : value;
  }

  private PhotoDocument ownFrame() {
    try {
      String kilobytes = minKb == null && maxKb == null ? "" : said(minKb) + ".." + said(maxKb);
      return OwnFrame.document(
          new OwnFrameWords(frame, said(head), said(pixels), said(backgroundColour), kilobytes));
    } catch (OwnFrameException e) {
      throw LanguageOption.refusal(command, e.reason());
    }
  }

  private PhotoDocument document(Catalogue catalogue) {
    return handedIn(catalogue.find(id).orElseThrow(() -> unknown(catalogue)));
  }

  /** The same document, unless there is no photo to hand in for it. */
  PhotoDocument handedIn(PhotoDocument document) {
    if (document.isTakenByOffice()) {
      throw LanguageOption.refusal(command, takenByOffice(document));
    }
    return document;
  }

  private ParameterException unknown(Catalogue catalogue) {
    Argument nearest = Argument.literal(String.join(", ", catalogue.nearestIds(id)));
    return LanguageOption.refusal(command, OptionRefusal.UNKNOWN_DOCUMENT, Argument.literal(id), nearest);
  }

  private static Message takenByOffice(PhotoDocument document) {
    Argument id = Argument.literal(document.id());
    return document
        .person()
        .takenBy()
        .map(stated -> Message.of(OptionRefusal.TAKEN_BY_OFFICE_WHERE, id, stated.rule().argument()))
        .orElseGet(() -> Message.of(OptionRefusal.TAKEN_BY_OFFICE, id));
  }
}
