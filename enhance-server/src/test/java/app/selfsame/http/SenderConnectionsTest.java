package app.selfsame.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.site.LittleSite;
import app.selfsame.site.ProblemPage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** Connections of one sender leave those of others their place. The senders are addresses of this computer. */
public class SenderConnectionsTest {
  private static final int PER_ADDRESS = 5;
  private static final int SILENT = 100;

  @Rule public final Timeout timeout = Timeout.seconds(60);

  private final List<Socket> open = new ArrayList<>();
  private HttpServer server;

  private void start(int most, String trusted) throws IOException {
    ConnectionLimits limits = new ConnectionLimits(most, PER_ADDRESS, TrustedProxies.parse(trusted));
    server = HttpServer.start(new Listening("", 0, limits), List.of(), new ProblemPage(LittleSite.load()));
  }

  @After
  public void stop() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
    server.close();
  }

  /** More than the server takes at all: a hundred that say nothing would have every place. */
  @Test
  public void aHundredSilentOnesLockNobodyOut() throws IOException {
    start(50, "");
    for (int i = 0; i < SILENT; i++) {
      connect("127.0.0.1");
    }
    assertTrue(isServed(connect("127.0.0.2")));
  }

  @Test
  public void beyondItsNumberASenderIsClosedUntilAnotherOneOfItIs() throws IOException {
    start(512, "");
    for (int i = 0; i < PER_ADDRESS; i++) {
      assertTrue(isServed(connect("127.0.0.1")));
    }
    assertEquals(false, isServed(connect("127.0.0.1")));
    open.get(0).close();
    while (!isServed(connect("127.0.0.1"))) {
      Thread.onSpinWait();
    }
  }

  @Test
  public void aProxyThatIsTrustedSpeaksForMany() throws IOException {
    start(512, "127.0.0.0/8");
    for (int i = 0; i < SILENT; i++) {
      assertTrue(isServed(connect("127.0.0.1")));
    }
  }

  private Socket connect(String from) throws IOException {
    Socket socket = new Socket();
    open.add(socket);
    socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
    socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), server.port()));
    return socket;
  }

  /** Asks for the server's health; the connection stays open. */
  private static boolean isServed(Socket socket) throws IOException {
    try {
      socket.getOutputStream().write("GET /health HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      byte[] status = socket.getInputStream().readNBytes(12);
      return new String(status, StandardCharsets.US_ASCII).equals("HTTP/1.1 200");
    } catch (SocketException e) {
      return false;
    }
  }
}
