package app.selfsame.batch;

import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.secret.Secrets;
import java.util.Optional;

/** By what a photo is known that is sent again, so that it is added once. */
interface SentOnce {
  /** By nothing: it is added each time. */
  SentOnce NEVER = sha256Hex -> Optional.empty();

  /**
   * The key of the photo.
   *
   * @param sha256Hex digest of its content
   */
  Optional<IdempotencyKey> key(String sha256Hex);

  /** By the key of its request. */
  static SentOnce as(IdempotencyKey key) {
    return sha256Hex -> Optional.of(key);
  }

  /** As an entry of an archive that is sent under a key: by its path, whatever is in it. */
  static SentOnce entry(IdempotencyKey archive, String path) {
    return sha256Hex -> Optional.of(new IdempotencyKey(Secrets.hash("entry\n" + archive.text() + "\n" + path)));
  }

  /**
   * As an entry of an archive that is sent without one: by its path and its content. Two archives may well have different
   * photos of one name, which are two photos.
   */
  static SentOnce entry(String path) {
    return sha256Hex -> Optional.of(new IdempotencyKey(Secrets.hash("content\n" + sha256Hex + "\n" + path)));
  }
}
