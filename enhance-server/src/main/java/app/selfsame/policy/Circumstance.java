package app.selfsame.policy;

import java.util.function.Predicate;

/** When a sentence of a policy holds for a site, and is said. */
enum Circumstance {
  ALWAYS(site -> true),
  OPERATOR_NAMED(site -> !site.operator().isEmpty()),
  OPERATOR_UNNAMED(site -> site.operator().isEmpty()),
  CONTACT_GIVEN(site -> !site.contact().isEmpty()),
  CONTACT_MISSING(site -> site.contact().isEmpty()),
  REGIONS_GIVEN(site -> !site.regions().isEmpty()),
  REGIONS_MISSING(site -> site.regions().isEmpty()),
  LIGHT(site -> site.does(Practice.LIGHT)),
  ZONES(site -> site.does(Practice.ZONES)),
  DAILY_LIMITS(Deployment::hasDailyLimits),
  KEEPING(Deployment::keeps),
  ACCOUNTS(site -> site.does(Practice.ACCOUNTS)),
  COMPANIES(site -> site.does(Practice.COMPANIES)),
  PHOTOS_KEPT(site -> site.does(Practice.PHOTOS_KEPT)),
  COLLECTIONS(site -> site.does(Practice.COLLECTIONS)),
  FACES(site -> site.does(Practice.FACES)),
  FREE(site -> !site.takesMoney()),
  PAYMENTS(Deployment::takesMoney),
  PHOTOS_SOLD(site -> site.does(Practice.PHOTOS_SOLD)),
  CREDITS_SOLD(site -> site.does(Practice.CREDITS_SOLD)),
  REFUNDS(site -> site.does(Practice.PHOTOS_SOLD) && site.refundDays() > 0),
  NO_REFUNDS(site -> site.does(Practice.PHOTOS_SOLD) && site.refundDays() == 0),
  RECEIPTS_BY_MAIL(site -> site.takesMoney() && site.hasMail()),
  MAIL(Deployment::hasMail),
  PHOTO_STORE(site -> !site.photoStore().isEmpty()),
  POSTGRES(site -> site.keeps() && site.isPostgres()),
  /** Nobody else gets anything, by what is set up. */
  ALONE(site -> !site.takesMoney() && !site.hasMail() && site.photoStore().isEmpty());

  private final Predicate<Deployment> holds;

  Circumstance(Predicate<Deployment> holds) {
    this.holds = holds;
  }

  boolean holds(Deployment site) {
    return holds.test(site);
  }
}
