package app.selfsame.blob;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jdbi.v3.core.Handle;

/** {@link SealedTexts} of a group, for whoever can do nothing about what is damaged or has no key any more. */
public final class GroupSeal {
  private final SealedTexts texts;

  private GroupSeal(SealedTexts texts) {
    this.texts = texts;
  }

  /**
   * That of a group, for the moment.
   *
   * @throws UncheckedIOException when its key is gone
   */
  public static GroupSeal of(Blobs blobs, Handle handle, String group) {
    try {
      return new GroupSeal(blobs.texts(handle, group));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Seals a text for what it is a text of. */
  public byte[] seal(String of, String text) {
    return texts.seal(of, text);
  }

  /** Seals bytes likewise. */
  public byte[] seal(String of, byte[] content) {
    return texts.sealBytes(of, content);
  }

  /** Opens a text. */
  public String open(String of, byte[] sealed) {
    try {
      return texts.open(of, sealed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens bytes, which are the caller's own. */
  public byte[] openBytes(String of, byte[] sealed) {
    try {
      return texts.openBytes(of, sealed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
