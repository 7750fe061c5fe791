package app.selfsame.batch;

import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.Scope;
import app.selfsame.http.Access;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.results.ZoneAnswer;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.ZoneOrder;
import app.selfsame.workshop.ZoneReading;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;

/** What companies ask of single pages of documents: to read the machine-readable zone. Nothing of it is kept. */
public final class ZoneCalls {
  private final Callers callers;
  private final ZoneReading reading;
  private final HeldCalls held;
  private final BatchMetrics metrics;
  private final PhotoBodies pictures;
  private final Clock clock;

  ZoneCalls(
      Callers callers,
      ZoneReading reading,
      HeldCalls held,
      BatchMetrics metrics,
      PhotoBodies pictures,
      Clock clock) {
    this.callers = callers;
    this.reading = reading;
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
    ZoneOrder order = ZoneOrder.asOf(clock.instant(), body, SpokenLanguage.of(context));
    return held.around(caller, () -> reading.read(order), ZoneCalls::isCharged, done -> told(done, caller.isTest()));
  }

  private byte[] told(Done done, boolean isTest) {
    metrics.read(ZoneAnswer.outcome(done));
    return ZoneAnswer.of(done, isTest);
  }

  /** A page on which nothing was read costs nothing. */
  private static boolean isCharged(Done done) {
    return done instanceof Done.ZoneRead zone && zone.verdict() != MrzVerdict.NONE;
  }
}
