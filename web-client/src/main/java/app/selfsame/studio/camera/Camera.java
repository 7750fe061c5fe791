package app.selfsame.studio.camera;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.File;

/** The device's camera. */
final class Camera {
  private Camera() {}

  /** Hears of the photo; null when none was to be had. */
  @JSFunctor
  interface Taken extends JSObject {
    void photo(File file);
  }

  /** Hears whether the light is on. */
  @JSFunctor
  interface Lit extends JSObject {
    void is(boolean on);
  }

  /**
   * Opens a camera; one that is open is closed.
   *
   * @param documentId what the photo is for, or null
   * @param cameraId null for the one that looks at the person
   */
  @JSBody(
      params = {"video", "documentId", "cameraId", "ear"},
      script = "camera.openCamera(video, documentId, cameraId, ear);",
      imports = @JSBodyImport(alias = "camera", fromModule = "page/camera.js"))
  static native void open(HTMLElement video, String documentId, String cameraId, CameraEar ear);

  @JSBody(
      script = "camera.closeCamera();",
      imports = @JSBodyImport(alias = "camera", fromModule = "page/camera.js"))
  static native void close();

  @JSBody(
      params = "taken",
      script = "camera.takePhoto().then(taken, function() { taken(null); });",
      imports = @JSBodyImport(alias = "camera", fromModule = "page/camera.js"))
  static native void take(Taken taken);

  @JSBody(
      params = {"on", "lit"},
      script = "camera.setTorch(on).then(lit);",
      imports = @JSBodyImport(alias = "camera", fromModule = "page/camera.js"))
  static native void light(boolean on, Lit lit);

  /** Whether this browser hands over frames to be looked at. */
  @JSBody(
      script = "return camera.canGuide();",
      imports = @JSBodyImport(alias = "camera", fromModule = "page/camera.js"))
  static native boolean canGuide();
}
