package app.selfsame.js;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;

/** A picture that the browser has decoded, and turned upright by its EXIF orientation. */
@JSClass
public abstract class ImageBitmap implements JSObject {
  private ImageBitmap() {}

  /** Decodes a file; rejected when the browser cannot. */
  @JSBody(params = "file", script = "return createImageBitmap(file);")
  public static native JSPromise<ImageBitmap> decode(Blob file);

  @JSProperty
  public abstract int getWidth();

  @JSProperty
  public abstract int getHeight();

  /** Frees the pixels at once instead of at some garbage collection. */
  public abstract void close();
}
