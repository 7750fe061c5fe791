package app.selfsame.mail;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/** Hands letters to a mail server (RFC 5321). */
final class Smtp implements Carrier {
  private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);
  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(15);
  private static final int PERMANENT = 500;

  private final SmtpServer server;
  private final InternetAddress from;
  private final String domain;
  private final Session session;
  private final Clock clock;

  /**
   * @param domain of the sender, which letters and greetings are named after, and not after this machine
   * @param tls makes encrypted connections, and says which certificates are trusted
   */
  Smtp(SmtpServer server, InternetAddress from, String domain, SSLSocketFactory tls, Clock clock) {
    this.server = server;
    this.from = from;
    this.domain = domain;
    this.clock = clock;
    session = Session.getInstance(properties(server, from, domain, tls));
  }

  @Override
  public void carry(Letter letter) throws IOException {
    try {
      MimeMessage message = message(letter);
      try (Transport transport = session.getTransport()) {
        transport.connect(
            server.host(), server.port(), server.user().orElse(null), server.password().orElse(null));
        transport.sendMessage(message, new Address[] {letter.to().internet()});
      }
    } catch (SendFailedException e) {
      throw isRefusedForEver(e) ? new RefusedLetterException(e) : new IOException(e);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private MimeMessage message(Letter letter) throws MessagingException {
    MimeMessage message = new OwnId(session, domain);
    message.setFrom(from);
    message.setRecipient(RecipientType.TO, letter.to().internet());
    if (letter.replyTo().isPresent()) {
      message.setReplyTo(new Address[] {letter.replyTo().get().internet()});
    }
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setHeader("Content-Language", letter.language());
    message.setSentDate(Date.from(clock.instant()));
    // Nobody's holiday answers it (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  private static boolean isRefusedForEver(SendFailedException failure) {
    for (Exception cause = failure; cause instanceof MessagingException of; cause = of.getNextException()) {
      if (cause instanceof SMTPAddressFailedException refused) {
        return refused.getReturnCode() >= PERMANENT;
      }
    }
    return false;
  }

  private static Properties properties(
      SmtpServer server, InternetAddress from, String domain, SSLSocketFactory tls) {
    Properties properties = new Properties();
    boolean isTls = server.security() == SmtpSecurity.TLS;
    String protocol = isTls ? "smtps" : "smtp";
    String prefix = "mail." + protocol + ".";
    properties.put("mail.transport.protocol", protocol);
    properties.put(prefix + "connectiontimeout", String.valueOf(CONNECTS_WITHIN.toMillis()));
    properties.put(prefix + "timeout", String.valueOf(ANSWERS_WITHIN.toMillis()));
    properties.put(prefix + "writetimeout", String.valueOf(ANSWERS_WITHIN.toMillis()));
    properties.put(prefix + "from", from.getAddress());
    properties.put(prefix + "localhost", domain);
    properties.put(prefix + "auth", String.valueOf(server.user().isPresent()));
    properties.put(prefix + "starttls.enable", String.valueOf(server.security() == SmtpSecurity.STARTTLS));
    properties.put(prefix + "starttls.required", String.valueOf(server.security() == SmtpSecurity.STARTTLS));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "ssl.socketFactory", tls);
    // The library would try again with the machine's own.
    properties.put(prefix + "socketFactory.fallback", "false");
    return properties;
  }

  /** The library's own id would name the user and the machine that it runs as. */
  private static final class OwnId extends MimeMessage {
    private final String domain;

    OwnId(Session session, String domain) {
      super(session);
      this.domain = domain;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + UUID.randomUUID() + "@" + domain + ">");
    }
  }
}
