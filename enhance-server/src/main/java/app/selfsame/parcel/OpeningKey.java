package app.selfsame.parcel;

import java.time.Instant;
import java.util.Arrays;

/** Both parts of a reading key, as a key file keeps them. The private part is overwritten when it is closed. */
public final class OpeningKey implements AutoCloseable {
  /** A number below the order of the curve's group. */
  static final int SCALAR_BYTES = 32;

  private final SealingKey key;
  private final String name;
  private final Instant madeAt;
  private final byte[] scalar;

  private OpeningKey(SealingKey key, String name, Instant madeAt, byte[] scalar) {
    this.key = key;
    this.name = name;
    this.madeAt = madeAt;
    this.scalar = scalar;
  }

  /**
   * The key of both parts.
   *
   * @param scalar from now on this key's, to overwrite
   * @throws KeyFileException when they do not belong together
   */
  static OpeningKey of(SealingKey key, String name, Instant madeAt, byte[] scalar) throws KeyFileException {
    if (scalar.length != SCALAR_BYTES || !Arrays.equals(Hpke.pointOf(scalar), key.point())) {
      Arrays.fill(scalar, (byte) 0);
      throw new KeyFileException(KeyFileFault.DAMAGED_KEY_FILE);
    }
    return new OpeningKey(key, name, madeAt, scalar);
  }

  /** Its public part. */
  public SealingKey key() {
    return key;
  }

  /** What its owner calls it. */
  public String name() {
    return name;
  }

  public Instant madeAt() {
    return madeAt;
  }

  byte[] scalar() {
    return scalar;
  }

  @Override
  public void close() {
    Arrays.fill(scalar, (byte) 0);
  }

  /** Nothing of the private part. */
  @Override
  public String toString() {
    return key.toString();
  }
}
