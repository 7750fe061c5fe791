package app.selfsame.studio.camera;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/** Hears what becomes of the camera. */
interface CameraEar extends JSObject {
  /**
   * The camera is there and is shown.
   *
   * @param isSelf whether it looks at the person who looks at the screen
   * @param cameras id and name of each that the device has
   * @param cameraId of this one
   */
  void opened(
      int widthPx,
      int heightPx,
      boolean isSelf,
      boolean hasTorch,
      JSArrayReader<JSArrayReader<JSString>> cameras,
      String cameraId);

  /** Its picture has another size now. */
  void resized(int widthPx, int heightPx);

  /**
   * The engine has looked at a frame.
   *
   * @param isReady whether it can already
   * @param hint name of a {@link app.selfsame.guidance.Hint}; empty for none
   * @param isGood whether nothing that is needed is missing in this very frame
   * @param isSteady whether the photo may be taken of its own accord
   */
  void seen(boolean isReady, String hint, boolean isGood, boolean isSteady);

  /** There is no camera, or no more. */
  void lost(String reason);
}
