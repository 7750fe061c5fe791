package app.selfsame.http;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class ListeningTest {
  @Test
  public void theSiteIsFoundWhereItListens() {
    for (String everywhere : new String[] {"", "0.0.0.0", "::"}) {
      assertEquals("http://localhost:8080", new Listening(everywhere, 8080, ConnectionLimits.STANDARD).url());
    }
    assertEquals("http://127.0.0.1:80", new Listening("127.0.0.1", 80, ConnectionLimits.STANDARD).url());
    assertEquals("http://[fe80::1]:8080", new Listening("fe80::1", 8080, ConnectionLimits.STANDARD).url());
  }
}
