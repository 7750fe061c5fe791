package app.selfsame.batch;

import app.selfsame.blob.Blobs;
import app.selfsame.blob.SealedTexts;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What photos are called in a batch's results: sealed like the photos, as names are of people. */
final class PhotoNames {
  /** In characters. */
  static final int LONGEST = 200;

  // Neither what ends a line, nor what cannot be seen, nor what leads into a folder.
  private static final Pattern ODD = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}/\\\\]");

  private final Blobs blobs;

  PhotoNames(Blobs blobs) {
    this.blobs = blobs;
  }

  /** A name as it may be; empty when it may not. */
  static Optional<String> admit(String said) {
    String name = said.strip();
    boolean isName =
        !name.isEmpty() && name.length() <= LONGEST && !ODD.matcher(name).find() && !name.matches("\\.+");
    return isName ? Optional.of(name) : Optional.empty();
  }

  /**
   * The names in a batch, for the moment.
   *
   * @throws app.selfsame.blob.BlobGoneException when its photos are deleted
   */
  InBatch in(String batch) throws IOException {
    return new InBatch(blobs.texts(batch));
  }

  /** The names in a batch, and what was said of photos. */
  static final class InBatch {
    private final SealedTexts texts;

    private InBatch(SealedTexts texts) {
      this.texts = texts;
    }

    byte[] seal(String photo, String name) {
      return texts.seal("name:" + photo, name);
    }

    String open(Photo photo) throws IOException {
      return texts.open("name:" + photo.id(), photo.name());
    }

    byte[] sealReason(Photo photo, String reason) {
      return texts.seal("reason:" + photo.id(), reason);
    }

    String openReason(Photo photo, byte[] sealed) throws IOException {
      return texts.open("reason:" + photo.id(), sealed);
    }
  }
}
