package app.selfsame.credits;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.ledger.Booked;
import app.selfsame.ledger.Ledger;
import app.selfsame.store.Database;
import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Credits of owners, one after the other and all at once. */
public class CreditsTest extends EachEngine {
  private final Ledger ledger = new Ledger(Clock.systemUTC());
  private final Credits credits = new Credits(ledger);
  private TestStore store;
  private Database database;

  @Before
  public void open() {
    store = TestStore.of(engine, Ledger.MIGRATIONS);
    database = store.database();
  }

  @After
  public void close() {
    store.close();
  }

  @Test
  public void aPhotoThatFailsCostsNothing() {
    grant("pack", 10);
    assertEquals(Booked.DONE, reserve("photo-1", 1));
    assertEquals(Booked.DONE, reserve("photo-2", 1));
    assertEquals(new Balance(8, 2, 0), balance());
    database.useTransaction(handle -> credits.settle(handle, "photo-1:done", "us", 1, 0));
    database.useTransaction(handle -> credits.release(handle, "photo-2:failed", "us", 1));
    assertEquals(new Balance(9, 0, 0), balance());
  }

  @Test
  public void theSameTwiceIsOnce() {
    assertTrue(grant("pack", 10));
    assertFalse(grant("pack", 10));
    reserve("photo", 1);
    assertEquals(Booked.ALREADY, reserve("photo", 1));
    for (int i = 0; i < 2; i++) {
      database.useTransaction(handle -> credits.settle(handle, "photo:done", "us", 1, 0));
    }
    assertEquals(new Balance(9, 0, 0), balance());
  }

  @Test
  public void whatWasNotSetAsideIsNeitherSpentNorGivenBack() {
    grant("pack", 10);
    assertThrows(
        IllegalStateException.class, () -> database.useTransaction(handle -> credits.settle(handle, "a", "us", 1, 0)));
    assertThrows(
        IllegalStateException.class, () -> database.useTransaction(handle -> credits.release(handle, "a", "us", 1)));
    assertEquals(new Balance(10, 0, 0), balance());
  }

  @Test
  public void nobodySpendsAnothersCredits() {
    grant("pack", 10);
    Booked other = database.inTransaction(handle -> credits.reserve(handle, "photo", "them", 1));
    assertEquals(Booked.TOO_LITTLE, other);
  }

  @Test
  public void whatWasSpentBeforeItsRefundIsPaidByTheNextPurchase() {
    grant("pack", 10);
    reserve("photos", 7);
    database.useTransaction(handle -> credits.settle(handle, "photos:done", "us", 7, 0));
    assertTrue(revoke("refund", 10));
    assertFalse(revoke("refund", 10));
    assertEquals(new Balance(0, 0, 7), balance());
    assertEquals(Booked.TOO_LITTLE, reserve("more", 1));
    grant("pack-2", 5);
    assertEquals(new Balance(0, 0, 2), balance());
    grant("pack-3", 5);
    assertEquals(new Balance(3, 0, 0), balance());
  }

  @Test
  public void fewLeftIsSaidOnceUntilMoreIsBought() {
    grant("pack", 10);
    List<Boolean> said = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      said.add(spend("a" + i));
    }
    grant("pack-2", 2);
    said.add(spend("b"));
    // A photo that fails, again and again at the border, is nothing to be told of.
    for (int i = 0; i < 3; i++) {
      String cause = "c" + i;
      reserve(cause, 1);
      database.useTransaction(handle -> credits.release(handle, cause + ":failed", "us", 1));
    }
    said.add(spend("d"));
    // Left are 9, 8, 7, 6; of 8 again 7, then 6: below 8 at 7, and after the purchase at 7 once more.
    assertEquals(List.of(false, false, true, false, true, false), said);
  }

  /** Whether the owner is to be told. */
  private boolean spend(String cause) {
    reserve(cause, 1);
    boolean isSaid = database.inTransaction(handle -> credits.settle(handle, cause + ":done", "us", 1, 8));
    boolean isSaidAgain = database.inTransaction(handle -> credits.settle(handle, cause + ":done", "us", 1, 8));
    assertFalse(isSaidAgain);
    return isSaid;
  }

  /** Who all want the last ones: as many get one as there are, and each photo is paid once. */
  @Test
  public void crowdsSpendExactlyWhatThereIs() throws Exception {
    grant("pack", 100);
    ExecutorService crowd = Executors.newFixedThreadPool(16);
    try {
      List<Future<Boolean>> photos = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        String photo = "photo-" + i;
        Callable<Boolean> work =
            () -> {
              if (reserve(photo, 1) != Booked.DONE) {
                return false;
              }
              boolean isGood = ThreadLocalRandom.current().nextInt(4) > 0;
              database.useTransaction(
                  handle -> {
                    if (isGood) {
                      credits.settle(handle, photo + ":done", "us", 1, 0);
                    } else {
                      credits.release(handle, photo + ":done", "us", 1);
                    }
                  });
              return isGood;
            };
        photos.add(crowd.submit(work));
      }
      int paid = 0;
      for (Future<Boolean> photo : photos) {
        paid += photo.get() ? 1 : 0;
      }
      assertEquals(new Balance(100 - paid, 0, 0), balance());
      assertEquals(List.of(), database.reading(ledger::unbalanced));
    } finally {
      crowd.shutdownNow();
    }
  }

  /** Refunds and photos of one owner at the same moment. */
  @Test
  public void aRefundAmongPhotosTakesEachCreditOnce() throws Exception {
    for (int i = 0; i < 5; i++) {
      grant("pack-" + i, 10);
    }
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String photo = "photo-" + i;
        String pack = "refund-" + i % 5;
        boolean isRefund = i % 12 == 0;
        all.add(crowd.submit(() -> isRefund ? revoke(pack, 10) && false : reserve(photo, 1) == Booked.DONE));
      }
      int reserved = 0;
      for (Future<Boolean> one : all) {
        reserved += one.get() ? 1 : 0;
      }
      // Of fifty bought all were refunded: what is set aside is owed.
      assertEquals(new Balance(0, reserved, reserved), balance());
    } finally {
      crowd.shutdownNow();
    }
  }

  private boolean grant(String cause, long amount) {
    return database.inTransaction(handle -> credits.grant(handle, cause, "us", amount));
  }

  private boolean revoke(String cause, long amount) {
    return database.inTransaction(handle -> credits.revoke(handle, cause, "us", amount));
  }

  private Booked reserve(String cause, long amount) {
    return database.inTransaction(handle -> credits.reserve(handle, cause, "us", amount));
  }

  private Balance balance() {
    return database.reading(handle -> credits.balance(handle, "us"));
  }
}
