package app.selfsame.protocol;

import app.selfsame.inspection.PreparationRequest;
import app.selfsame.likeness.Comparison;
import app.selfsame.mrz.CalendarDay;
import app.selfsame.sheet.SheetFile;
import app.selfsame.sheet.SheetWish;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Answers;
import java.util.List;
import java.util.Optional;

/**
 * What the page asks of the engine. Every message says of which photo, by a number greater than those of the photos
 * before it; none of the person's answers is remembered from message to message.
 */
public sealed interface ToWorker extends Message {
  /** The number by which the page knows the photo. */
  int photo();

  /** The document that the photo is for; empty where none matters or none is chosen yet. */
  default Optional<String> document() {
    return Optional.empty();
  }

  /** Whether it takes the place of whatever photo came before. */
  default boolean opens() {
    return false;
  }

  default Frame frame() {
    return Frame.of(this);
  }

  /** @throws WireException when this is none of them */
  static ToWorker read(Frame frame) {
    WireReader in = new WireReader(frame);
    ToWorker message =
        switch (frame.kind()) {
          case "open" -> new Open(in.whole(), in.optional(WireReader::word), AnswersWire.read(in), in.parcel());
          case "choose" -> new Choose(in.whole(), in.word(), AnswersWire.read(in));
          case "prepare" -> new Prepare(in.whole(), in.word(), AnswersWire.readRequest(in), AnswersWire.read(in));
          case "cancel" -> new Cancel(in.whole());
          case "crop" -> new Crop(in.whole(), in.word());
          case "relight" -> new Relight(
              in.whole(), in.word(), in.parcel(), in.list(AnswersWire::readNote), AnswersWire.read(in));
          case "equip" -> new Equip(
              in.whole(), in.optional(WireReader::word), in.list(NamedModel::read), AnswersWire.read(in));
          case "sheet" -> new Sheet(
              in.whole(), in.whole(), in.one(SheetFile.values()), SheetWire.readWish(in), in.list(SheetPhoto::read));
          case "mrz" -> new ReadMrz(in.whole(), MrzWire.readDay(in), in.yes(), in.parcel());
          case "mrz-lines" -> new EditMrz(in.whole(), MrzWire.readDay(in), in.list(WireReader::word));
          case "face-show" -> new ShowFace(in.whole(), in.one(Comparison.Side.values()), in.parcel());
          case "face-look" -> new LookAtFace(in.whole(), in.one(Comparison.Side.values()), in.parcel());
          case "faces-compare" -> new CompareFaces(in.whole(), in.yes());
          case "close" -> new Close(in.whole());
          default -> throw new WireException("The page says " + frame.kind());
        };
    in.end();
    return message;
  }

  /** Take this file in place of any other photo, and judge it. */
  record Open(int photo, Optional<String> document, Answers answers, Parcel file) implements ToWorker {
    @Override
    public boolean opens() {
      return true;
    }

