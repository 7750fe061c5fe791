package app.selfsame.studio.light;

import app.selfsame.studio.parts.PageTexts;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.ArrayBuffer;

/**
 * The document that carries a crop to the server: this page itself may not. It is there from the moment at which a
 * person sends the crop until the answer has come or nobody wants it any more.
 */
final class LightCourier {
  private final HTMLElement frame;
  private final Ear ear;
  private final Runnable onSend;

  /**
   * Opens the document and hands it the crop, whose bytes are gone here afterwards.
   *
   * @param told whether the person knows that the authority is silent
   * @param onSend hears that the crop has been handed over
   * @param ear hears the answer, when the document is gone already
   */
  LightCourier(LightCrop crop, String documentId, boolean told, Runnable onSend, Ear ear) {
    this.ear = ear;
    this.onSend = onSend;
    frame = openCourier(PageTexts.say(LightPanelMessage.COURIER));
    loadCourier(frame, this::arrive, () -> hand(crop, documentId, told));
  }

  /** Hears an answer. */
  @JSFunctor
  interface Ear extends JSObject {
    void hear(LightResponse answer);
  }

  @JSFunctor
  private interface Action extends JSObject {
    void run();
  }

  /** Takes the document away, with whatever it is about; no answer is heard then. */
  void dismiss() {
    frame.delete();
  }

  private void hand(LightCrop crop, String documentId, boolean told) {
    onSend.run();
    postCrop(frame, crop.bytes(), crop.mediaType(), documentId, told, this::arrive);
  }

  private void arrive(LightResponse answer) {
    if (frame.getParentNode() != null) {
      dismiss();
      ear.hear(answer);
    }
  }

  @JSBody(
      params = "title",
      script = "return light.openCourier(title);",
      imports = @JSBodyImport(alias = "light", fromModule = "page/light.js"))
  private static native HTMLElement openCourier(String title);

  /** A document that has not become what it should be, because the network is gone say, brings no answer. */
  @JSBody(
      params = {"frame", "ear", "ready"},
      script = "light.loadCourier(frame, ear, ready);",
      imports = @JSBodyImport(alias = "light", fromModule = "page/light.js"))
  private static native void loadCourier(HTMLElement frame, Ear ear, Action ready);

  @JSBody(
      params = {"frame", "bytes", "mediaType", "documentId", "told", "ear"},
      script = "light.postCrop(frame, bytes, mediaType, documentId, told, ear);",
      imports = @JSBodyImport(alias = "light", fromModule = "page/light.js"))
  private static native void postCrop(
      HTMLElement frame, ArrayBuffer bytes, String mediaType, String documentId, boolean told, Ear ear);
}
