package app.selfsame.verification;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.Listening;
import app.selfsame.http.Origin;
import app.selfsame.http.Route;
import app.selfsame.message.English;
import app.selfsame.site.AlteredSite;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A site is held against this program: a true one passes, and whatever was changed about another is told. */
public class VerificationTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private static Findings verified(SiteServer server) throws Exception {
    return verified(server, Verification.PATIENCE);
  }

  private static Findings verified(SiteServer server, Duration patience) throws Exception {
    Origin address = Origin.parse("http://localhost:" + server.port()).orElseThrow();
    return new Verification(Site.packaged(), address, patience).run();
  }

  private static List<String> said(Findings findings) {
    return findings.differences().stream().map(difference -> English.texts().say(difference.sentence())).toList();
  }

  private static Findings meddledAt(String path, Consumer<Context> hand) throws Exception {
    try (SiteServer server = SiteServer.meddled(Site.packaged(), Map.of(path, hand))) {
      return verified(server);
    }
  }

  private static void assertSaid(String start, List<String> said) {
    assertTrue(said.toString(), said.stream().anyMatch(line -> line.startsWith(start)));
  }

  private Site altered(String name, UnaryOperator<String> to) throws IOException {
    return AlteredSite.of(folder.getRoot().toPath(), Map.of(name, to));
  }

  private static String studio() {
    return Site.packaged().path("studio.js");
  }

  @Test
  public void theSiteOfThisProgramIsTheSame() throws Exception {
    try (SiteServer server = SiteServer.start(Site.packaged(), 0)) {
      Findings findings = verified(server);
      assertEquals(List.of(), said(findings));
      assertTrue("pages in ten languages, and what they load", findings.compared() > 100);
      assertEquals(Site.packaged().digest().orElseThrow(), findings.expected().digest());
      assertEquals("", findings.expected().operator());
    }
  }

  @Test
  public void whatAnOperatorMaySayIsNoDifference() throws Exception {
    String operator = "R & D <b>\"Fotos\"</b> 写真";
    Site run = Site.packaged().runBy(operator, Optional.of("{\"prices\": [\"<\"]}"), true);
    try (SiteServer server = SiteServer.start(run, 0)) {
      Findings findings = verified(server);
      assertEquals(List.of(), said(findings));
      assertEquals(operator, findings.expected().operator());
      assertTrue(findings.expected().sells());
      assertTrue(findings.expected().hasAccounts());
    }
  }

  @Test
  public void aChangedScriptIsTold() throws Exception {
    Site altered = altered("studio.js", script -> script + "\nfetch('//evil.example');");
    try (SiteServer server = SiteServer.start(altered, 0)) {
      List<String> said = said(verified(server));
      assertSaid(studio() + ": the content is different, from byte ", said);
      // The service worker knows it by its digest.
      assertSaid("/sw.js: the content is different, from byte ", said);
      assertEquals(said.toString(), 2, said.size());
    }
  }

  @Test
  public void aScriptThatIsAddedToThePageIsTold() throws Exception {
    Site altered = altered("index.html", page -> page.replace("</body>", "<script>x()</script></body>"));
    try (SiteServer server = SiteServer.start(altered, 0)) {
      List<String> said = said(verified(server));
      // The service worker knows the page by its digest.
      assertEquals(said.toString(), 3, said.size());
      assertSaid("/?lang=en: the content is different, from byte ", said);
      assertSaid("/index.html?lang=en: the content is different, from byte ", said);
    }
  }

  @Test
  public void headersThatAreChangedLeftOutOrAddedAreTold() throws Exception {
    List<String> loose =
        said(meddledAt(studio(), context -> context.header("Content-Security-Policy", "default-src *")));
    assertEquals(1, loose.size());
    assertSaid(studio() + ": the header Content-Security-Policy is “default-src *”, not “", loose);

    List<String> gone = said(meddledAt("/light", context -> context.res().setHeader("Referrer-Policy", null)));
    assertEquals(List.of("/light: the header Referrer-Policy is missing."), gone);

    List<String> added = said(meddledAt("/", context -> context.header("Refresh", "5; url=https://evil.example")));
    assertEquals("of each language", 10, added.size());
    assertSaid("/?lang=ar: the site adds the header refresh: “5; url=https://evil.example”.", added);
  }

  @Test
  public void aFileThatIsGoneOrElsewhereIsTold() throws Exception {
    try (SiteServer server =
        SiteServer.start(
            Site.packaged(),
            Listening.on(0),
            List.of(
                Route.get(studio(), context -> context.status(404)),
                Route.get("/light", context -> context.redirect("https://evil.example/light"))))) {
      List<String> said = said(verified(server));
      assertEquals(said.toString(), 2, said.size());
      assertSaid("/light: the site leads to https://evil.example/light instead.", said);
      assertSaid(studio() + ": the site answers with status 404.", said);
    }
  }

  @Test
  public void aFileThatIsTooLongIsNotTakenWhole() throws Exception {
    try (SiteServer server =
        SiteServer.start(
            Site.packaged(),
            Listening.on(0),
            List.of(Route.get("/light", context -> context.html("x".repeat(1 << 22)))))) {
      assertSaid("/light: it is longer than it should be", said(verified(server)));
    }
  }

  @Test
  public void aFileThatTheSiteListsBesidesIsTold() throws Exception {
    String evil = "0".repeat(64) + "  assets/evil.000000000000.js\n";
    List<Route> listing = List.of(Route.get("/digests.txt", context -> context.result(evil)));
    try (SiteServer server = SiteServer.start(Site.packaged(), Listening.on(0), listing)) {
      assertSaid("/assets/evil.000000000000.js: only the site has this file.", said(verified(server)));
    }
  }

  @Test
  public void aFileThatDoesNotComeIsTold() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Consumer<Context> waiting =
        context -> {
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    try (SiteServer server =
        SiteServer.start(Site.packaged(), Listening.on(0), List.of(Route.get("/light", waiting::accept)))) {
      List<String> said = said(verified(server, Duration.ofSeconds(10)));
      end.countDown();
      assertSaid("/light: no whole answer came.", said);
    }
  }

  /** It begins an answer, and never ends it. */
  @Test
  public void aSiteThatNeverEndsAnAnswerIsLeft() throws Exception {
    try (ServerSocket endless = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> begin(endless));
      server.start();
      Origin address = Origin.parse("http://127.0.0.1:" + endless.getLocalPort()).orElseThrow();
      Verification verification = new Verification(Site.packaged(), address, Duration.ofSeconds(1));
      assertThrows(UnreachableException.class, verification::run);
      endless.close();
      server.join();
    }
  }

  private static void begin(ServerSocket endless) {
    try {
      while (true) {
        Socket socket = endless.accept();
        OutputStream out = socket.getOutputStream();
        out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nx".getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  @Test
  public void nobodyAtTheAddressIsTold() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Origin address = Origin.parse("http://127.0.0.1:" + port).orElseThrow();
    assertThrows(
        UnreachableException.class, () -> new Verification(Site.packaged(), address, Verification.PATIENCE).run());
  }
}
