package app.selfsame.protocol;

import app.selfsame.background.BackgroundWish;
import app.selfsame.image.ImageFormat;
import app.selfsame.likeness.Comparison;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.sheet.SheetFile;
import java.util.List;

/** What the engine says of a photo. What answers a wish for a file repeats the wish: there may be another by then. */
public sealed interface ToPage extends Message {
  /** The number by which the page knows the photo. */
  int photo();

  default Frame frame() {
    return Frame.of(this);
  }

  /** @throws WireException when this is none of them */
  static ToPage read(Frame frame) {
    WireReader in = new WireReader(frame);
    ToPage message =
        switch (frame.kind()) {
          case "opening" -> new Opening(in.whole(), in.number());
          case "preview" -> new Preview(in.whole(), in.whole(), in.whole(), in.parcel());
          case "judged" -> new Judged(in.whole(), Assessment.read(in));
          case "lacking" -> new Lacking(in.whole());
          case "progress" -> new Progress(in.whole(), in.word(), AnswersWire.readWish(in), in.number());
          case "prepared" -> new Prepared(in.whole(), AnswersWire.readWish(in), FileToSave.read(in));
          case "cropped" -> new Cropped(in.whole(), in.word(), in.parcel(), in.one(ImageFormat.values()));
          case "relit" -> new Relit(in.whole(), FileToSave.read(in));
          case "cancelled" -> new Cancelled(in.whole(), in.word(), in.yes());
          case "unreadable" -> new Unreadable(in.whole(), RefusalWire.read(in));
          case "no-document" -> new NoDocument(in.whole(), in.word(), RefusalWire.read(in));
          case "no-file" -> new NoFile(in.whole(), in.word(), AnswersWire.readWish(in), RefusalWire.read(in));
          case "no-light" -> new NoLight(in.whole(), in.word(), RefusalWire.read(in));
          case "sheet-made" -> new SheetMade(in.whole(), in.whole(), in.one(SheetFile.values()), in.parcel());
          default -> throw new WireException("The engine says " + frame.kind());
        };
    in.end();
    return message;
  }

