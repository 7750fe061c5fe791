package app.selfsame.batch;

import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.Scope;
import app.selfsame.http.Access;
import app.selfsame.mrz.CalendarDay;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.results.ZoneAnswer;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.PhotoWorkers;
import app.selfsame.workshop.ZoneOrder;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What companies ask of single pages of documents: to read the machine-readable zone. Nothing of it is kept. */
public final class ZoneCalls {
  private final Callers callers;
  private final PhotoWorkers workers;
  private final HeldCalls held;
  private final BatchMetrics metrics;
  private final PhotoBodies pictures;
  private final Clock clock;

  ZoneCalls(
      Callers callers,
      PhotoWorkers workers,
      HeldCalls held,
      BatchMetrics metrics,
      PhotoBodies pictures,
      Clock clock) {
    this.callers = callers;
    this.workers = workers;
    this.held = held;
    this.metrics = metrics;
    this.pictures = pictures;
    this.clock = clock;
  }

  /** Whether a request says that it is a company's, whether it may or not. */
  public static boolean isOfCompany(Context context) {
    return context.header("Authorization") != null || context.header(Callers.COMPANY) != null;
  }

  /** For keys that are for it, and members. */
  public Access access() {
    return callers.with(Scope.MRZ);
  }

  /** Reads the page that is sent. */
  public Handler handler() {
    return pictures.thenTell(this::read);
  }

  private byte[] read(Context context, byte[] body) {
    Caller caller = callers.require(context, Scope.MRZ);
    LocalDate now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    CalendarDay today = new CalendarDay(now.getYear(), now.getMonthValue(), now.getDayOfMonth());
    String company = caller.company().text();
    HeldCalls.Call call = held.begin(company, caller.isTest());
    boolean isDone = false;
    try {
      Done done = work(company, new ZoneOrder(body, today, SpokenLanguage.of(context)));
      held.end(call, isCharged(done));
      isDone = true;
      return ZoneAnswer.of(done, caller.isTest());
    } finally {
      if (!isDone) {
        held.giveBack(call);
      }
    }
  }

  private Done work(String company, ZoneOrder order) {
    try {
      Done done = workers.work("company:" + company, order);
      if (done instanceof Done.Lost lost && lost.why() == Done.Why.NOT_STARTED) {
        throw BatchRefusal.of(BatchRefusal.WORKERS_DOWN);
      }
      metrics.read(ZoneAnswer.outcome(done));
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw BatchRefusal.of(BatchRefusal.WORKERS_DOWN);
    }
  }

  /** A page on which nothing was read costs nothing. */
  private static boolean isCharged(Done done) {
    return done instanceof Done.ZoneRead zone && zone.verdict() != MrzVerdict.NONE;
  }
}
