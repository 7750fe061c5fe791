package app.selfsame.batch;

import app.selfsame.document.OwnFrame;
import app.selfsame.document.OwnFrameException;
import app.selfsame.document.OwnFrameWords;
import app.selfsame.document.PhotoDocument;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.ProblemException;
import app.selfsame.message.Argument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A size of a company's own as a request says it, with what else the company asks for. */
final class SentFrame {
  static final List<String> MEMBERS =
      List.of("widthMm", "heightMm", "widthPx", "heightPx", "headPercent", "background", "minKb", "maxKb");

  private final JsonMembers frame;

  private SentFrame(JsonMembers frame) {
    this.frame = frame;
  }

  /**
   * The document of a frame.
   *
   * @throws ProblemException with what cannot be as it is
   */
  static PhotoDocument document(JsonMembers frame) {
    try {
      return OwnFrame.document(new SentFrame(frame).words());
    } catch (OwnFrameException e) {
      throw BatchRefusal.of(BatchRefusal.FRAME, Argument.message(e.reason()));
    }
  }

  private OwnFrameWords words() {
    Optional<String> millimetres = sides("widthMm", "heightMm");
    Optional<String> pixels = sides("widthPx", "heightPx");
    if (millimetres.isEmpty() && pixels.isEmpty()) {
      throw frame.refuse("widthMm");
    }
    return new OwnFrameWords(
        millimetres.map(sides -> sides + "mm").orElseGet(() -> pixels.get() + "px"),
        frame.object("headPercent", List.of("min", "max")).map(SentFrame::head).orElse(""),
        millimetres.isPresent() ? pixels.orElse("") : "",
        frame.textOrTexts("background").map(colours -> String.join(",", colours)).orElse(""),
        range());
  }

  private Optional<String> sides(String width, String height) {
    if (!frame.has(width) && !frame.has(height)) {
      return Optional.empty();
    }
    return Optional.of(required(frame, width) + "x" + required(frame, height));
  }

  private static String head(JsonMembers share) {
    return required(share, "min") + ".." + required(share, "max") + "%";
  }

  private String range() {
    Optional<String> least = frame.decimal("minKb").map(SentFrame::text);
    Optional<String> most = frame.decimal("maxKb").map(SentFrame::text);
    return least.isEmpty() && most.isEmpty() ? "" : least.orElse("") + ".." + most.orElse("");
  }

  private static String required(JsonMembers members, String name) {
    return members.decimal(name).map(SentFrame::text).orElseThrow(() -> members.refuse(name));
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
