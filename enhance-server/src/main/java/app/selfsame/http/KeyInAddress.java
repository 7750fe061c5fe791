package app.selfsame.http;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Refuses what has a company key in its address, wherever that leads: proxies, browsers and histories write addresses
 * down. The key is not looked up, and not said again.
 */
final class KeyInAddress {
  /** Also part of a key, or one that is mistyped. */
  private static final Pattern KEY = Pattern.compile("sfs_(live|test)_[0-9A-Za-z]{8}", Pattern.CASE_INSENSITIVE);

  private KeyInAddress() {}

  /**
   * Lets through what has none.
   *
   * @throws ProblemException with status 400 otherwise
   */
  static void refuse(Context context) {
    String query = context.queryString();
    String address = context.req().getRequestURI() + (query == null ? "" : "?" + query);
    // Some programs encode what is encoded already.
    String decoded = decode(address);
    if (isIn(address) || isIn(decoded) || isIn(decode(decoded))) {
      throw new ProblemException(Problem.of(RequestRefusal.KEY_IN_ADDRESS));
    }
  }

  private static boolean isIn(String address) {
    return KEY.matcher(address).find();
  }

  private static String decode(String address) {
    try {
      return URLDecoder.decode(address, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // What cannot be decoded is no key that was encoded.
      return address;
    }
  }
}