  /**
   * So much of the photo is decoded; heard of those alone whose decoding takes a while.
   *
   * @param share 0..1
   */
  record Opening(int photo, double share) implements ToPage {
    @Override
    public String kind() {
      return "opening";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).number(share);
    }
  }

  /** The upright photo, scaled down to be looked at: red, green, blue, alpha of each pixel, rows from the top. */
  record Preview(int photo, int width, int height, Parcel pixels) implements ToPage {
    @Override
    public String kind() {
      return "preview";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).whole(width).whole(height).parcel(pixels);
    }
  }

  /** What is known so far, held against a document. */
  record Judged(int photo, Assessment assessment) implements ToPage {
    @Override
    public String kind() {
      return "judged";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo);
      Assessment.write(out, assessment);
    }
  }

  /** All is said that can be said of a photo without the networks that the engine starts without. */
  record Lacking(int photo) implements ToPage {
    @Override
    public String kind() {
      return "lacking";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo);
    }
  }

  /**
   * So much of the work on a file is done.
   *
   * @param share 0..1
   */
  record Progress(int photo, String documentId, BackgroundWish wish, double share) implements ToPage {
    @Override
    public String kind() {
      return "progress";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(documentId);
      AnswersWire.write(out, wish);
      out.number(share);
    }
  }

  /** The file that was asked for. */
  record Prepared(int photo, BackgroundWish wish, FileToSave file) implements ToPage {
    @Override
    public String kind() {
      return "prepared";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo);
      AnswersWire.write(out, wish);
      FileToSave.write(out, file);
    }
  }

  /** The picture of the file, in a file that holds every pixel as it is. */
  record Cropped(int photo, String documentId, Parcel picture, ImageFormat format) implements ToPage {
    @Override
    public String kind() {
      return "cropped";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(documentId).parcel(picture).one(format);
    }
  }

  /** Another file, in another light; the one before is kept. */
  record Relit(int photo, FileToSave file) implements ToPage {
    @Override
    public String kind() {
      return "relit";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo);
      FileToSave.write(out, file);
    }
  }

  /**
   * A file is given up, as was wanted.
   *
   * @param light whether it was about the file's light
   */
  record Cancelled(int photo, String documentId, boolean light) implements ToPage {
    @Override
    public String kind() {
      return "cancelled";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(documentId).yes(light);
    }
  }

  /** The photo cannot be judged at all. */
  record Unreadable(int photo, Refusal refusal) implements ToPage {
    @Override
    public String kind() {
      return "unreadable";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo);
      RefusalWire.write(out, refusal);
    }
  }

  /** The engine knows no such document. */
  record NoDocument(int photo, String documentId, Refusal refusal) implements ToPage {
    @Override
    public String kind() {
      return "no-document";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(documentId);
      RefusalWire.write(out, refusal);
    }
  }

  /** The file that was asked for is not made. */
  record NoFile(int photo, String documentId, BackgroundWish wish, Refusal refusal) implements ToPage {
    @Override
    public String kind() {
      return "no-file";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(documentId);
      AnswersWire.write(out, wish);
      RefusalWire.write(out, refusal);
    }
  }

  /** The light of the file cannot be changed, or its picture not be had. */
  record NoLight(int photo, String documentId, Refusal refusal) implements ToPage {
    @Override
    public String kind() {
      return "no-light";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(documentId);
      RefusalWire.write(out, refusal);
    }
  }

  /** The sheet that was asked for, whatever photo is open by now. */
  record SheetMade(int photo, int number, SheetFile format, Parcel file) implements ToPage {
    @Override
    public String kind() {
      return "sheet-made";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).whole(number).one(format).parcel(file);
    }
  }

  /**
   * What the machine-readable zone says; read by no Java, but by the script of the page that asks for it.
   *
   * @param reading as JSON, without sentences
   * @param strips its lines as they stand in the picture; none where they were sent before, or there is no zone
   */
  record MrzRead(int photo, String reading, List<LineStrip> strips) implements ToPage {
    @Override
    public String kind() {
      return "mrz-read";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(reading).list(strips, LineStrip::write);
    }
  }

  /**
   * The file is no picture in which to look for a zone; read by that script, too.
   *
   * @param foreign what it is instead, as {@link app.selfsame.refusal.RefusalMessage#NOT_AN_IMAGE} has it; else empty
   */
  record MrzRefused(int photo, RefusalCode code, String foreign) implements ToPage {
    @Override
    public String kind() {
      return "mrz-refused";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(code.id()).word(foreign);
    }
  }

  /**
   * One of two photos that may be compared, scaled down to be looked at: red, green, blue, alpha of each pixel, rows from the
   * top. Read by no Java, but by the script of the page that asks for it, as all that is said of comparisons.
   *
   * @param photo by which the page knows the two photos together
   */
  record FaceShown(int photo, Comparison.Side side, int width, int height, Parcel pixels) implements ToPage {
    @Override
    public String kind() {
      return "face-shown";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).one(side).whole(width).whole(height).parcel(pixels);
    }
  }

  /**
   * What was seen in one of the two.
   *
   * @param photo by which the page knows the two photos together
   * @param seen as JSON, without sentences
   */
  record FaceSeen(int photo, Comparison.Side side, String seen) implements ToPage {
    @Override
    public String kind() {
      return "face-seen";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).one(side).word(seen);
    }
  }

  /**
   * One of the two is no picture.
   *
   * @param photo by which the page knows the two photos together
   * @param foreign what it is instead, as {@link app.selfsame.refusal.RefusalMessage#NOT_AN_IMAGE} has it; else empty
   */
  record FaceRefused(int photo, Comparison.Side side, RefusalCode code, String foreign) implements ToPage {
    @Override
    public String kind() {
      return "face-refused";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).one(side).word(code.id()).word(foreign);
    }
  }

  /**
   * What came of comparing the two.
   *
   * @param photo by which the page knows the two photos together
   * @param comparison as JSON, without sentences
   */
  record FacesCompared(int photo, String comparison) implements ToPage {
    @Override
    public String kind() {
      return "faces-compared";
    }

    @Override
    public void write(WireWriter out) {
      out.whole(photo).word(comparison);
    }
  }
}
