package app.selfsame.payment;

import static org.junit.Assert.assertEquals;

import app.selfsame.account.AccountId;
import app.selfsame.credits.Credits;
import app.selfsame.ledger.Booked;
import app.selfsame.ledger.Ledger;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Who spends credits is told in time that few are left. */
public class SpendingTest {
  private static final AccountId OWNER = new AccountId("owner");

  @Test
  public void theOwnerIsWrittenToOnceWhenFewAreLeft() {
    try (TestStore store = TestStore.of(Engine.SQLITE, Ledger.MIGRATIONS)) {
      Database database = store.database();
      Credits credits = new Credits(new Ledger(Clock.systemUTC()));
      List<String> letters = new ArrayList<>();
      Spending spending = new Spending(credits, (transaction, id) -> letters.add(id), 3);
      database.useTransaction(handle -> credits.grant(handle, "pack", OWNER.text(), 5));
      List<Integer> written = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        String photo = "photo-" + i;
        database.useTransaction(
            handle -> {
              assertEquals(Booked.DONE, spending.reserve(handle, photo, OWNER, 1));
              spending.settle(handle, photo + ":done", OWNER, 1);
            });
        written.add(letters.size());
      }
      assertEquals(List.of(0, 0, 1, 1, 1), written);
      assertEquals(List.of(OWNER.text()), letters);
    }
  }
}
