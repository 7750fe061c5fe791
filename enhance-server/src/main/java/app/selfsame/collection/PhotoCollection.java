package app.selfsame.collection;

import app.selfsame.company.CompanyId;
import java.time.Instant;
import java.util.Optional;

/**
 * A photo collection.
 *
 * @param madeBy the account of its maker
 * @param until when all of it is deleted
 * @param closedAt when the company ended it before its deadline
 */
record PhotoCollection(
    String id,
    CompanyId company,
    CollectionTerms says,
    int attempts,
    int daysKept,
    String madeBy,
    Instant madeAt,
    Instant deadline,
    Instant until,
    Optional<Instant> closedAt) {
  /** Whether pictures may be sent. */
  boolean isOpen(Instant now) {
    return closedAt.isEmpty() && now.isBefore(deadline);
  }

  /** Until when they may, or might. */
  Instant end() {
    return closedAt.filter(closed -> closed.isBefore(deadline)).orElse(deadline);
  }
}
