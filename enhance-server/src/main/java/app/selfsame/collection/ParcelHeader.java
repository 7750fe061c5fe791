package app.selfsame.collection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What can be seen of a parcel (version 1) without opening it. Nobody here can open it.
 *
 * @param isBound whether it is bound to a link's secret (HPKE's mode psk)
 * @param recipients the ids of the keys that it is encrypted for
 * @param bytes of the encrypted content, its tag included
 */
record ParcelHeader(boolean isBound, Set<String> recipients, int bytes) {
  /** Of a whole parcel. */
  static final int MOST_BYTES = 7 << 19;
  /** Of one that has a link's secret, and no picture. */
  static final int MOST_SECRET_BYTES = 1_500;

  private static final byte[] MAGIC = "SELFSAME PARCEL".getBytes(StandardCharsets.US_ASCII);
  private static final byte VERSION = 1;
  private static final int FIXED_BYTES = MAGIC.length + 3;
  private static final int MOST_RECIPIENTS = 8;
  private static final int ID_BYTES = 16;
  private static final int RECIPIENT_BYTES = ID_BYTES + 65 + 48;
  private static final byte UNCOMPRESSED = 4;
  private static final int TAG_BYTES = 16;
  /** Pictures are filled up to a multiple of it, so that lengths say little. */
  private static final int STEP_BYTES = 1 << 16;

  /** Reads the head of a parcel; empty when it is none. */
  static Optional<ParcelHeader> read(byte[] parcel) {
    if (parcel.length < FIXED_BYTES || !Arrays.equals(parcel, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      return Optional.empty();
    }
    int mode = parcel[MAGIC.length + 1];
    OptionalInt count = count(parcel);
    if (parcel[MAGIC.length] != VERSION || (mode != 0 && mode != 1) || count.isEmpty()) {
      return Optional.empty();
    }
    Set<String> recipients = new LinkedHashSet<>();
    int at = FIXED_BYTES;
    for (int i = 0; i < count.getAsInt(); i++) {
      if (parcel[at + ID_BYTES] != UNCOMPRESSED) {
        return Optional.empty();
      }
      recipients.add(text(Arrays.copyOfRange(parcel, at, at + ID_BYTES)));
      at += RECIPIENT_BYTES;
    }
    boolean isOnceEach = recipients.size() == count.getAsInt();
    return isOnceEach ? Optional.of(new ParcelHeader(mode == 1, recipients, parcel.length - at)) : Optional.empty();
  }

  /** How many recipients there are, all of whom, and some content, are there. */
  private static OptionalInt count(byte[] parcel) {
    int count = parcel[FIXED_BYTES - 1];
    boolean isWhole =
        count >= 1
            && count <= MOST_RECIPIENTS
            && parcel.length > FIXED_BYTES + count * RECIPIENT_BYTES + TAG_BYTES;
    return isWhole ? OptionalInt.of(count) : OptionalInt.empty();
  }

  /** By which a parcel is known again: SHA-256 in hexadecimal. */
  static String hash(byte[] parcel) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(parcel));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it can have a picture that was sent by a link. */
  boolean isOfPicture() {
    return isBound && (bytes - TAG_BYTES) % STEP_BYTES == 0;
  }

  /** Whether it can have a link's secret. */
  boolean isOfSecret() {
    return !isBound && bytes < STEP_BYTES;
  }

  private static String text(byte[] id) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
  }
}
