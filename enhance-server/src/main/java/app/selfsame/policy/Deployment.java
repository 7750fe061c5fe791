package app.selfsame.policy;

import app.selfsame.mail.MailSettings;
import app.selfsame.pages.Operator;
import app.selfsame.settings.Settings;
import app.selfsame.store.StoreSettings;
import java.util.Set;

/**
 * A site as it is set up, as far as its policies depend on it.
 *
 * @param operator who runs it; empty where that is not said
 * @param contact where questions about data go; empty likewise
 * @param regions where servers and kept data are; empty likewise
 * @param mailHost the mail server; empty where there is none
 * @param photoStore the host of the store with photos of companies; empty where there is none
 * @param isPostgres whether what is kept is in PostgreSQL
 */
record Deployment(
    Set<Practice> practices,
    String operator,
    String contact,
    String regions,
    String mailHost,
    String photoStore,
    boolean isPostgres,
    int refundDays) {
  static Deployment of(Practices practices, Settings settings) {
    return new Deployment(
        practices.on(),
        settings.of(Operator.SETTING),
        settings.of(PolicySettings.CONTACT),
        settings.of(PolicySettings.REGIONS),
        settings.of(MailSettings.HOST),
        practices.photoStore().get().orElse(""),
        settings.of(StoreSettings.DATABASE).isPresent(),
        practices.refundDays().getAsInt());
  }

  boolean does(Practice practice) {
    return practices.contains(practice);
  }

  /** Whether anything is kept. */
  boolean keeps() {
    return does(Practice.ACCOUNTS) || takesMoney();
  }

  boolean takesMoney() {
    return does(Practice.PHOTOS_SOLD) || does(Practice.CREDITS_SOLD);
  }

  /** Whether visitors are counted by the day. */
  boolean hasDailyLimits() {
    return does(Practice.LIGHT) || does(Practice.ZONES);
  }

  boolean hasMail() {
    return !mailHost.isEmpty();
  }
}
