package app.selfsame.batch;

import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.Scope;
import app.selfsame.http.Access;
import app.selfsame.workshop.ApartWorkers;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.Order;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * What companies have worked on at once, each call in a process of its own that ends before it is answered. A credit is set
 * aside meanwhile, and nothing of what is sent is kept here.
 */
public final class ApartCalls {
  private final Callers callers;
  private final ApartWorkers workers;
  private final HeldCalls held;
  private final BatchMetrics metrics;
  private final PhotoBodies pictures;

  ApartCalls(
      Callers callers, ApartWorkers workers, HeldCalls held, BatchMetrics metrics, PhotoBodies pictures) {
    this.callers = callers;
    this.workers = workers;
    this.held = held;
    this.metrics = metrics;
    this.pictures = pictures;
  }

  /** Makes the answer to a body. */
  @FunctionalInterface
  public interface Answering {
    /**
     * Makes it.
     *
     * @param body all of it, which is overwritten afterwards
     * @return JSON, which is overwritten when it is sent
     */
    byte[] answer(Context context, Caller caller, byte[] body);
  }

  /** How it is told what came of an order. */
  public interface Telling {
    /** The word that answers have for it, to be counted. */
    String outcome(Done done);

    /** Whether it costs a credit. */
    boolean isCharged(Done done);

    /** The answer, in JSON. Where this throws, nothing is charged. */
    byte[] tell(Done done);
  }

  /** For keys that are for it, and members. */
  public Access access(Scope scope) {
    return callers.with(scope);
  }

  /** Reads the body, which is at most as large as a photo, and answers. */
  public Handler handler(Scope scope, Answering answering) {
    return pictures.thenTell((context, body) -> answering.answer(context, callers.require(context, scope), body));
  }

  /**
   * Works on an order.
   *
   * @throws app.selfsame.http.ProblemException when the company has no credit, or nobody can work
   */
  public byte[] work(Caller caller, Order order, Telling telling) {
    return held.around(
        caller,
        () -> workers.workApart(order),
        telling::isCharged,
        done -> {
          metrics.worked(telling.outcome(done));
          return telling.tell(done);
        });
  }
}
