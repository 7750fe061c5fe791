package app.selfsame.enrolment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What faces are not compared for, and why not. */
enum RefusedPurpose {
  WATCH_LIST(EnrolmentRefusal.WATCH_LIST),
  IDENTIFICATION(EnrolmentRefusal.IDENTIFICATION),
  ATTENDANCE(EnrolmentRefusal.ATTENDANCE),
  UNLOCKING(EnrolmentRefusal.UNLOCKING),
  CHILDREN(EnrolmentRefusal.CHILDREN);

  private final EnrolmentRefusal refusal;

  RefusedPurpose(EnrolmentRefusal refusal) {
    this.refusal = refusal;
  }

  EnrolmentRefusal refusal() {
    return refusal;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The refused purpose of that word; empty when it is none. */
  static Optional<RefusedPurpose> of(String word) {
    return Arrays.stream(values()).filter(purpose -> purpose.word().equals(word)).findFirst();
  }
}
