package app.selfsame.js;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Browsers' {@code ImageDecoder} (W3C WebCodecs), of which some scale a JPEG picture within the decoder: the whole of
 * it never lies in memory. {@code createImageBitmap} with a wished size decodes all of it first.
 */
@JSClass
public abstract class ScalingDecoder implements JSObject {
  private ScalingDecoder() {}

  /** Whether there is one; whether it scales is seen by what it makes. */
  @JSBody(script = "return typeof ImageDecoder === 'function';")
  public static native boolean isThere();

  /**
   * Decodes a JPEG file, upright and in the picture's own colours; rejected when it is damaged.
   *
   * @param file is given away
   * @param widthPx of the smallest picture that will do, as stored, not upright
   */
  @JSBody(
      params = {"file", "widthPx", "heightPx"},
      script =
          "const decoder = new ImageDecoder({"
              + "  type: 'image/jpeg', data: file, transfer: [file.buffer],"
              + "  desiredWidth: widthPx, desiredHeight: heightPx"
              + "});"
              + "return decoder.decode().then((decoded) => {"
              + "  const frame = decoded.image;"
              + "  return createImageBitmap(frame).finally(() => frame.close());"
              + "}).finally(() => decoder.close());")
  public static native JSPromise<ImageBitmap> decode(Int8Array file, int widthPx, int heightPx);

  /** Some square JPEG picture. */
  @JSBody(
      params = "edgePx",
      script =
          "const canvas = new OffscreenCanvas(edgePx, edgePx);"
              + "canvas.getContext('2d');"
              + "return canvas.convertToBlob({type: 'image/jpeg'})"
              + "  .then((file) => file.arrayBuffer()).then((bytes) => new Int8Array(bytes));")
  public static native JSPromise<Int8Array> square(int edgePx);
}
