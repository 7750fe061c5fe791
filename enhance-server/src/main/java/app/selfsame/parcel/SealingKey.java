package app.selfsame.parcel;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** The public part of a company's key pair on P-256: what is sealed for it opens with the private part alone. */
public final class SealingKey {
  /** An uncompressed point (SEC 1, 2.3.3). */
  static final int POINT_BYTES = 65;

  static final int ID_BYTES = 16;

  private static final Pattern FOUR_DIGITS = Pattern.compile(".{4}");

  private final byte[] point;

  private SealingKey(byte[] point) {
    this.point = point;
  }

  /** The key whose uncompressed point this is; empty when it is none of the curve. */
  public static Optional<SealingKey> of(byte[] point) {
    boolean isPoint = point.length == POINT_BYTES && Hpke.isPoint(point);
    return isPoint ? Optional.of(new SealingKey(point.clone())) : Optional.empty();
  }

  /** The same of base64url. */
  public static Optional<SealingKey> parse(String base64Url) {
    return Base64Url.bytes(base64Url, POINT_BYTES).flatMap(SealingKey::of);
  }

  /** Its point in base64url. */
  public String base64Url() {
    return Base64Url.of(point);
  }

  public byte[] point() {
    return point.clone();
  }

  /** By which programs recognize it: the first 16 bytes of the point's SHA-256, as 22 letters. */
  public String id() {
    return Base64Url.of(idBytes());
  }

  /** The same bytes as people compare them: 8 groups of 4 digits. */
  public String fingerprint() {
    Matcher groups = FOUR_DIGITS.matcher(HexFormat.of().formatHex(idBytes()));
    return String.join(" ", groups.results().map(group -> group.group()).toList());
  }

  byte[] idBytes() {
    return Arrays.copyOf(DigestUtils.sha256(point), ID_BYTES);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealingKey key && Arrays.equals(point, key.point);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(point);
  }

  @Override
  public String toString() {
    return id();
  }
}
