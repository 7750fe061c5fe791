package app.selfsame.enrolment;

import app.selfsame.blob.Blobs;
import app.selfsame.blob.SealedTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jdbi.v3.core.Handle;

/** {@link SealedTexts} of a face collection, for whoever can do nothing about what is damaged or has no key any more. */
final class CollectionSeal {
  private final SealedTexts texts;

  private CollectionSeal(SealedTexts texts) {
    this.texts = texts;
  }

  /**
   * That of a collection, for the moment.
   *
   * @throws UncheckedIOException when its key is gone
   */
  static CollectionSeal of(Blobs blobs, Handle handle, String collection) {
    try {
      return new CollectionSeal(blobs.texts(handle, collection));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] seal(String of, String text) {
    return texts.seal(of, text);
  }

  byte[] seal(String of, byte[] content) {
    return texts.sealBytes(of, content);
  }

  String open(String of, byte[] sealed) {
    try {
      return texts.open(of, sealed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens bytes, which are the caller's own. */
  byte[] openBytes(String of, byte[] sealed) {
    try {
      return texts.openBytes(of, sealed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
