package app.selfsame.batch;

import app.selfsame.blob.Blobs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  byte[] seal(String batch, String photo, String name) throws IOException {
    return blobs.seal(batch, "name:" + photo, name.getBytes(StandardCharsets.UTF_8));
  }

  String open(Photo photo) throws IOException {
    return new String(blobs.unseal(photo.batch(), "name:" + photo.id(), photo.name()), StandardCharsets.UTF_8);
  }

  byte[] sealReason(Photo photo, String reason) throws IOException {
    return blobs.seal(photo.batch(), "reason:" + photo.id(), reason.getBytes(StandardCharsets.UTF_8));
  }

  String openReason(Photo photo, byte[] sealed) throws IOException {
    return new String(blobs.unseal(photo.batch(), "reason:" + photo.id(), sealed), StandardCharsets.UTF_8);
  }
}
