package app.selfsame.studio.documents;

import app.selfsame.document.FileRule;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.Listing;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document's rules as messages. */
public final class DocumentText {
  private DocumentText() {}

  public static Message name(PhotoDocument document) {
    return name(Listing.of(document));
  }

  static Message name(Listing document) {
    return document.isOwnSize()
        ? Message.of(DocumentMessage.OWN_SIZE_OF, Argument.message(size(document).orElseThrow()))
        : Message.of(DocumentMessage.NAME, PageTexts.country(document), PageTexts.title(document));
  }

  static Message channel(PhotoDocument document) {
    String id =
        switch (document.channel()) {
          case PRINT -> "print";
          case DIGITAL -> "digital";
          case BOTH -> "both";
          case OFFICE -> "office";
        };
    return Message.of(DocumentMessage.CHANNEL, Argument.choice(id));
  }

  /** The picture's size on paper, or else in pixels; empty when the authority names none. */
  static Optional<Message> size(PhotoDocument document) {
    return size(Listing.of(document));
  }

  static Optional<Message> size(Listing document) {
    if (isMillimetre(document.frame())) {
      Frame frame = document.frame().get();
      return Optional.of(Quantity.sides(frame.width(), frame.height(), Unit.MILLIMETRE.symbol()));
    }
    return pixels(document.widthPx(), document.heightPx());
  }

  private static Optional<Message> pixels(Limits width, Limits height) {
    boolean hasLeast = width.hasMin() && height.hasMin();
    boolean hasMost = width.hasMax() && height.hasMax();
    if (!hasLeast && !hasMost) {
      return Optional.empty();
    }
    Message least = hasLeast ? pixels(width.min(), height.min()) : null;
    Message most = hasMost ? pixels(width.max(), height.max()) : null;
    if (hasLeast && hasMost) {
      return Optional.of(
          width.isOneValue() && height.isOneValue()
              ? least
              : Message.of(DocumentMessage.SIZE_BETWEEN, Argument.message(least), Argument.message(most)));
    }
    return Optional.of(
        hasLeast
            ? Message.of(DocumentMessage.SIZE_AT_LEAST, Argument.message(least))
            : Message.of(DocumentMessage.SIZE_AT_MOST, Argument.message(most)));
  }

  private static Message pixels(double width, double height) {
    return Quantity.sides(width, height, Unit.PIXEL.symbol());
  }

  static Optional<Message> head(PhotoDocument document) {
    String crown =
        switch (document.headMeasure()) {
          case CROWN -> "crown";
          case CROWN_WITH_HAIR -> "crown-with-hair";
          case UNDEFINED -> "undefined";
        };
    return document
        .headHeight()
        .map(rule ->
            Message.of(
                DocumentMessage.HEAD, Argument.message(length(document, rule)), Argument.choice(crown)));
  }

  static Optional<Message> eyes(PhotoDocument document) {
    return document
        .eyeLineFromBottom()
        .map(rule -> Message.of(DocumentMessage.EYES, Argument.message(length(document, rule))));
  }

  static Message length(PhotoDocument document, LengthRule rule) {
    return rule.disagreement()
        .map(sources ->
            Message.of(
                DocumentMessage.DISPUTED,
                Argument.message(length(document, sources.first())),
                Argument.message(length(document, sources.second())),
                whose(rule.contradictsItself())))
        .orElseGet(() -> length(document, rule.limits()));
  }

  /** Whether the same source says two things, or another one says the second. */
  static Argument whose(boolean same) {
    return Argument.choice(same ? "same" : "other");
  }

  private static Message length(PhotoDocument document, Limits limits) {
    return Quantity.range(limits, (isMillimetre(document.frame()) ? Unit.MILLIMETRE : Unit.PICTURE_HEIGHT).symbol());
  }

  /** Empty where nothing is asked of the file. */
  static Optional<Message> file(FileRule file) {
    List<Message> rules = new ArrayList<>();
    if (!file.formats().isEmpty()) {
      List<Message> formats = new ArrayList<>();
      for (String format : file.formats()) {
        formats.add(Message.of(DocumentMessage.FORMAT, Argument.literal(format)));
      }
      rules.add(Message.of(DocumentMessage.FORMATS, Argument.any(formats)));
    }
    Limits kilobytes = file.kilobytes();
    if (kilobytes.hasMin() || kilobytes.hasMax()) {
      rules.add(Quantity.range(kilobytes, Unit.KILOBYTE.symbol()));
    }
    file.compression()
        .ifPresent(ratio -> rules.add(Message.of(DocumentMessage.COMPRESSION, Quantity.of(ratio.rule(), ""))));
    if (file.minimumDpi() > 0) {
      rules.add(Message.of(DocumentMessage.DENSITY, Argument.quantity(file.minimumDpi(), Unit.DPI)));
    }
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(Message.of(DocumentMessage.FILE, Argument.listed(rules)));
  }

  private static boolean isMillimetre(Optional<Frame> frame) {
    return frame.isPresent() && frame.get().unit() == FrameUnit.MILLIMETRE;
  }
}
