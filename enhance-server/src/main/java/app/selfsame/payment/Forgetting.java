package app.selfsame.payment;

import app.selfsame.idempotency.IdempotencyKeys;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What of payments is over, and forgotten each day, also where nothing is sold any more. What was paid stays to the end of
 * the seventh year after the one in which it was paid: laws on bookkeeping count from that year's end.
 */
final class Forgetting implements Runnable {
  private static final int YEARS_KEPT = 7;
  // Letters are tried for a day.
  private static final Duration EMAIL_KEPT = Duration.ofDays(2);
  private static final Duration UNPAID_KEPT = Duration.ofDays(30);

  private final Database database;
  private final Clock clock;

  Forgetting(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The last day of what was paid then, in UTC. */
  static LocalDate lastDay(Instant paid) {
    return LocalDate.of(paid.atOffset(ZoneOffset.UTC).getYear() + YEARS_KEPT, 12, 31);
  }

  /** What was paid before is over now. */
  private static Instant keptSince(Instant now) {
    int year = now.atOffset(ZoneOffset.UTC).getYear() - YEARS_KEPT;
    return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    Orders orders = new Orders(clock);
    database.useTransaction(
        handle -> {
          new IdempotencyKeys(clock).forgetOld(handle);
          Events.forgetOld(handle, now);
          orders.forgetEmails(handle, now.minus(EMAIL_KEPT));
          orders.forgetUnpaid(handle, now.minus(UNPAID_KEPT));
          orders.forgetPaid(handle, keptSince(now));
        });
  }
}
