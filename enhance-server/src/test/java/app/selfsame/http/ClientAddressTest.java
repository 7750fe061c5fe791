package app.selfsame.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;

public class ClientAddressTest {
  private static final String PROXY = "10.0.0.1";

  private final ClientAddress direct = new ClientAddress(TrustedProxies.NONE);
  private final ClientAddress proxied = new ClientAddress(TrustedProxies.parse("10.0.0.0/8, 192.0.2.7, fd00::/8"));

  @Test
  public void nobodyIsBelievedUnlessTrusted() {
    assertSender("203.0.113.5", direct, "203.0.113.5", "198.51.100.1");
    assertSender(PROXY, direct, PROXY, "198.51.100.1");
    assertSender("203.0.113.5", proxied, "203.0.113.5", "10.0.0.9", "198.51.100.1");
  }

  @Test
  public void theProxyNamesTheSender() {
    assertSender("198.51.100.1", proxied, PROXY, "198.51.100.1");
    assertSender("2001:db8:0:0:0:0:0:1", proxied, "fd00::5", "2001:db8::1");
    assertSender("198.51.100.1", proxied, "[fd00::5%eth0]", "198.51.100.1");
  }

  @Test
  public void whatTheSenderPutBeforeItCountsForNothing() {
    assertSender("198.51.100.1", proxied, PROXY, "1.1.1.1, 198.51.100.1");
    assertSender("198.51.100.1", proxied, PROXY, "10.0.0.4, 192.0.2.7, 198.51.100.1");
    assertSender("198.51.100.1", proxied, PROXY, "1.1.1.1", "2.2.2.2, 198.51.100.1");
    assertSender("198.51.100.1", proxied, PROXY, "'\"<junk>, 198.51.100.1");
  }

  @Test
  public void severalTrustedProxiesAreWalkedThrough() {
    assertSender("198.51.100.1", proxied, PROXY, "1.1.1.1, 198.51.100.1, 192.0.2.7", "10.3.3.3");
    assertSender("10.0.0.4", proxied, PROXY, "10.0.0.4, 192.0.2.7");
  }

  @Test
  public void anEntryThatIsNoAddressEndsTheWalk() {
    for (String junk : List.of("unknown", "", "1.2.3", "1.2.3.4.5", "0x7f.1", "2130706433", "010.1.1.1", "_hidden")) {
      assertSender(PROXY, proxied, PROXY, "198.51.100.1, " + junk);
      assertSender("192.0.2.7", proxied, PROXY, "198.51.100.1, " + junk + ", 192.0.2.7");
    }
    assertSender(PROXY, proxied, PROXY);
  }

  /** A name is no address, be it one that resolves everywhere. */
  @Test
  public void namesAreNotLookedUp() {
    assertSender(PROXY, proxied, PROXY, "localhost");
    assertSender(PROXY, proxied, PROXY, "cafe.example");
    assertSender(PROXY, proxied, PROXY, "localhost:80");
    assertThrows(IllegalArgumentException.class, () -> TrustedProxies.parse("localhost"));
    assertThrows(IllegalArgumentException.class, () -> TrustedProxies.parse("localhost/8"));
  }

  @Test
  public void portsAndBracketsAreTakenOff() {
    assertSender("198.51.100.1", proxied, PROXY, "198.51.100.1:5123");
    assertSender("2001:db8:0:0:0:0:0:1", proxied, PROXY, "[2001:db8::1]:5123");
    assertSender("2001:db8:0:0:0:0:0:1", proxied, PROXY, "[2001:db8::1]");
  }

  @Test
  public void anAddressHasOneForm() {
    assertSender("198.51.100.1", proxied, "::ffff:10.0.0.1", "::ffff:198.51.100.1");
  }

  @Test
  public void networksThatAreNoneAreRefused() {
    for (String entry : List.of("10.0.0.0/33", "10.0.0.1/8", "10.0.0.0/", "10.0.0.0/-1", "fd00::/129",
        "1.2.3.4-1.2.3.9", "10.0.0.0/8,", "/8", "::ffff:10.0.0.0/104", "10.0.0.0/8/8")) {
      assertThrows(entry, IllegalArgumentException.class, () -> TrustedProxies.parse(entry));
    }
  }

  private static void assertSender(String expected, ClientAddress clientAddress, String peer, String... forwardedFor) {
    assertEquals(expected, clientAddress.of(peer, List.of(forwardedFor)).getHostAddress());
  }
}
