package app.selfsame.enrolment;

import app.selfsame.likeness.FaceTemplate;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of a face collection, without its template.
 *
 * @param reference what the company calls it
 * @param templateVersion of network and alignment, see {@link FaceTemplate}
 * @param until when it is deleted, if it is not before
 */
record FaceEntry(
    String id, String reference, Consent consent, int templateVersion, boolean isPoor, Instant enrolledAt, Instant until) {
  /** Whether photos can be compared with it. */
  boolean isCurrent() {
    return templateVersion == FaceTemplate.VERSION;
  }

  Cursor cursor() {
    return new Cursor(enrolledAt.toEpochMilli(), id);
  }

  /** A place between two entries, which stays when they are deleted. */
  record Cursor(long millis, String id) {
    static final Cursor BEGINNING = new Cursor(0, "");

    private static final Pattern FORM = Pattern.compile("([0-9]{1,15})\\.([A-Za-z0-9_-]{22})");

    static Optional<Cursor> parse(String text) {
      Matcher parts = FORM.matcher(text);
      return parts.matches()
          ? Optional.of(new Cursor(Long.parseLong(parts.group(1)), parts.group(2)))
          : Optional.empty();
    }

    String text() {
      return millis + "." + id;
    }
  }
}
