package app.selfsame.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** Something that the page has said of its camera, as the worker's script holds it. */
interface CameraNote extends JSObject {
  /** {@code person} or {@code zone}: what the camera is held to. */
  @JSProperty
  String getSubject();

  /** {@code open}, {@code frame}, {@code still} or {@code close}. */
  @JSProperty
  String getPart();

  /** Of {@code open}: the chosen document, or null. */
  @JSProperty
  String getDocumentId();

  /** Of a frame: when it was taken, on the page's clock. */
  @JSProperty
  double getAtMillis();

  /** Of a frame: the number of the burst that it belongs to; 0 for none. */
  @JSProperty
  int getBurst();

  /** Reads the frame. */
  JSPromise<CameraPixels> read();

  /**
   * Tells the page what was seen of the frame.
   *
   * @param isReady whether it could be looked at at all
   * @param hint the name of what is to be said, or null
   * @param isGood whether nothing that is needed is missing in this very frame
   * @param isSteady whether the photo may be taken of its own accord
   * @param isBest whether it is the best frame of its burst so far, or a still that may stand in for that
   */
  void answer(boolean isReady, String hint, boolean isGood, boolean isSteady, boolean isBest);
}
