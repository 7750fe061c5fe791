package app.selfsame.http;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.util.UrlEncoded;

/**
 * What somebody has put into a form (URL Standard, 5.1).
 *
 * @param fields by name; the last of each
 */
public record Form(Map<String, String> fields) {
  // The longest, that of a key with everything ticked, has a dozen.
  private static final int MOST_FIELDS = 24;

  /**
   * Reads it.
   *
   * @throws ProblemException when it is no form
   */
  public static Form of(Context context, byte[] body) {
    String type = context.header("Content-Type");
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
      throw new ProblemException(Problem.of(RequestRefusal.MALFORMED));
    }
    Map<String, String> fields = new HashMap<>();
    try {
      UrlEncoded.decodeUtf8To(new ByteArrayInputStream(body), fields::put, body.length, MOST_FIELDS);
    } catch (IOException | RuntimeException e) {
      throw new ProblemException(Problem.of(RequestRefusal.MALFORMED));
    }
    return new Form(fields);
  }

  /** A field's value; empty when it is not there. */
  public String of(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The digits of what was typed: people copy codes with blanks, and type them in their own digits. */
  public static String digits(String typed) {
    StringBuilder digits = new StringBuilder();
    typed.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
    return digits.toString();
  }
}
