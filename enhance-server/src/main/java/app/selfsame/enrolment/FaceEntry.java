package app.selfsame.enrolment;

import app.selfsame.company.Cursor;
import app.selfsame.likeness.FaceTemplate;
import java.time.Instant;

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
}
