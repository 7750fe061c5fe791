package app.selfsame.worker;

import app.selfsame.image.ImageHeader;
import app.selfsame.image.JpegScan;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.js.ImageBitmap;
import app.selfsame.js.JsException;
import app.selfsame.js.Promises;
import app.selfsame.js.ScalingDecoder;
import app.selfsame.js.TypedArrays;
import org.teavm.jso.typedarrays.Int8Array;

/** JPEG pictures of more pixels than there is memory for, read at half their edges where the browser can. */
final class HalvingDecoder {
  private static final int TRIED_PX = 16;

  private HalvingDecoder() {}

  /**
   * Decodes a file. Suspends the caller.
   *
   * @return half as wide and high; one more where that is not whole
   * @throws UnreadablePhotoException when this browser would decode the whole picture, or show grey for what is missing
   * @throws JsException when the browser refuses the file
   */
  static ImageBitmap decode(PhotoFile file) {
    ImageHeader header = file.header();
    if (!ScalingDecoder.isThere() || !scales()) {
      throw UnreadablePhotoException.tooManyPixels(header);
    }
    if (!JpegScan.isWhole(file.bytes())) {
      throw UnreadablePhotoException.damaged(header.format());
    }
    return half(TypedArrays.toJs(file.bytes()), header.width(), header.height());
  }

  /** A browser that does not scale is not found out by means of a picture that is too large for it. */
  private static boolean scales() {
    try {
      ImageBitmap half = half(Promises.await(ScalingDecoder.square(TRIED_PX)), TRIED_PX, TRIED_PX);
      boolean scales = half.getWidth() == TRIED_PX / 2;
      half.close();
      return scales;
    } catch (JsException e) {
      return false;
    }
  }

  private static ImageBitmap half(Int8Array file, int widthPx, int heightPx) {
    return Promises.await(ScalingDecoder.decode(file, (widthPx + 1) / 2, (heightPx + 1) / 2));
  }
}
