package app.selfsame.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Letters at a mail server. */
public class SmtpTest {
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneOffset.UTC);
  private static final MailAddress ANN = MailAddress.parse("ann@example.org").get();

  private GreenMail server;
  private int port;

  @Before
  public void start() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    port = server.getSmtp().getPort();
  }

  @After
  public void stop() {
    server.stop();
  }

  @Test
  public void aLetterArrivesAsItWasWritten() throws Exception {
    carrier(Map.of()).carry(letter("Your link – Ссылка", "Grüße aus 東京.", "https://photos.example/in#abc_def-123"));
    MimeMessage arrived = server.getReceivedMessages()[0];
    assertEquals("Your link – Ссылка", arrived.getSubject());
    assertEquals("Photos <photos@example.net>", arrived.getFrom()[0].toString());
    assertEquals("ann@example.org", arrived.getAllRecipients()[0].toString());
    assertEquals(
        "Grüße aus 東京.\n\nhttps://photos.example/in#abc_def-123",
        arrived.getContent().toString().replace("\r\n", "\n").strip());
    assertEquals("auto-generated", arrived.getHeader("Auto-Submitted")[0]);
    assertEquals("en", arrived.getHeader("Content-Language")[0]);
    assertEquals(CLOCK.instant(), arrived.getSentDate().toInstant());
    assertNull("whoever answers answers its sender", arrived.getHeader("Reply-To"));
  }

  @Test
  public void anAnswerGoesToWhomTheLetterNames() throws Exception {
    Letter letter = letter("Hello", "Hello.");
    MailAddress office = MailAddress.parse("office@acme.example").orElseThrow();
    carrier(Map.of())
        .carry(
            new Letter(letter.to(), letter.language(), letter.subject(), letter.paragraphs(), Optional.of(office)));
    MimeMessage arrived = server.getReceivedMessages()[0];
    assertEquals("office@acme.example", arrived.getReplyTo()[0].toString());
    assertEquals("Photos <photos@example.net>", arrived.getFrom()[0].toString());
  }

  /** A link that is cut in two opens nothing. */
  @Test
  public void longLinksStayWhole() throws Exception {
    String link = "https://photos.example/receipt#" + "x".repeat(90);
    carrier(Map.of()).carry(letter("Receipt", link));
    String raw = GreenMailUtil.getBody(server.getReceivedMessages()[0]);
    assertTrue(raw, raw.replace("=\r\n", "").contains(link.replace("=", "=3D")));
    assertEquals(link, server.getReceivedMessages()[0].getContent().toString().strip());
  }

  @Test
  public void nothingTellsOfTheMachineThatSent() throws Exception {
    carrier(Map.of()).carry(letter("Hello", "Hello."));
    MimeMessage arrived = server.getReceivedMessages()[0];
    String host = InetAddress.getLocalHost().getHostName();
    String ids = arrived.getMessageID();
    assertTrue(ids, ids.matches("<[0-9a-f-]{36}@example\\.net>"));
    assertFalse(GreenMailUtil.getHeaders(arrived).contains(host));
    assertNotEquals("", host);
  }

  @Test
  public void aServerThatCannotEncryptIsToldNothing() {
    Carrier carrier = carrier(Map.of("SERVE_SMTP_SECURITY", "starttls"));
    assertThrows(IOException.class, () -> carrier.carry(letter("Hello", "Hello.")));
    assertEquals(0, server.getReceivedMessages().length);
  }

  @Test
  public void aCertificateOfNobodyIsNotTrusted() {
    GreenMail encrypted = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    encrypted.start();
    try {
      Carrier carrier =
          carrier(
              Map.of(
                  "SERVE_SMTP_SECURITY", "tls", "SERVE_SMTP_PORT",
                  String.valueOf(encrypted.getSmtps().getPort())));
      assertThrows(IOException.class, () -> carrier.carry(letter("Hello", "Hello.")));
      assertEquals(0, encrypted.getReceivedMessages().length);
    } finally {
      encrypted.stop();
    }
  }

  @Test
  public void whoSendsIsSaidWhereItIsAsked() throws Exception {
    server.setUser("photos@example.net", "sender", "right");
    carrier(Map.of("SERVE_SMTP_USER", "sender", "SERVE_SMTP_PASSWORD", "right")).carry(letter("Hello", "Hello."));
    assertEquals(1, server.getReceivedMessages().length);
    Carrier wrong = carrier(Map.of("SERVE_SMTP_USER", "sender", "SERVE_SMTP_PASSWORD", "wrong"));
    assertThrows(IOException.class, () -> wrong.carry(letter("Hello", "Hello.")));
    assertEquals(1, server.getReceivedMessages().length);
  }

  @Test
  public void aServerThatIsNotThereMayBeLater() {
    server.stop();
    Carrier carrier = carrier(Map.of());
    IOException failure = assertThrows(IOException.class, () -> carrier.carry(letter("Hello", "Hello.")));
    assertFalse(failure instanceof RefusedLetterException);
  }

  /** 550 is for ever, 450 is for now (RFC 5321, 4.2.1). */
  @Test
  public void anAddressThatIsRefusedForEverIsToldFromOneThatIsNot() throws Exception {
    assertThrows(RefusedLetterException.class, () -> send(answering("550 no such user")));
    IOException later = assertThrows(IOException.class, () -> send(answering("450 mailbox busy")));
    assertFalse(later instanceof RefusedLetterException);
  }

  @Test
  public void noLineBreakGetsIntoALetter() {
    assertThrows(IllegalArgumentException.class, () -> letter("Hello\r\nBcc: bob@example.org", "Hello."));
    assertThrows(IllegalArgumentException.class, () -> letter("Hello", "Hello.\n.\nQUIT"));
  }

  @Test
  public void halfOfItDoesNotStart() {
    for (Map<String, String> half :
        List.of(
            Map.of("SERVE_SMTP_HOST", "mail.example"),
            Map.of("SERVE_MAIL_FROM", "photos@example.net"),
            Map.of("SERVE_SMTP_HOST", "mail.example", "SERVE_MAIL_FROM", "photos@example.net", "SERVE_SMTP_USER", "me"),
            Map.of(
                "SERVE_SMTP_HOST", "mail.example", "SERVE_MAIL_FROM", "photos@example.net", "SERVE_SMTP_PASSWORD",
                "hidden"))) {
      SettingsException refusal =
          assertThrows(
              half.toString(),
              SettingsException.class,
              () -> MailSettings.carrier(Settings.read(half, MailSettings.ALL), CLOCK));
      assertEquals("server.settings.not-allowed", refusal.mistakes().get(0).id());
      assertFalse(refusal.mistakes().toString().contains("hidden"));
    }
    for (String from : List.of("photos", "a@example.net, b@example.net", "Photos", "x@localhost", "a@b.example\nX: y")) {
      assertThrows(
          from,
          SettingsException.class,
          () -> Settings.read(Map.of("SERVE_MAIL_FROM", from), MailSettings.ALL));
    }
  }

  private static Letter letter(String subject, String... paragraphs) {
    return new Letter(ANN, "en", subject, List.of(paragraphs));
  }

  private Carrier carrier(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVE_SMTP_HOST", "127.0.0.1");
    environment.put("SERVE_SMTP_PORT", String.valueOf(port));
    environment.put("SERVE_SMTP_SECURITY", "none");
    environment.put("SERVE_MAIL_FROM", "Photos <photos@example.net>");
    environment.putAll(more);
    try {
      return MailSettings.carrier(Settings.read(environment, MailSettings.ALL), CLOCK).get();
    } catch (SettingsException e) {
      throw new IllegalStateException(e);
    }
  }

  private void send(ServerSocket to) throws IOException {
    try (to) {
      carrier(Map.of("SERVE_SMTP_PORT", String.valueOf(to.getLocalPort()))).carry(letter("Hello", "Hello."));
    }
  }

  /** A mail server that says one thing of every recipient. */
  private static ServerSocket answering(String ofRecipients) throws IOException {
    ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(() -> converse(socket, ofRecipients), "mail server");
    thread.setDaemon(true);
    thread.start();
    return socket;
  }

  private static void converse(ServerSocket socket, String ofRecipients) {
    try (Socket connection = socket.accept();
        BufferedReader in =
            new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = connection.getOutputStream()) {
      out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String answer = line.startsWith("RCPT") ? ofRecipients : "250 ok";
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException e) {
      // The client has gone.
    }
  }
}
