package app.selfsame.studio.engine;

import app.selfsame.background.BackgroundWish;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.protocol.Parcel;
import app.selfsame.protocol.ToWorker;
import app.selfsame.tone.ToneNote;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the page may ask of the engine about the file of the photo that is open. */
public final class EngineRequests {
  private final Inquiry inquiry;
  private final Consumer<ToWorker> engine;

  /**
   * @param engine takes the messages to the worker, if there is one
   */
  EngineRequests(Inquiry inquiry, Consumer<ToWorker> engine) {
    this.inquiry = inquiry;
    this.engine = engine;
  }

  /** Has the finished file made, in the format that the document prefers. One that is being made is given up. */
  public void prepare(BackgroundWish background) {
    PreparationRequest request = new PreparationRequest(Optional.empty(), background);
    engine.accept(new ToWorker.Prepare(inquiry.number(), inquiry.documentId(), request, inquiry.answers()));
  }

  /** Has the work given up on a file, or on its light. */
  public void cancel() {
    engine.accept(new ToWorker.Cancel(inquiry.number()));
  }

  /** Has the picture of the finished file handed over. */
  public void crop() {
    engine.accept(new ToWorker.Crop(inquiry.number(), inquiry.documentId()));
  }

  /** Has the file made anew out of that picture in another light. */
  public void relight(Parcel picture, List<ToneNote> notes) {
    engine.accept(
        new ToWorker.Relight(inquiry.number(), inquiry.documentId(), picture, notes, inquiry.answers()));
  }
}
