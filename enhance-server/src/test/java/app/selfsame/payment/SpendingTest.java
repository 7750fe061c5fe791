package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.company.CompanyParts;
import app.selfsame.credits.Balance;
import app.selfsame.credits.Charging;
import app.selfsame.credits.Credits;
import app.selfsame.http.Origin;
import app.selfsame.ledger.Ledger;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.Test;

/** Who spends credits is told in time that few are left. */
public class SpendingTest {
  private static final String COMPANY = "company";

  @Test
  public void eachOwnerIsWrittenToOnceWhenFewAreLeft() {
    try (TestStore store =
        TestStore.of(
            Engine.SQLITE,
            Ledger.MIGRATIONS,
            "app/selfsame/account/migrations",
            "app/selfsame/company/migrations")) {
      Database database = store.database();
      Credits credits = new Credits(new Ledger(Clock.systemUTC()));
      List<String> letters = new ArrayList<>();
      Spending spending =
          new Spending(
              credits,
              CompanyParts.owners(Clock.systemUTC()),
              (transaction, id) -> letters.add(id),
              3,
              new Origin("https://photos.example"));
      database.useTransaction(
          handle -> {
            handle.execute("insert into company (id, name, made_at_millis) values (?, 'Acme', 1)", COMPANY);
            join(handle, "one", "owner");
            join(handle, "two", "owner");
            join(handle, "three", "operator");
            credits.grant(handle, "pack", COMPANY, 5);
          });
      List<Integer> written = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        String photo = "photo-" + i;
        database.useTransaction(
            handle -> {
              assertEquals(Optional.empty(), spending.reserve(handle, COMPANY, photo, 1));
              spending.settle(handle, COMPANY, photo + ":done");
            });
        written.add(letters.size());
      }
      assertEquals(List.of(0, 0, 2, 2, 2), written);
      assertEquals(List.of("company.one", "company.two"), letters);
    }
  }

  @Test
  public void whatWasBegunWhileCreditsWereSoldIsSettledOnceTheyAreNot() {
    try (TestStore store = TestStore.of(Engine.SQLITE, Ledger.MIGRATIONS)) {
      Credits credits = new Credits(new Ledger(Clock.systemUTC()));
      Charging former = new FormerCharging(credits);
      store
          .database()
          .useTransaction(
              handle -> {
                credits.grant(handle, "pack", COMPANY, 5);
                credits.reserve(handle, "batch", COMPANY, 4);
                former.settle(handle, COMPANY, "photo-1");
                former.settle(handle, COMPANY, "photo-1");
                former.release(handle, COMPANY, "rest", 3);
              });
      assertTrue(former.isFree());
      assertEquals(
          new Balance(4, 0, 0), store.database().reading(handle -> credits.balance(handle, COMPANY)));
    }
  }

  private static void join(Handle handle, String account, String role) {
    handle.execute(
        "insert into account (id, address_key, address, language, made_at_millis) values (?, ?, ?, 'en', 1)",
        account,
        account,
        account);
    handle.execute(
        "insert into company_member (company, account, role, joined_at_millis) values (?, ?, ?, 1)",
        COMPANY,
        account,
        role);
  }
}
