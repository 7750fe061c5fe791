package app.selfsame.session;

import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.PhotoSource;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.inspection.Relighting;
import app.selfsame.inspection.SourceFile;
import app.selfsame.inspection.Stage;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.FaceEmbedder;
import app.selfsame.matting.MattingWatch;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.report.Printout;
import app.selfsame.report.ReportHtml;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Answers;
import java.util.List;
import java.util.Optional;

/**
 * One photo, from its bytes to the file that is handed in: opened, found out about in stages, judged for as many
 * documents as are asked for, prepared, put into another light, cut out, reported on. Page, command line and service
 * are built on it and decide nothing of this themselves.
 *
 * <p>It remembers the file that was last made, and the same in another light. One caller at a time.
 */
public final class PhotoSession {
  /** There is no file of the document whose picture could be had. */
  public static final Preparation.Refused NO_FILE =
      new Preparation.Refused(Refusal.of(RefusalMessage.NO_FILE));

  private static final Preparation NOT_VERIFIED =
      new Preparation.Refused(Refusal.of(RefusalMessage.NOT_VERIFIED));
  private static final Preparation LIGHT_UNREADABLE =
      new Preparation.Refused(Refusal.of(RefusalMessage.LIGHT_UNREADABLE));

  private final PhotoSource source;
  private final PhotoFile file;
  private final Inspection inspection;
  private Engine engine;
  private LastFile last = LastFile.NONE;

  private PhotoSession(PhotoSource source, PhotoFile file, Engine engine) {
    this.source = source;
    this.file = file;
    this.engine = engine;
    this.inspection = engine.inspect(source.decode(file), SourceFile.of(file));
  }

  /**
   * Opens a photo; nothing is found out about it yet.
   *
   * @param bytes any bytes; they stay in use as long as the session does
   * @param source decodes it, and everything that is made of it once more
   * @throws UnreadablePhotoException when it is no photo that can be read
   */
  public static PhotoSession open(byte[] bytes, Engine engine, PhotoSource source) {
    return new PhotoSession(source, PhotoFile.admit(bytes), engine);
  }

  /** Finds out the next things: see {@link Inspection#advance()}. */
  public Stage advance() {
    return inspection.advance();
  }

  /** Finds out everything that the engine is able to. */
  public PhotoSession complete() {
    inspection.complete();
    return this;
  }

  /** Finds out what was left for after the first verdict; nothing when nobody is in the photo. */
  public void completeRest() {
    inspection.measureRest();
  }

  /**
   * Finds out, with an engine that is able to find more than the one that the photo was opened with, what that one
   * could not.
   */
  public void completeWith(Engine able) {
    engine = able;
    able.findHands(inspection);
  }

  /** Whether a person is told apart from a background in it. */
  public boolean showsPerson() {
    return inspection.portrait().isPresent();
  }

  /** What is compared of it with another photo, everything found out. */
  public ComparedPhoto lookAtFace(FaceEmbedder embedder) {
    return ComparedPhoto.of(inspection, embedder);
  }

  /** The upright photo. */
  public RgbaImage photo() {
    return inspection.photo();
  }

  /** The photo scaled down to be looked at. */
  public RgbaImage preview(int longestPx) {
    return inspection.preview(longestPx);
  }

  /** Holds what is known so far against a document's rules. */
  public Judgement judge(PhotoDocument document, Answers answers) {
    return inspection.judge(document, answers);
  }

  /**
   * Makes the file that the document asks for, as far as its authority permits, and opens it as whoever receives it
   * will.
   *
   * @param judgement of this photo, everything found out
   * @param request what the person wants of the file
   * @param watch hears how far it has come; what it throws ends the work
   */
  public Preparation prepare(Judgement judgement, PreparationRequest request, MattingWatch watch) {
    Preparation preparation = proven(inspection.prepare(judgement, request, watch));
    if (!(preparation instanceof Preparation.Refused)) {
      last = LastFile.of(judgement.document().id(), preparation);
    }
    return preparation;
  }

  /** The file that was last made for a document, in the photo's own light. */
  public Optional<Preparation.Made> made(PhotoDocument document) {
    return last.made(document.id());
  }

  /**
   * Makes the file that was last made for a document anew out of its picture in another light, which somebody outside
   * has made.
   *
   * @param picture the bytes of the file that holds the picture: any bytes
   * @param notes what is said to have been done to it
   */
  public Preparation relight(PhotoDocument document, Answers answers, byte[] picture, List<ToneNote> notes) {
    Optional<Preparation.Made> made = made(document);
    if (made.isEmpty()) {
      return NO_FILE;
    }
    RgbaImage relit;
    try {
      relit = source.decode(picture);
    } catch (UnreadablePhotoException e) {
      return LIGHT_UNREADABLE;
    }
    Relighting relighting = new Relighting(engine, judge(document, answers), made.get());
    return proven(relighting.apply(relit, notes));
  }

  /** What is handed to the person; nothing when it was refused. */
  public Optional<FinishedFile> finished(PhotoDocument document, Preparation preparation) {
    if (preparation instanceof Preparation.Made made) {
      return Optional.of(finished(document, made.file().bytes(), made.file().facts().format()));
    }
    return preparation instanceof Preparation.Unchanged
        ? Optional.of(finished(document, file.bytes(), file.format()))
        : Optional.empty();
  }

  private static FinishedFile finished(PhotoDocument document, byte[] bytes, ImageFormat format) {
    return new FinishedFile(bytes, format, document.id() + "." + format.extension());
  }

  /** The report of the photo, to print. */
  public String print(PhotoDocument document, Answers answers, Printout printout) {
    return ReportHtml.of(judge(document, answers), ReportPhoto.dataUrl(preview(ReportPhoto.LONGEST_PX)), printout);
  }

  /** Cuts the person out of the whole photo, for whatever document; finds out first what that takes. */
  public Cutting cut(MattingWatch watch) {
    while (!inspection.isHeadKnown()) {
      inspection.advance();
    }
    return inspection.cut(watch);
  }

  private Preparation proven(Preparation preparation) {
    return preparation instanceof Preparation.Made made && !opensAgain(made)
        ? NOT_VERIFIED
        : preparation;
  }

  private boolean opensAgain(Preparation.Made made) {
    try {
      return made.isShownBy(source.decode(made.file().bytes()));
    } catch (UnreadablePhotoException e) {
      return false;
    }
  }
}
