package app.selfsame.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of somebody on the internet, as people type it.
 *
 * @param text in the form of RFC 5321, 4.1.2, a name of the DNS behind the sign: the domain in small ASCII letters
 */
public record MailAddress(String text) {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;
  // No quotes, no comments, no address literals: nobody who signs in has them, and each is a way to write a second address.
  private static final Pattern LOCAL_PART =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  /** Reads what somebody typed; empty when no mail can be sent to it. */
  public static Optional<MailAddress> parse(String typed) {
    String trimmed = typed.strip();
    int sign = trimmed.lastIndexOf('@');
    if (sign < 1 || sign > LONGEST_LOCAL_PART || trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    String local = trimmed.substring(0, sign);
    String domain;
    try {
      domain = IDN.toASCII(trimmed.substring(sign + 1), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean isAddress =
        LOCAL_PART.matcher(local).matches()
            && DOMAIN.matcher(domain).matches()
            && local.length() + 1 + domain.length() <= LONGEST;
    return isAddress ? Optional.of(new MailAddress(local + "@" + domain)) : Optional.empty();
  }

  /** The same for all spellings that reach the same person at every provider there is: in small letters. */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  String domain() {
    return text.substring(text.lastIndexOf('@') + 1);
  }

  InternetAddress internet() {
    try {
      return new InternetAddress(text, true);
    } catch (AddressException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
