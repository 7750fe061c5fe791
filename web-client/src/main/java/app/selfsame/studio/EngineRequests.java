package app.selfsame.studio;

import app.selfsame.backdrop.BackdropWish;
import app.selfsame.js.EngineMessage;
import java.util.function.Consumer;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** What the page may ask of the engine about the file of the photo that is open. */
final class EngineRequests {
  private final Inquiry inquiry;
  private final Consumer<EngineMessage> engine;

  /**
   * @param engine takes the messages to the worker, if there is one
   */
  EngineRequests(Inquiry inquiry, Consumer<EngineMessage> engine) {
    this.inquiry = inquiry;
    this.engine = engine;
  }

  /** Has the finished file made, in the format that the document prefers. One that is being made is given up. */
  void prepare(BackdropWish backdrop) {
    engine.accept(inquiry.preparing(backdrop));
  }

  /** Has the work given up on a file, or on its light. */
  void cancel() {
    engine.accept(EngineMessage.aboutPhoto("cancel", inquiry.number()));
  }

  /** Has the picture of the finished file handed over. */
  void crop() {
    engine.accept(inquiry.message("crop"));
  }

  /** Has the file made anew out of that picture in another light. */
  void relight(ArrayBuffer picture, String report) {
    engine.accept(inquiry.relighting(picture, report));
  }

  /**
   * Has the report written as a page of its own, with the photo out of a data address.
   *
   * @param relit whether the file in another light is the one that counts
   */
  void print(boolean relit) {
    engine.accept(inquiry.printing(relit));
  }
}
