package app.selfsame.collection;

import app.selfsame.company.CompanyId;
import app.selfsame.message.Argument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;

/**
 * When letters of a company go. Ten thousand at once would keep whoever wants to sign in from getting theirs, so each waits
 * for those before it; and a company has only so many on a day. All methods are part of the caller's transaction.
 */
final class LetterPace {
  static final Duration EACH = Duration.ofMillis(200);
  /** Invitations of a full collection, and reminders. Answers to what people have sent are not bounded. */
  static final int MOST_A_DAY = 2 * Participants.MOST;

  private final Clock clock;

  LetterPace(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes places for letters, each {@link #EACH} behind the one before.
   *
   * @param areAnswers whether they answer what people have sent
   * @return when the first may go
   * @throws app.selfsame.http.ProblemException with status 429 when the company has had enough on this day (UTC)
   */
  Instant take(Handle transaction, CompanyId company, int count, boolean areAnswers) {
    long now = clock.millis();
    long span = count * EACH.toMillis();
    record Taken(long next, int letters) {}
    Taken taken =
        transaction
            .createQuery(
                "insert into collection_pace (company, next_at_millis, day, letters)"
                    + " values (:company, :now + :span, :day, :count) on conflict (company) do update set"
                    + " next_at_millis = :span + case when collection_pace.next_at_millis > :now"
                    + " then collection_pace.next_at_millis else :now end,"
                    + " letters = :count + case when collection_pace.day = :day then collection_pace.letters else 0 end,"
                    + " day = :day returning next_at_millis, letters")
            .bind("company", company.text())
            .bind("now", now)
            .bind("span", span)
            .bind("day", TimeUnit.MILLISECONDS.toDays(now))
            .bind("count", areAnswers ? 0 : count)
            .map((row, context) -> new Taken(row.getLong("next_at_millis"), row.getInt("letters")))
            .one();
    if (!areAnswers && taken.letters() > MOST_A_DAY) {
      throw CollectionRefusal.of(CollectionRefusal.LETTERS, Argument.count(MOST_A_DAY));
    }
    return Instant.ofEpochMilli(taken.next() - span);
  }

  void forget(Handle transaction, CompanyId company) {
    transaction.execute("delete from collection_pace where company = ?", company.text());
  }
}
