package app.selfsame.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.subethamail.smtp.server.SMTPServer;

/** Letters at a mail server that encrypts, by certificates that are right and wrong. */
public class SmtpTlsTest {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final String STARTTLS = "starttls";
  private static final String TLS = "tls";

  private static TestCertificate right;
  private static TestCertificate ofAnother;
  private static TestCertificate ofNobody;
  private static SSLContext trust;

  private final List<String> arrived = new CopyOnWriteArrayList<>();

  @BeforeClass
  public static void make() throws Exception {
    right = TestCertificate.of(FOLDER.getRoot().toPath(), "dns:localhost");
    ofAnother = TestCertificate.of(FOLDER.getRoot().toPath(), "dns:mail.example");
    ofNobody = TestCertificate.of(FOLDER.getRoot().toPath(), "dns:localhost");
    trust = TestCertificate.trusting(right, ofAnother);
  }

  @Test
  public void aLetterArrivesOnceTheConnectionIsEncrypted() throws Exception {
    for (String security : List.of(STARTTLS, TLS)) {
      arrived.clear();
      send(security, right);
      assertEquals(security, 1, arrived.size());
      assertTrue(arrived.get(0), arrived.get(0).startsWith("ann@example.org") && arrived.get(0).contains("The link."));
    }
  }

  @Test
  public void whoseCertificateIsAnotherHostsGetsNothing() {
    assertNothingIsSentTo(ofAnother);
  }

  @Test
  public void whoseCertificateIsTrustedByNobodyGetsNothing() {
    assertNothingIsSentTo(ofNobody);
  }

  private void assertNothingIsSentTo(TestCertificate certificate) {
    for (String security : List.of(STARTTLS, TLS)) {
      IOException failure = assertThrows(security, IOException.class, () -> send(security, certificate));
      assertFalse("it may be right later", failure instanceof RefusedLetterException);
      assertTrue(failure.toString(), isOfTheCertificate(failure));
      assertEquals(security, List.of(), arrived);
    }
  }

  private static boolean isOfTheCertificate(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException || String.valueOf(cause.getMessage()).contains("identity")) {
        return true;
      }
    }
    return false;
  }

  private void send(String security, TestCertificate certificate) throws Exception {
    SMTPServer.Builder builder =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandler((context, from, to, data) -> arrived.add(to + " " + new String(data, UTF_8)));
    SMTPServer server =
        security.equals(TLS)
            ? builder.serverSocketFactory(certificate.server()).build()
            : builder.enableTLS().requireTLS().startTlsSocketFactory(certificate.server(), false).build();
    server.start();
    try {
      Map<String, String> environment =
          Map.of(
              "SERVE_SMTP_HOST", "localhost",
              "SERVE_SMTP_PORT", String.valueOf(server.getPortAllocated()),
              "SERVE_SMTP_SECURITY", security,
              "SERVE_MAIL_FROM", "photos@example.net");
      Settings settings = Settings.read(environment, MailSettings.ALL);
      MailAddress ann = MailAddress.parse("ann@example.org").get();
      MailSettings.carrier(settings, trust.getSocketFactory(), Clock.systemUTC())
          .get()
          .carry(new Letter(ann, "en", "Hello", List.of("The link.")));
    } finally {
      server.stop();
    }
  }
}
