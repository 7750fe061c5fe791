package app.selfsame.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host that a client asked for, as far as a Content-Security-Policy can name it. */
public final class HostName {
  private static final Pattern PLAIN =
      Pattern.compile("([A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,10})(?::[0-9]{1,5})?");
  private static final Pattern IP_ADDRESS = Pattern.compile("[0-9.]+");

  private static final Pattern THIS_COMPUTER =
      Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);

  private HostName() {}

  /**
   * Whether this host is the very computer of whoever asks for it.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  public static boolean isThisComputer(String host) {
    return host != null && THIS_COMPUTER.matcher(host).matches();
  }

  /**
   * Whether a source expression with this host matches: Content Security Policy Level 3, 6.7.2.8, lets no IP address
   * but 127.0.0.1 match, and anything stranger could write directives of its own.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  public static boolean canBeSource(String host) {
    if (host == null) {
      return false;
    }
    Matcher plain = PLAIN.matcher(host);
    return plain.matches()
        && (plain.group(1).equals("127.0.0.1") || !IP_ADDRESS.matcher(plain.group(1)).matches());
  }
}