    @Override
    public String kind() {
      return "open";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).optional(document, WireWriter::word);
      AnswersWire.write(out, answers);
      out.parcel(file);
    }
  }

  /** Judge the open photo for another document, or with other answers. */
  record Choose(int photo, String documentId, Answers answers) implements ToWorker {
    @Override
    public Optional<String> document() {
      return Optional.of(documentId);
    }

    @Override
    public String kind() {
      return "choose";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(documentId);
      AnswersWire.write(out, answers);
    }
  }

  /** Make the file that the document wants. What is being made of a file or its light is given up without a word. */
  record Prepare(int photo, String documentId, PreparationRequest request, Answers answers) implements ToWorker {
    @Override
    public Optional<String> document() {
      return Optional.of(documentId);
    }

    @Override
    public String kind() {
      return "prepare";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(documentId);
      AnswersWire.write(out, request);
      AnswersWire.write(out, answers);
    }
  }

  /** Give up the files and crops that were asked for and are not made yet, and say so of each. */
  record Cancel(int photo) implements ToWorker {
    @Override
    public String kind() {
      return "cancel";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo);
    }
  }

  /** Hand over the picture of the file that was last made for the document, without loss. */
  record Crop(int photo, String documentId) implements ToWorker {
    @Override
    public Optional<String> document() {
      return Optional.of(documentId);
    }

    @Override
    public String kind() {
      return "crop";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(documentId);
    }
  }

  /**
   * Make that file anew out of its picture in another light, as somebody outside has made it.
   *
   * @param picture any bytes
   * @param notes what is said to have been done to it: any texts
   */
  record Relight(int photo, String documentId, Parcel picture, List<ToneNote> notes, Answers answers)
      implements ToWorker {
    @Override
    public Optional<String> document() {
      return Optional.of(documentId);
    }

    @Override
    public String kind() {
      return "relight";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(documentId).parcel(picture).list(notes, AnswersWire::write);
      AnswersWire.write(out, answers);
    }
  }

  /** Learn to find more by networks that the engine started without, and judge the open photo again. */
  record Equip(int photo, Optional<String> document, List<NamedModel> models, Answers answers) implements ToWorker {
    @Override
    public String kind() {
      return "equip";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).optional(document, WireWriter::word).list(models, NamedModel::write);
      AnswersWire.write(out, answers);
    }
  }

  /**
   * Make a print sheet of finished photos, whichever photo is open, if any is.
   *
   * @param number by which the page knows the sheet
   */
  record Sheet(int photo, int number, SheetFile format, SheetWish wish, List<SheetPhoto> photos) implements ToWorker {
    @Override
    public String kind() {
      return "sheet";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).whole(number).one(format);
      SheetWire.write(out, wish);
      out.list(photos, SheetPhoto::write);
    }
  }

  /**
   * Take this picture of a document in place of any other photo, and read its machine-readable zone.
   *
   * @param today where the person is
   * @param isAgreed whether it is the camera's frame with which another one agreed
   */
  record ReadMrz(int photo, CalendarDay today, boolean isAgreed, Parcel file) implements ToWorker {
    @Override
    public boolean opens() {
      return true;
    }

    @Override
    public String kind() {
      return "mrz";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo);
      MrzWire.write(out, today);
      out.yes(isAgreed).parcel(file);
    }
  }

  /** Say what the zone says with these lines, which the person has changed. */
  record EditMrz(int photo, CalendarDay today, List<String> lines) implements ToWorker {
    @Override
    public String kind() {
      return "mrz-lines";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo);
      MrzWire.write(out, today);
      out.list(lines, WireWriter::word);
    }
  }

  /**
   * Show this photo of two that may be compared. Nothing of its face is computed.
   *
   * @param photo by which the page knows the two photos together: another number, when one of them is another
   */
  record ShowFace(int photo, Comparison.Side side, Parcel file) implements ToWorker {
    @Override
    public boolean opens() {
      return true;
    }

    @Override
    public String kind() {
      return "face-show";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).one(side).parcel(file);
    }
  }

  /**
   * Look at the face in this photo of the two, to whose comparison the person has agreed.
   *
   * @param photo by which the page knows the two photos together
   */
  record LookAtFace(int photo, Comparison.Side side, Parcel file) implements ToWorker {
    @Override
    public boolean opens() {
      return true;
    }

    @Override
    public String kind() {
      return "face-look";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).one(side).parcel(file);
    }
  }

  /**
   * Compare the two photos that were looked at; without a word as long as these are not two.
   *
   * @param photo by which the page knows the two photos together
   * @param showsDocument whether either is the picture of a document
   */
  record CompareFaces(int photo, boolean showsDocument) implements ToWorker {
    @Override
    public String kind() {
      return "faces-compare";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).yes(showsDocument);
    }
  }

  /** Forget the photo. */
  record Close(int photo) implements ToWorker {
    @Override
    public String kind() {
      return "close";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo);
    }
  }
}
