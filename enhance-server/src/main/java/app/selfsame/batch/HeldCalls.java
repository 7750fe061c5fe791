package app.selfsame.batch;

import app.selfsame.message.Argument;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What is set aside for calls about one photo while they are under way. A process that dies in the midst of one leaves a
 * row, by which it is given back later.
 */
final class HeldCalls {
  /** No call takes longer. */
  private static final Duration OVER_AFTER = Duration.ofMinutes(15);

  private final Database database;
  private final Charging charging;
  private final Clock clock;

  HeldCalls(Database database, Charging charging, Clock clock) {
    this.database = database;
    this.charging = charging;
    this.clock = clock;
  }

  /**
   * Sets one credit aside.
   *
   * @return what {@link #end} is told
   * @throws app.selfsame.http.ProblemException when the company has none
   */
  String begin(String company) {
    String id = Secrets.id();
    database.useTransaction(
        handle -> {
          if (!charging.reserve(handle, company, cause(id) + ":held", 1)) {
            throw BatchRefusal.of(BatchRefusal.CREDITS, Argument.count(1));
          }
          handle.execute(
              "insert into photo_call (id, company, made_at_millis) values (?, ?, ?)", id, company, clock.millis());
        });
    return id;
  }

  /** Takes the credit, or gives it back. */
  void end(String company, String id, boolean isCharged) {
    database.useTransaction(
        handle -> {
          if (handle.execute("delete from photo_call where id = ?", id) == 1) {
            if (isCharged) {
              charging.settle(handle, company, cause(id));
            } else {
              charging.release(handle, company, cause(id), 1);
            }
          }
        });
  }

  /** Gives back what was set aside by calls that nobody has ended. */
  void giveBackOld() {
    List<Map.Entry<String, String>> old =
        database.reading(
            handle ->
                handle
                    .createQuery("select id, company from photo_call where made_at_millis < :before")
                    .bind("before", clock.millis() - OVER_AFTER.toMillis())
                    .map((row, context) -> Map.entry(row.getString("id"), row.getString("company")))
                    .list());
    old.forEach(call -> end(call.getValue(), call.getKey(), false));
  }

  private static String cause(String id) {
    return "call:" + id;
  }
}
