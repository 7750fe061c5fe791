package app.selfsame.light;

import app.selfsame.document.PhotoDocument;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Enhancement;

/** Changes the light of pictures. One caller at a time: each thread has one of its own. */
public interface Enhancer {
  /**
   * Puts right what is wrong with the light of a picture, within the bounds of {@link app.selfsame.tone.ToneBounds}.
   *
   * @param crop opaque; as it was cut for the document
   * @param format the file's format, such as {@code PNG}
   * @param bytes the file's size
   */
  Enhancement enhance(RgbaImage crop, String format, long bytes, PhotoDocument document);
}
