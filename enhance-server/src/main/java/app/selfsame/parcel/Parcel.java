package app.selfsame.parcel;

import app.selfsame.parcel.ParcelHeader.WrappedKey;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Seals bytes for reading keys, and opens them with one, each for one context alone. */
final class Parcel {
  /** 3.5 MB. */
  public static final int MOST_BYTES = 7 << 19;

  /** The key of the content is used once, so the nonce may be any. */
  private static final byte[] NONCE = new byte[AesGcm.NONCE_BYTES];

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Hpke HPKE = Hpke.ofParcels();

  private Parcel() {}

  /**
   * Seals bytes.
   *
   * @param keys 1 to 8
   * @param psk of the link that the sender holds; empty where anybody may send
   * @throws ParcelException when they are too many
   */
  static byte[] seal(byte[] content, ParcelContext context, List<SealingKey> keys, Optional<byte[]> psk)
      throws ParcelException {
    if (keys.isEmpty() || keys.size() > ParcelHeader.MOST_KEYS) {
      throw new IllegalArgumentException("for " + keys.size() + " keys");
    }
    if (ParcelHeader.length(keys.size()) + content.length + AesGcm.TAG_BYTES > MOST_BYTES) {
      throw new ParcelException(ParcelFault.TOO_LARGE);
    }
    byte[] contentKey = new byte[AesGcm.KEY_BYTES];
    RANDOM.nextBytes(contentKey);
    try {
      List<WrappedKey> wrapped =
          keys.stream()
              .map(key -> new WrappedKey(key.id(), HPKE.seal(contentKey, context.bytes(), key, psk)))
              .toList();
      byte[] header = new ParcelHeader(psk.isPresent(), wrapped).bytes();
      return joined(header, AesGcm.seal(contentKey, NONCE, joined(context.bytes(), header), content));
    } finally {
      Arrays.fill(contentKey, (byte) 0);
    }
  }

  /**
   * Opens a parcel.
   *
   * @param psk of the link that it has to come from; empty where anybody may have sent it
   * @throws ParcelException when it does not open, with what can be told of why
   */
  static byte[] open(byte[] parcel, ParcelContext context, OpeningKey key, Optional<byte[]> psk) throws ParcelException {
    ParcelHeader header = ParcelHeader.read(parcel);
    String id = key.key().id();
    WrappedKey wrapped =
        header.keys().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new ParcelException(ParcelFault.NOT_FOR_THIS_KEY));
    if (psk.isPresent() && !header.isOfLink()) {
      throw new ParcelException(ParcelFault.WITHOUT_LINK);
    }
    byte[] contentKey =
        HPKE.open(wrapped.sealed(), context.bytes(), key, psk)
            .orElseThrow(() -> new ParcelException(ParcelFault.UNPROVEN));
    try {
      byte[] associated = joined(context.bytes(), Arrays.copyOf(parcel, header.length()));
      byte[] sealed = Arrays.copyOfRange(parcel, header.length(), parcel.length);
      return AesGcm.open(contentKey, NONCE, associated, sealed)
          .orElseThrow(() -> new ParcelException(ParcelFault.ALTERED));
    } finally {
      Arrays.fill(contentKey, (byte) 0);
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }
}
