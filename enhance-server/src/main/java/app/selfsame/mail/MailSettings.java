package app.selfsame.mail;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.settings.Kind;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.settings.WholeNumber;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;

/** The mail server that takes the letters. */
public final class MailSettings {
  /** Without it there is no mail. */
  public static final Setting<String> HOST =
      new Setting<>(
          "SERVE_SMTP_HOST",
          "",
          new Line("[A-Za-z0-9.:-]*", MailMessage.HOST),
          "the mail server that takes letters; without one there are no accounts and no receipts by mail");

  static final Setting<Integer> PORT =
      new Setting<>("SERVE_SMTP_PORT", "587", new WholeNumber(1, 65_535), "its TCP port");

  static final Setting<SmtpSecurity> SECURITY =
      new Setting<>(
          "SERVE_SMTP_SECURITY",
          "starttls",
          SmtpSecurity.KIND,
          "how it is reached: `starttls` and `tls` send nothing before the connection is encrypted; `none` is for one on"
              + " the same machine");

  static final Setting<String> USER =
      new Setting<>(
          "SERVE_SMTP_USER", "", new Line("[^\\p{Cntrl}]{0,200}", MailMessage.USER), "who sends, where it asks");

  static final Setting<Optional<Secret>> PASSWORD =
      new Setting<>("SERVE_SMTP_PASSWORD", "", Secret.KIND, "the password of `SERVE_SMTP_USER`");

  static final Setting<Optional<InternetAddress>> FROM =
      new Setting<>(
          "SERVE_MAIL_FROM",
          "",
          new Sender(),
          "whom letters come from, such as `Photos <photos@example.org>`; goes with `SERVE_SMTP_HOST`");

  /** All of them. */
  public static final List<Setting<?>> ALL = List.of(HOST, PORT, SECURITY, USER, PASSWORD, FROM);

  private MailSettings() {}

  /**
   * Who takes the letters; nobody where no mail server is set up.
   *
   * @throws SettingsException when it is set up by half
   */
  public static Optional<Carrier> carrier(Settings settings, Clock clock) throws SettingsException {
    return carrier(settings, (SSLSocketFactory) SSLSocketFactory.getDefault(), clock);
  }

  /** The same with other certificates that are trusted than the machine's. */
  static Optional<Carrier> carrier(Settings settings, SSLSocketFactory tls, Clock clock) throws SettingsException {
    String host = settings.of(HOST);
    Optional<InternetAddress> from = settings.of(FROM);
    String user = settings.of(USER);
    Optional<Secret> password = settings.of(PASSWORD);
    if (host.isEmpty()) {
      if (from.isPresent()) {
        throw needed(settings, HOST, FROM);
      }
      return Optional.empty();
    }
    if (from.isEmpty()) {
      throw needed(settings, FROM, HOST);
    }
    if (user.isEmpty() != password.isEmpty()) {
      throw user.isEmpty() ? needed(settings, USER, PASSWORD) : needed(settings, PASSWORD, USER);
    }
    SmtpServer server =
        new SmtpServer(
            host,
            settings.of(PORT),
            settings.of(SECURITY),
            Optional.of(user).filter(name -> !name.isEmpty()),
            password.map(Secret::reveal));
    String address = from.get().getAddress();
    return Optional.of(new Smtp(server, from.get(), address.substring(address.indexOf('@') + 1), tls, clock));
  }

  private static SettingsException needed(Settings settings, Setting<?> missing, Setting<?> given) {
    return settings.refuse(missing, Message.of(MailMessage.NEEDED_WITH, Argument.literal(given.name())));
  }

  private record Line(Pattern form, MessageKey wanted) implements Kind<String> {
    Line(String form, MessageKey wanted) {
      this(Pattern.compile(form), wanted);
    }

    @Override
    public Optional<String> read(String text) {
      return form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    @Override
    public Message allowed() {
      return Message.of(wanted);
    }
  }

  /** An address, with a name before it or not. */
  private record Sender() implements Kind<Optional<InternetAddress>> {
    @Override
    public Optional<Optional<InternetAddress>> read(String text) {
      if (text.isEmpty()) {
        return Optional.of(Optional.empty());
      }
      try {
        InternetAddress[] given = InternetAddress.parse(text, true);
        if (given.length != 1 || text.chars().anyMatch(Character::isISOControl)) {
          return Optional.empty();
        }
        Optional<MailAddress> address = MailAddress.parse(given[0].getAddress());
        if (address.isEmpty()) {
          return Optional.empty();
        }
        String name = given[0].getPersonal();
        return Optional.of(
            Optional.of(new InternetAddress(address.get().text(), name, StandardCharsets.UTF_8.name())));
      } catch (AddressException | UnsupportedEncodingException e) {
        return Optional.empty();
      }
    }

    @Override
    public Message allowed() {
      return Message.of(MailMessage.FROM);
    }
  }
}
