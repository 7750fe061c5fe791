package app.selfsame.credits;

import app.selfsame.ledger.Ledger;
import app.selfsame.settings.Settings;
import app.selfsame.store.Database;
import app.selfsame.store.Store;
import app.selfsame.store.StoreSettings;
import java.time.Clock;
import java.util.List;

/** A process that buys and spends credits until it is killed, and says each time what is done. */
final class KilledSpender {
  static final String OWNER = "us";

  private KilledSpender() {}

  public static void main(String[] arguments) throws Exception {
    int from = Integer.parseInt(arguments[0]);
    Store store = Store.of(Settings.read(System.getenv(), StoreSettings.ALL), List.of(Ledger.MIGRATIONS));
    Database database = store.database();
    Credits credits = new Credits(new Ledger(Clock.systemUTC()));
    for (int i = from; ; i++) {
      String cause = String.valueOf(i);
      database.useTransaction(
          handle -> {
            credits.grant(handle, "pack-" + cause, OWNER, 3);
            credits.reserve(handle, "photo-" + cause, OWNER, 2);
          });
      database.useTransaction(
          handle -> {
            credits.settle(handle, "done-" + cause, OWNER, 1, 0);
            credits.release(handle, "failed-" + cause, OWNER, 1);
          });
      System.out.println(i);
      System.out.flush();
    }
  }
}
