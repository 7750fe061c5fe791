package app.selfsame.studio.parts;

import app.selfsame.message.Argument;
import app.selfsame.message.MessageKey;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;

/** Addresses of bytes within the page, each given up as soon as it has served: until then the bytes stay in memory. */
public final class ObjectUrls {
  private ObjectUrls() {}

  /** A picture of these bytes for whoever sees it; its address is gone once it is drawn. */
  @JSBody(
      params = "bytes",
      script = "return parts.picture(bytes);",
      imports = @JSBodyImport(alias = "parts", fromModule = "page/parts.js"))
  public static native HTMLElement picture(Blob bytes);

  /** The same, described. */
  public static HTMLElement picture(Blob bytes, MessageKey description, Argument... arguments) {
    return Html.sayIn(picture(bytes), "alt", description, arguments);
  }

  /** Saves bytes as a file. Browsers read the address after the click has returned, so it lives a while longer. */
  @JSBody(
      params = {"bytes", "name"},
      script = "parts.save(bytes, name);",
      imports = @JSBodyImport(alias = "parts", fromModule = "page/parts.js"))
  public static native void save(Blob bytes, String name);
}
