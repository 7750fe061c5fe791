package app.selfsame.mail;

import java.util.Optional;

/**
 * A mail server that takes letters.
 *
 * @param user where it wants to know who sends
 * @param password of that user
 */
record SmtpServer(String host, int port, SmtpSecurity security, Optional<String> user, Optional<String> password) {
  /** Nothing of the password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
