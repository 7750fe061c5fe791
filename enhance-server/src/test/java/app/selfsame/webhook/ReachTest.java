package app.selfsame.webhook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Where messages may go. */
public class ReachTest {
  private static final Reach REACH = new Reach(Set.of(443, 8443), false);
  private static final Reach LOCAL = new Reach(Set.of(443), true);

  private static InetAddress address(String text) throws Exception {
    return InetAddress.getByName(text);
  }

  @Test
  public void privateAndSpecialNetworksAreNotAsked() throws Exception {
    for (String text :
        List.of(
            "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.254", "100.100.100.200",
            "127.0.0.1", "127.8.8.8", "169.254.169.254", "169.254.170.2", "168.63.129.16", "172.16.0.1",
            "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255",
            "198.51.100.7", "203.0.113.7", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
            "::", "::1", "::10.0.0.1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "::ffff:0:10.0.0.1", "64:ff9b::7f00:1",
            "64:ff9b::808:808", "64:ff9b:1::1", "100::1", "2001::1", "2001:0:4136:e378::1", "2001:10::1", "2001:20::1",
            "2001:db8::1", "2002:7f00:1::1", "2002:a00:1::", "3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254",
            "fe80::1", "febf::1", "fec0::1", "ff02::1", "ff0e::1")) {
      assertFalse(text, REACH.admits(address(text)));
    }
  }

  @Test
  public void theInternetIs() throws Exception {
    for (String text :
        List.of(
            "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "128.0.0.1", "169.253.1.1",
            "172.15.0.1", "172.32.0.1", "192.167.1.1", "198.17.0.1", "198.20.0.1", "223.255.255.1", "::ffff:1.1.1.1",
            "2001:4860:4860::8888", "2606:4700::1111", "2a00:1450::1")) {
      assertTrue(text, REACH.admits(address(text)));
    }
  }

  @Test
  public void thisComputerIsWhereTheSiteIsOnItAlone() throws Exception {
    assertTrue(LOCAL.admits(address("127.0.0.1")));
    assertTrue(LOCAL.admits(address("::1")));
    assertFalse(LOCAL.admits(address("10.0.0.1")));
    assertFalse(LOCAL.admits(address("169.254.169.254")));
    assertEquals(Optional.of("http://localhost:9000/hook"), LOCAL.admit("http://localhost:9000/hook"));
    assertEquals(Optional.empty(), LOCAL.admit("http://photos.example/hook"));
  }

  @Test
  public void addressesAreHttpsWithAPlainName() {
    for (String url :
        List.of(
            "https://photos.example", "https://photos.example/hook?token=a%20b", "https://photos.example:8443/",
            "HTTPS://Photos.Example/", "https://1.1.1.1/", "https://[2606:4700::1111]/")) {
      assertEquals(url, Optional.of(url), REACH.admit(" " + url + " "));
    }
    for (String url :
        List.of(
            "", "photos.example", "//photos.example/", "http://photos.example/", "ftp://photos.example/",
            "https://photos.example:80/", "https://photos.example:22/", "https://user@photos.example/",
            "https://user:password@photos.example/", "https://photos.example/#top", "https:///hook", "https://",
            "https://photos.example/a b", "https://photos.example/\na",
            "https://127.1/", "https://2130706433/", "https://0x7f000001/", "https://phötos.example/",
            "https://photos.example\\@10.0.0.1/", "https://127.0.0.1/", "https://169.254.169.254/latest/meta-data",
            "https://[::1]/", "https://[::ffff:10.0.0.1]/", "http://localhost/", "file:///etc/passwd",
            "https://photos.example/" + "a".repeat(500))) {
      assertEquals(url, Optional.empty(), REACH.admit(url));
    }
  }
}
