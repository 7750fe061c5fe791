package app.selfsame.parcel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * What stands before the ciphertext of a parcel.
 *
 * @param isOfLink whether its sender shows that they hold a link
 * @param keys the content's key, sealed for each reading key
 */
public record ParcelHeader(boolean isOfLink, List<WrappedKey> keys) {
  static final byte VERSION = 1;
  static final int MOST_KEYS = 8;

  private static final byte[] MAGIC = "SELFSAME PARCEL".getBytes(StandardCharsets.US_ASCII);
  private static final byte BASE = 0;
  private static final byte PSK = 1;
  private static final int BEGINNING_BYTES = MAGIC.length + 3;
  private static final int CIPHERTEXT_BYTES = AesGcm.KEY_BYTES + AesGcm.TAG_BYTES;
  private static final int KEY_BYTES = SealingKey.ID_BYTES + SealingKey.POINT_BYTES + CIPHERTEXT_BYTES;

  /**
   * The content's key, sealed for one reading key.
   *
   * @param id of that key
   */
  record WrappedKey(String id, Hpke.Sealed sealed) {}

  /**
   * Reads it.
   *
   * @throws ParcelException when there is none, or of a later version
   */
  static ParcelHeader read(byte[] parcel) throws ParcelException {
    if (parcel.length < BEGINNING_BYTES || !Arrays.equals(Arrays.copyOf(parcel, MAGIC.length), MAGIC)) {
      throw new ParcelException(ParcelFault.NOT_A_PARCEL);
    }
    if (parcel.length > Parcel.MOST_BYTES) {
      throw new ParcelException(ParcelFault.TOO_LARGE);
    }
    int version = Byte.toUnsignedInt(parcel[MAGIC.length]);
    if (version > VERSION) {
      throw new ParcelException(ParcelFault.NEWER_PARCEL);
    }
    byte mode = parcel[MAGIC.length + 1];
    int count = Byte.toUnsignedInt(parcel[MAGIC.length + 2]);
    boolean isWhole =
        version == VERSION
            && (mode == BASE || mode == PSK)
            && count >= 1
            && count <= MOST_KEYS
            && parcel.length >= length(count) + AesGcm.TAG_BYTES;
    if (!isWhole) {
      throw new ParcelException(ParcelFault.NOT_A_PARCEL);
    }
    return new ParcelHeader(mode == PSK, keys(parcel, count));
  }

  private static List<WrappedKey> keys(byte[] parcel, int count) throws ParcelException {
    List<WrappedKey> keys = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int encAt = length(i) + SealingKey.ID_BYTES;
      int ciphertextAt = encAt + SealingKey.POINT_BYTES;
      keys.add(
          new WrappedKey(
              Base64Url.of(Arrays.copyOfRange(parcel, length(i), encAt)),
              new Hpke.Sealed(
                  Arrays.copyOfRange(parcel, encAt, ciphertextAt),
                  Arrays.copyOfRange(parcel, ciphertextAt, ciphertextAt + CIPHERTEXT_BYTES))));
    }
    if (new HashSet<>(keys.stream().map(WrappedKey::id).toList()).size() < count) {
      throw new ParcelException(ParcelFault.NOT_A_PARCEL);
    }
    return keys;
  }

  /** How many bytes the header for so many keys has. */
  static int length(int keys) {
    return BEGINNING_BYTES + keys * KEY_BYTES;
  }

  /** How many bytes it has. */
  int length() {
    return length(keys.size());
  }

  byte[] bytes() {
    ByteBuffer header = ByteBuffer.allocate(length());
    header.put(MAGIC).put(VERSION).put(isOfLink ? PSK : BASE).put((byte) keys.size());
    for (WrappedKey key : keys) {
      header.put(Base64Url.bytes(key.id(), SealingKey.ID_BYTES).orElseThrow());
      header.put(key.sealed().enc()).put(key.sealed().ciphertext());
    }
    return header.array();
  }
}
