package app.selfsame.batch;

import io.javalin.http.Context;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ParseException;
import java.util.Optional;

/** What a photo is called that somebody sends: a header field says it (RFC 6266), as addresses end up in logs. */
final class SentName {
  private static final int LONGEST_FIELD = 2_000;

  private SentName() {}

  static Optional<String> of(Context context) {
    String field = context.header("Content-Disposition");
    if (field == null || field.length() > LONGEST_FIELD) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(new ContentDisposition(field).getParameter("filename"));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }
}
