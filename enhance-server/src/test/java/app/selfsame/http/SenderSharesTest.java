package app.selfsame.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.InetAddress;
import org.junit.Test;

public class SenderSharesTest {
  private final SenderShares shares = new SenderShares(10);

  @Test
  public void eachSenderHasAShareOfItsOwn() {
    assertTrue(shares.take(address("198.51.100.1"), 10));
    assertFalse(shares.take(address("198.51.100.1"), 1));
    assertTrue(shares.take(address("198.51.100.2"), 10));
    shares.giveBack(address("198.51.100.1"), 4);
    assertFalse(shares.take(address("198.51.100.1"), 5));
    assertTrue(shares.take(address("198.51.100.1"), 4));
  }

  @Test
  public void aNetworkOfIpv6IsOneSender() {
    assertTrue(shares.take(address("2001:db8:1:2::1"), 6));
    assertFalse(shares.take(address("2001:db8:1:2:ffff::9"), 6));
    assertTrue(shares.take(address("2001:db8:1:3::1"), 6));
  }

  @Test
  public void whoHoldsNothingIsForgotten() {
    for (int i = 0; i < 200; i++) {
      assertTrue(shares.take(address("198.51.100." + i), 1));
    }
    assertEquals(200, shares.senders());
    for (int i = 0; i < 200; i++) {
      shares.giveBack(address("198.51.100." + i), 1);
    }
    assertEquals(0, shares.senders());
  }

  private static InetAddress address(String text) {
    return AddressLiteral.parse(text).orElseThrow();
  }
}
