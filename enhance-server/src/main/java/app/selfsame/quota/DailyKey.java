package app.selfsame.quota;

import app.selfsame.http.SenderNetwork;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The key that turns visitors into numbers which nobody can turn back. It is in memory alone, in this one array.
 *
 * <p>Not safe for use by several threads.
 */
final class DailyKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final byte[] key = new byte[KEY_BYTES];
  private final SecureRandom random;
  private final Mac mac;

  DailyKey(SecureRandom random) {
    this.random = random;
    try {
      mac = Mac.getInstance(ALGORITHM);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    renew();
  }

  /** Overwrites the key by a new one, in the mac too. Numbers made so far mean nothing from now on. */
  void renew() {
    random.nextBytes(key);
    adopt();
  }

  /** Overwrites the key by zeros. */
  void destroy() {
    Arrays.fill(key, (byte) 0);
    adopt();
  }

  /**
   * The number of a visitor.
   *
   * @param fields of the request; each may be null. Each counts with its length, so that none can run into the next.
   */
  Visitor visitor(InetAddress address, List<String> fields) {
    update(SenderNetwork.of(address));
    for (String field : fields) {
      update(field == null ? null : field.getBytes(StandardCharsets.UTF_8));
    }
    ByteBuffer number = ByteBuffer.wrap(mac.doFinal());
    return new Visitor(number.getLong(), number.getLong());
  }

  private void update(byte[] part) {
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part == null ? -1 : part.length).flip());
    if (part != null) {
      mac.update(part);
    }
  }

  private void adopt() {
    try {
      mac.init(new Raw(key.clone()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Half of the mac; enough that no two visitors share one. */
  record Visitor(long high, long low) {}

  /** The key for {@link Mac#init}, which wipes the array that it gets; {@code SecretKeySpec} would keep a copy. */
  private record Raw(byte[] bytes) implements SecretKey {
    @Override
    public String getAlgorithm() {
      return ALGORITHM;
    }

    @Override
    public String getFormat() {
      return "RAW";
    }

    @Override
    public byte[] getEncoded() {
      return bytes;
    }
  }
}
