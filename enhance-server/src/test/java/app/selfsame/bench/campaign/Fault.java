package app.selfsame.bench.campaign;

import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.store.Engine;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** What may befall a site. */
enum Fault {
  DISK_FULL(Fault::hasOwnDisk, FullDisk::fill, FullDisk::empty),
  DATABASE_LOCKED(Fault::isOfSqlite, HeldDatabase::hold, HeldDatabase::letGo),
  DATABASE_GONE(site -> !isOfSqlite(site), WholeSite::stopDatabase, WholeSite::startDatabase),
  PHOTOS_DOWN(Fault::hasStore, site -> site.photos.beDown(true), site -> site.photos.beDown(false)),
  PHOTOS_SLOW(Fault::hasStore, site -> site.photos.answerAfter(5_000), site -> site.photos.answerAfter(0)),
  PHOTOS_BROKEN(Fault::hasStore, site -> site.photos.beUnavailable(1_000_000), site -> site.photos.beUnavailable(0)),
  PHOTOS_CUT(Fault::hasStore, site -> site.photos.answerAtMost(1_000), site -> site.photos.answerAtMost(Integer.MAX_VALUE)),
  PHOTOS_FULL(Fault::hasStore, site -> site.photos.holdAtMost(0), site -> site.photos.holdAtMost(Long.MAX_VALUE)),
  STRIPE_HANGING(FakeStripe.Fault.HANGING),
  STRIPE_BROKEN(FakeStripe.Fault.BROKEN),
  STRIPE_SAYS_NOTHING(FakeStripe.Fault.ANSWER_LOST),
  STRIPE_GARBLED(FakeStripe.Fault.GARBLED),
  /** Nobody is told of payments: the server has to ask. */
  STRIPE_TELLS_NOTHING(site -> true, site -> site.stripe.keepEvents(), WholeSite::tellOfPayments),
  /** Over midnight every sixteenth time; it stays ahead. */
  CLOCK_AHEAD(site -> true, site -> site.clock.leap(TimeUnit.MINUTES.toSeconds(90)), site -> { }),
  CLOCK_BACK(site -> true, site -> site.clock.leap(-20), site -> { }),
  MAIL_DOWN(site -> true, WholeSite::stopMail, WholeSite::startMail),
  KILLED(site -> true, WholeSite::kill, WholeSite::start),
  TERMINATED(site -> true, WholeSite::requireStop, WholeSite::start),
  /** As on a machine that is put to sleep. */
  FROZEN(site -> true, site -> site.signal("STOP"), site -> site.signal("CONT"));

  private final Predicate<WholeSite> concerned;
  private final Act beginning;
  private final Act end;

  private interface Act {
    void on(WholeSite site) throws Exception;
  }

  Fault(Predicate<WholeSite> concerned, Act beginning, Act end) {
    this.concerned = concerned;
    this.beginning = beginning;
    this.end = end;
  }

  Fault(FakeStripe.Fault how) {
    this(site -> true, site -> site.stripe.breakDown(how), site -> site.stripe.workAgain());
  }

  private static boolean isOfSqlite(WholeSite site) {
    return site.engine() == Engine.SQLITE;
  }

  private static boolean hasOwnDisk(WholeSite site) {
    return isOfSqlite(site) && Mount.isOwn(site.folder);
  }

  private static boolean hasStore(WholeSite site) {
    return site.photos != null;
  }

  /** Whether it can befall such a site, here. */
  boolean concerns(WholeSite site) {
    return concerned.test(site);
  }

  void begin(WholeSite site) throws Exception {
    beginning.on(site);
  }

  void end(WholeSite site) throws Exception {
    end.on(site);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Waits as a fault does that somebody mends. */
  static void last(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
