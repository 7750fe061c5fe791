package app.selfsame.studio.engine;

import app.selfsame.background.BackgroundWish;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.protocol.Parcel;
import app.selfsame.protocol.SheetPhoto;
import app.selfsame.protocol.ToWorker;
import app.selfsame.sheet.SheetFile;
import app.selfsame.sheet.SheetWish;
import app.selfsame.tone.ToneNote;
import java.util.List;
import java.util.Optional;

/** What the page may ask of the engine about the file of the photo that is open. */
public final class EngineRequests {
  /** The way to the worker. */
  interface Teller {
    /** Answers whether there is a worker. */
    boolean tell(ToWorker message);
  }

  private final Inquiry inquiry;
  private final Teller engine;

  /**
   * @param engine takes the messages to the worker; false when there is none
   */
  EngineRequests(Inquiry inquiry, Teller engine) {
    this.inquiry = inquiry;
    this.engine = engine;
  }

  /** Has the finished file made, in the format that the document prefers. One that is being made is given up. */
  public void prepare(BackgroundWish background) {
    PreparationRequest request = new PreparationRequest(Optional.empty(), background);
    engine.tell(new ToWorker.Prepare(inquiry.number(), inquiry.documentId(), request, inquiry.answers()));
  }

  /** Has the work given up on a file, or on its light. */
  public void cancel() {
    engine.tell(new ToWorker.Cancel(inquiry.number()));
  }

  /** Has the picture of the finished file handed over. */
  public void crop() {
    engine.tell(new ToWorker.Crop(inquiry.number(), inquiry.documentId()));
  }

  /** Has the file made anew out of that picture in another light. */
  public void relight(Parcel picture, List<ToneNote> notes) {
    engine.tell(
        new ToWorker.Relight(inquiry.number(), inquiry.documentId(), picture, notes, inquiry.answers()));
  }

  /**
   * Has a print sheet made, whichever photo is open.
   *
   * @return whether there is anybody to make it
   */
  public boolean makeSheet(int number, SheetFile format, SheetWish wish, List<SheetPhoto> photos) {
    return engine.tell(new ToWorker.Sheet(inquiry.number(), number, format, wish, photos));
  }
}
