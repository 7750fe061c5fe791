package app.selfsame.js;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.canvas.ImageData;

/** What draws on an {@link OffscreenCanvas}. */
public interface OffscreenContext extends JSObject {
  @JSProperty
  void setGlobalCompositeOperation(String operation);

  void drawImage(ImageBitmap image, int left, int top);

  ImageData getImageData(int left, int top, int width, int height);
}
