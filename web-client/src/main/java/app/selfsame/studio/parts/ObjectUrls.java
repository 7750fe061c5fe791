package app.selfsame.studio.parts;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;

/** Addresses of bytes within the page, each given up as soon as it has served: until then the bytes stay in memory. */
public final class ObjectUrls {
  private ObjectUrls() {}

  /** A picture of these bytes; its address is gone once it is drawn. */
  @JSBody(
      params = {"bytes", "description"},
      script =
          "const picture = new Image();"
              + "const address = URL.createObjectURL(bytes);"
              + "picture.alt = description;"
              + "picture.onload = picture.onerror = () => URL.revokeObjectURL(address);"
              + "picture.src = address;"
              + "return picture;")
  public static native HTMLElement picture(Blob bytes, String description);

  /** Saves bytes as a file. Browsers read the address after the click has returned, so it lives a while longer. */
  @JSBody(
      params = {"bytes", "name"},
      script =
          "const link = document.createElement('a');"
              + "link.href = URL.createObjectURL(bytes);"
              + "link.download = name;"
              + "link.click();"
              + "setTimeout(() => URL.revokeObjectURL(link.href), 30000);")
  public static native void save(Blob bytes, String name);
}
