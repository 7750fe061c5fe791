package app.selfsame.enrolment;

import app.selfsame.company.CompanyId;
import java.time.Duration;
import java.time.Instant;

/**
 * A face collection.
 *
 * @param isTest whether a key for trying out has made it
 * @param entries that are kept now
 */
record FaceCollection(
    String id, CompanyId company, boolean isTest, CollectionDraft says, Instant madeAt, int entries) {
  /** What is tried out is kept so long at most, whatever the collection says. */
  static final Duration TEST_KEPT = Duration.ofDays(1);

  /** How long an entry is kept. */
  Duration kept() {
    return kept(says.daysKept(), isTest);
  }

  static Duration kept(int days, boolean isTest) {
    return isTest ? TEST_KEPT : Duration.ofDays(days);
  }
}
