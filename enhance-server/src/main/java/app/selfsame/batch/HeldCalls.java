package app.selfsame.batch;

import app.selfsame.company.Caller;
import app.selfsame.credits.Charging;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import app.selfsame.usage.Usage;
import app.selfsame.usage.UsedAs;
import app.selfsame.workshop.Done;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/**
 * What is set aside for calls about one photo while they are under way. A process that dies in the midst of one leaves a
 * row, by which it is given back later.
 */
final class HeldCalls {
  /** No call takes longer. */
  private static final Duration OVER_AFTER = Duration.ofMinutes(15);

  private final Database database;
  private final Charging charging;
  private final Usage usage;
  private final Clock clock;

  HeldCalls(Database database, Charging charging, Usage usage, Clock clock) {
    this.database = database;
    this.charging = charging;
    this.usage = usage;
    this.clock = clock;
  }

  /**
   * A call that is under way.
   *
   * @param held names what is set aside for it; empty where it costs nothing
   */
  private record Call(String company, boolean isTest, Optional<String> held) {}

  /**
   * Sets one credit aside where photos cost something.
   *
   * @param isTest whether a key for tests calls, which pays nothing
   * @throws app.selfsame.http.ProblemException when the company has none
   */
  private Call begin(String company, boolean isTest) {
    if (isTest || charging.isFree()) {
      return new Call(company, isTest, Optional.empty());
    }
    String id = Secrets.id();
    database.useTransaction(
        handle -> {
          BatchRefusal.require(1, charging.reserve(handle, company, cause(id) + ":held", 1));
          handle.execute(
              "insert into photo_call (id, company, made_at_millis) values (?, ?, ?)", id, company, clock.millis());
        });
    return new Call(company, false, Optional.of(id));
  }

  /** What is done for a call by the processes that work on photos. */
  @FunctionalInterface
  interface Work {
    Done done() throws InterruptedException;
  }

  /**
   * Works for a call with a credit set aside: it is taken once there is an answer that costs something, and given back
   * whatever else happens.
   *
   * @param told makes the answer
   * @throws app.selfsame.http.ProblemException when the company has no credit, or nobody can work
   */
  <T> T around(Caller caller, Work work, Predicate<Done> isCharged, Function<Done, T> told) {
    Call call = begin(caller.company().text(), caller.isTest());
    boolean isDone = false;
    try {
      Done done = work.done();
      if (done instanceof Done.Lost lost && lost.why() == Done.Why.NOT_STARTED) {
        throw BatchRefusal.of(BatchRefusal.WORKERS_DOWN);
      }
      T answer = told.apply(done);
      end(call, isCharged.test(done));
      isDone = true;
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw BatchRefusal.of(BatchRefusal.WORKERS_DOWN);
    } finally {
      if (!isDone) {
        giveBack(call);
      }
    }
  }

  /** Counts the photo of a call that is done, and takes the credit or gives it back. */
  private void end(Call call, boolean isCharged) {
    database.useTransaction(
        handle -> {
          // What is not held any more was given back as that of a call that nobody would end.
          boolean isHeld = call.held().isPresent() && take(handle, call.held().get());
          boolean isPaid = isHeld && isCharged;
          if (isPaid) {
            charging.settle(handle, call.company(), cause(call.held().get()));
          } else if (isHeld) {
            charging.release(handle, call.company(), cause(call.held().get()), 1);
          }
          usage.count(handle, call.company(), UsedAs.SINGLE, call.isTest(), isPaid ? 1 : 0);
        });
  }

  /** Gives back what is set aside for a call that came to nothing. */
  private void giveBack(Call call) {
    call.held()
        .ifPresent(
            id ->
                database.useTransaction(
                    handle -> {
                      if (take(handle, id)) {
                        charging.release(handle, call.company(), cause(id), 1);
                      }
                    }));
  }

  /** Gives back what was set aside by calls that nobody has ended. */
  void giveBackOld() {
    List<Call> old =
        database.reading(
            handle ->
                handle
                    .createQuery("select id, company from photo_call where made_at_millis < :before")
                    .bind("before", clock.millis() - OVER_AFTER.toMillis())
                    .map(
                        (row, context) ->
                            new Call(row.getString("company"), false, Optional.of(row.getString("id"))))
                    .list());
    old.forEach(this::giveBack);
  }

  /** Whether it was held until now. */
  private static boolean take(Handle transaction, String id) {
    return transaction.execute("delete from photo_call where id = ?", id) == 1;
  }

  private static String cause(String id) {
    return "call:" + id;
  }
}
