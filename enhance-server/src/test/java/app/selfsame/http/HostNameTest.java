package app.selfsame.http;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class HostNameTest {
  @Test
  public void plainNamesAndTheOneAddressCanBeSources() {
    for (String host : List.of("photos.example", "localhost:8080", "127.0.0.1", "127.0.0.1:8080", "3d.example")) {
      assertTrue(host, HostName.canBeSource(host));
    }
  }

  @Test
  public void otherAddressesCannot() {
    for (String host :
        List.of("127.0.0.19", "127.0.0.100:8080", "127.0.0.1.2", "127.0.0.2", "192.168.1.5:8080", "[::1]", "127.1")) {
      assertFalse(host, HostName.canBeSource(host));
    }
  }

  @Test
  public void thisComputerHasThreeNames() {
    for (String host : List.of("localhost", "LocalHost:8080", "127.0.0.1:8080", "[::1]:80", "[::1]")) {
      assertTrue(host, HostName.isThisComputer(host));
    }
    assertFalse(HostName.isThisComputer(null));
    for (String host : List.of("", "localhost.example", "127.0.0.1.example", "127.0.0.11", "::1", "photos.example")) {
      assertFalse(host, HostName.isThisComputer(host));
    }
  }

  @Test
  public void namesThatAreNotPlainCannot() {
    assertFalse(HostName.canBeSource(null));
    for (String host : List.of("", "my_photos.example", "photos.example.", "a b", "a;script-src", "a:123456")) {
      assertFalse(host, HostName.canBeSource(host));
    }
  }
}
