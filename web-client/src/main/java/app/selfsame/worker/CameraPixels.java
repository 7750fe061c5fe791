package app.selfsame.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Int32Array;

/** A frame of the camera, read. */
interface CameraPixels extends JSObject {
  @JSProperty
  int getWidth();

  @JSProperty
  int getHeight();

  /** Width of what the camera gave, which may have been made smaller. */
  @JSProperty
  int getPhotoWidth();

  /** As {@code RgbaImage} has them; written over by the next frame. */
  @JSProperty
  Int32Array getPixels();
}
