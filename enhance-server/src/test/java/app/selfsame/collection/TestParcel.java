package app.selfsame.collection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** What looks like a parcel to whoever cannot open it: the server. */
public final class TestParcel {
  public static final int BASE = 0;
  public static final int PSK = 1;
  public static final int STEP = 65_536;

  private TestParcel() {}

  /** A picture for some keys, whose random bytes follow from a number. */
  public static byte[] picture(int number, List<String> keys) {
    return of(1, PSK, keys, STEP + 16, number);
  }

  /** A link's secret for some keys, in base64url. */
  public static String secret(int number, List<String> keys) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(of(1, BASE, keys, 43 + 16, number));
  }

  public static byte[] of(int version, int mode, List<String> keys, int bytes, int number) {
    Random random = new Random(number);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("SELFSAME PARCEL".getBytes(StandardCharsets.US_ASCII));
    out.write(version);
    out.write(mode);
    out.write(keys.size());
    for (String key : keys) {
      out.writeBytes(Base64.getUrlDecoder().decode(key));
      out.write(4);
      out.writeBytes(random(random, 64 + 48));
    }
    out.writeBytes(random(random, bytes));
    return out.toByteArray();
  }

  private static byte[] random(Random random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
