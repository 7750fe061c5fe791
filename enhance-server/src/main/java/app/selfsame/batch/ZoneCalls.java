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
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;

/** What companies ask of single pages of documents: to read the machine-readable zone. Nothing of it is kept. */
public final class ZoneCalls {
  private final ApartCalls calls;
  private final Clock clock;

  ZoneCalls(ApartCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /** Whether a request says that it is a company's, whether it may or not. */
  public static boolean isOfCompany(Context context) {
    return context.header("Authorization") != null || context.header(Callers.COMPANY) != null;
  }

  /** For keys that are for it, and members. */
  public Access access() {
    return calls.access(Scope.MRZ);
  }

  /** Reads the page that is sent. */
  public Handler handler() {
    return calls.handler(Scope.MRZ, this::read);
  }

  private byte[] read(Context context, Caller caller, byte[] body) {
    ZoneOrder order = ZoneOrder.asOf(clock.instant(), body, SpokenLanguage.of(context));
    return calls.work(caller, order, new Told(caller.isTest()));
  }

  private record Told(boolean isTest) implements ApartCalls.Telling {
    @Override
    public String outcome(Done done) {
      return ZoneAnswer.outcome(done);
    }

    /** A page on which nothing was read costs nothing. */
    @Override
    public boolean isCharged(Done done) {
      return done instanceof Done.ZoneRead zone && zone.verdict() != MrzVerdict.NONE;
    }

    @Override
    public byte[] tell(Done done) {
      return ZoneAnswer.of(done, isTest);
    }
  }
}
