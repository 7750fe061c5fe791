package app.selfsame.quota;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import app.selfsame.http.AddressLiteral;
import app.selfsame.quota.DailyKey.Visitor;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.Test;

public class DailyKeyTest {
  private static final String IPV4 = "198.51.100.1";

  private final DailyKey key = new DailyKey(new SecureRandom());

  @Test
  public void aVisitorIsKnownAgainTheSameDay() {
    assertEquals(visitor(IPV4, "browser", "fi"), visitor(IPV4, "browser", "fi"));
    assertNotEquals(visitor(IPV4, "browser", "fi"), visitor("198.51.100.2", "browser", "fi"));
    assertNotEquals(visitor(IPV4, "browser", "fi"), visitor(IPV4, "browser", "sv"));
  }

  @Test
  public void fieldsDoNotRunIntoEachOther() {
    assertNotEquals(visitor(IPV4, "ab", "c"), visitor(IPV4, "a", "bc"));
    assertNotEquals(visitor(IPV4, "", "a"), visitor(IPV4, "a", ""));
    assertNotEquals(visitor(IPV4, null, ""), visitor(IPV4, "", null));
  }

  @Test
  public void ofIpv6TheNetworkCounts() {
    assertEquals(visitor("2001:db8:1:2::1", "a"), visitor("2001:db8:1:2:ffff::9", "a"));
    assertNotEquals(visitor("2001:db8:1:2::1", "a"), visitor("2001:db8:1:3::1", "a"));
    assertEquals(visitor("::ffff:198.51.100.1", "a"), visitor(IPV4, "a"));
  }

  @Test
  public void theNumberIsTheKeyedHashThatRfc2104Defines() throws Exception {
    WatchedRandom random = new WatchedRandom();
    Visitor visitor = new DailyKey(random).visitor(AddressLiteral.parse(IPV4).get(), List.of("fi"));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(random.filled.clone(), "HmacSHA256"));
    byte[] hash = mac.doFinal(new byte[] {0, 0, 0, 4, (byte) 198, 51, 100, 1, 0, 0, 0, 2, 'f', 'i'});
    assertEquals(new Visitor(ByteBuffer.wrap(hash).getLong(), ByteBuffer.wrap(hash).getLong(8)), visitor);
  }

  @Test
  public void aNewKeyOverwritesTheOldOneAndKnowsNobody() {
    WatchedRandom random = new WatchedRandom();
    DailyKey watched = new DailyKey(random);
    byte[] array = random.filled;
    byte[] old = array.clone();
    InetAddress address = AddressLiteral.parse(IPV4).get();
    Visitor before = watched.visitor(address, List.of());
    watched.renew();
    assertEquals(array, random.filled);
    assertEquals(false, Arrays.equals(old, array));
    assertNotEquals(before, watched.visitor(address, List.of()));
    watched.destroy();
    assertArrayEquals(new byte[32], array);
    assertNotEquals(before, watched.visitor(address, List.of()));
  }

  private Visitor visitor(String address, String... fields) {
    return key.visitor(AddressLiteral.parse(address).get(), Arrays.asList(fields));
  }
}
