package app.selfsame.mail;

import app.selfsame.message.Message;
import app.selfsame.settings.Kind;
import java.util.Locale;
import java.util.Optional;

/** How the way to a mail server is kept from others' eyes. */
enum SmtpSecurity {
  /** The connection becomes TLS before anything is said; a server that cannot is told nothing (RFC 3207). */
  STARTTLS,
  /** TLS from the start (RFC 8314, 3.3). */
  TLS,
  /** Not at all: for a mail server on the same machine. */
  NONE;

  static final Kind<SmtpSecurity> KIND =
      new Kind<>() {
        @Override
        public Optional<SmtpSecurity> read(String text) {
          for (SmtpSecurity security : values()) {
            if (security.name().toLowerCase(Locale.ROOT).equals(text)) {
              return Optional.of(security);
            }
          }
          return Optional.empty();
        }

        @Override
        public Message allowed() {
          return Message.of(MailMessage.SECURITY);
        }
      };
}
