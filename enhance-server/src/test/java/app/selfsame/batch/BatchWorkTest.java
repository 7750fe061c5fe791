package app.selfsame.batch;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.blob.BlobGoneException;
import app.selfsame.credits.Balance;
import app.selfsame.http.ProblemException;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.store.EachEngine;
import app.selfsame.usage.UsedIn;
import app.selfsame.workshop.Done;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What becomes of the photos of a batch, and of the credits set aside for them. */
public class BatchWorkTest extends EachEngine {
  private BatchHouse house;

  @Before
  public void open() throws Exception {
    house = new BatchHouse(engine);
    house.grant(10);
  }

  @After
  public void close() {
    house.close();
  }

  private static void assertBalance(Balance expected, Balance actual) {
    assertEquals(expected, actual);
  }

  private static List<String> outcomes(List<Photo> photos) {
    return photos.stream().map(photo -> photo.result().map(result -> result.outcome().word()).orElse("")).toList();
  }

  @Test
  public void eachPhotoIsWorkedOnOnceAndWhatCameToNothingCostsNothing() throws Exception {
    Batch batch = house.batch("ready 1", "retake 2", "unusable 3", "lost 4", "ready 5");
    house.line.begin(batch);
    assertBalance(new Balance(5, 5, 0), house.balance());
    house.open(3);
    house.awaitEnd(batch);
    List<Photo> photos = house.photosOf(batch);
    assertEquals(List.of("ready", "retake", "unusable", "lost", "ready"), outcomes(photos));
    assertEquals("file of ready 5", house.read(batch, photos.get(4).result().get().file().get().blob()));
    assertEquals(List.of("sharpness"), photos.get(1).result().get().reasons());
    assertEquals(List.of("lost 4", "ready 1", "ready 5", "retake 2", "unusable 3"), house.worked.stream().sorted().toList());
    assertBalance(new Balance(8, 0, 0), house.balance());
    assertEquals(house.now().plus(Duration.ofHours(24)), house.find(batch.id()).until());
  }

  @Test
  public void whereAFaceIsInThePhotoIsNotKept() throws Exception {
    Batch batch = house.batch("ready 1");
    house.line.begin(batch);
    house.open(1);
    house.awaitEnd(batch);
    String report = house.read(batch, house.photosOf(batch).get(0).result().get().report().get());
    assertEquals("{\"headline\":\"READY\"}", report);
  }

  @Test
  public void whatIsDoneAgainChangesNothing() throws Exception {
    Batch batch = house.batch("ready 1");
    house.line.begin(batch);
    house.line.run(batch.id());
    String task = PhotoWork.task(house.photosOf(batch).get(0).id(), 1);
    house.work.run(task);
    Photo first = house.photosOf(batch).get(0);
    house.work.run(task);
    Photo second = house.photosOf(batch).get(0);
    assertEquals(first.result(), second.result());
    assertEquals(1, house.worked.size());
    assertBalance(new Balance(9, 0, 0), house.balance());
  }

  /** A folder that is not mounted, or a store that does not answer, in the midst of a batch. */
  @Test
  public void whileTheStoreIsAwayAPhotoWaits() throws Exception {
    Batch batch = house.batch("ready 1", "ready 2");
    house.line.begin(batch);
    house.line.run(batch.id());
    String first = PhotoWork.task(house.photosOf(batch).get(0).id(), 1);
    String second = PhotoWork.task(house.photosOf(batch).get(1).id(), 1);
    house.work.run(first);
    Path kept = Path.of(house.store.environment().get("SERVE_DATA"), "photos");
    Path away = kept.resolveSibling("away");
    Files.move(kept, away);
    assertThrows("so that it is tried again later", IOException.class, () -> house.work.run(second));
    assertEquals(State.RUNNING, house.find(batch.id()).state());
    assertBalance(new Balance(8, 1, 0), house.balance());
    Files.move(away, kept);
    house.work.run(second);
    assertEquals(State.DONE, house.find(batch.id()).state());
    assertBalance(new Balance(8, 0, 0), house.balance());
  }

  @Test
  public void ofTwoThatWorkOnOnePhotoTheFirstCounts() throws Exception {
    Batch batch = house.batch("ready 1");
    house.line.begin(batch);
    house.line.run(batch.id());
    String task = PhotoWork.task(house.photosOf(batch).get(0).id(), 1);
    CountDownLatch isWorking = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    house.working =
        (group, order) -> {
          isWorking.countDown();
          goOn.await(30, TimeUnit.SECONDS);
          return new Done.Unusable("not-an-image", "{}");
        };
    Thread late = new Thread(() -> run(task));
    late.start();
    assertTrue(isWorking.await(30, TimeUnit.SECONDS));
    house.working = house::asWritten;
    house.work.run(task);
    goOn.countDown();
    late.join(30_000);
    Photo photo = house.photosOf(batch).get(0);
    assertEquals(Outcome.READY, photo.result().get().outcome());
    assertEquals("file of ready 1", house.read(batch, photo.result().get().file().get().blob()));
    assertBalance(new Balance(9, 0, 0), house.balance());
  }

  private void run(String task) {
    try {
      house.work.run(task);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  public void aBatchEndsAlthoughItsLastPhotoWasFinishedByOneThatDied() throws Exception {
    Batch batch = house.batch("ready 1");
    house.line.begin(batch);
    house.line.run(batch.id());
    Photo photo = house.photosOf(batch).get(0);
    Photo.Result result =
        new Photo.Result(Outcome.LOST, List.of(), Optional.empty(), Optional.empty(), house.now());
    house.database().useTransaction(handle -> house.photos.finish(handle, photo.id(), 1, result));
    assertEquals(State.RUNNING, house.find(batch.id()).state());
    house.work.run(PhotoWork.task(photo.id(), 1));
    assertEquals(State.DONE, house.find(batch.id()).state());
  }

  @Test
  public void withTooFewCreditsNothingBegins() throws Exception {
    String[] many = new String[11];
    Arrays.fill(many, "ready");
    Batch batch = house.batch(many);
    ProblemException refused = assertThrows(ProblemException.class, () -> house.line.begin(batch));
    assertEquals("credits-missing", refused.problem().code().id());
    assertEquals(State.OPEN, house.find(batch.id()).state());
    assertBalance(new Balance(10, 0, 0), house.balance());
  }

  @Test
  public void aBatchKeepsTheTermsThatItWasBegunWith() throws Exception {
    house.isFree = true;
    Batch free = house.batch("ready 1", "retake 2");
    house.line.begin(free);
    house.line.run(free.id());
    house.isFree = false;
    for (Photo photo : house.photosOf(free)) {
      house.work.run(PhotoWork.task(photo.id(), 1));
    }
    assertEquals(State.DONE, house.find(free.id()).state());
    house.intake.replace(house.find(free.id()), house.photosOf(free).get(1), BatchHouse.stream("ready 3"));
    house.work.run(PhotoWork.task(house.photosOf(free).get(1).id(), 2));
    assertBalance(new Balance(10, 0, 0), house.balance());
    UsedIn today = house.database().reading(handle -> house.usage.days(handle, BatchHouse.COMPANY)).get(0);
    assertEquals(new UsedIn(LocalDate.parse("2026-11-29"), 3, 0, 0, 0, 0), today);
  }

  @Test
  public void toBeginTwiceIsToBeginOnce() throws Exception {
    Batch batch = house.batch("ready 1", "ready 2");
    house.line.begin(batch);
    house.line.begin(batch);
    assertBalance(new Balance(8, 2, 0), house.balance());
  }

  @Test
  public void anEmptyBatchDoesNotBegin() throws Exception {
    Batch batch = house.batch();
    ProblemException refused = assertThrows(ProblemException.class, () -> house.line.begin(batch));
    assertEquals("batch-state", refused.problem().code().id());
  }

  @Test
  public void whatIsCalledOffIsNotWorkedOnAndCostsNothing() throws Exception {
    Batch batch = house.batch("ready 1", "ready 2", "ready 3");
    house.line.begin(batch);
    house.line.run(batch.id());
    List<Photo> photos = house.photosOf(batch);
    house.work.run(PhotoWork.task(photos.get(0).id(), 1));
    house.line.callOff(batch);
    house.work.run(PhotoWork.task(photos.get(1).id(), 1));
    assertEquals(List.of("ready 1"), house.worked);
    assertEquals(State.CANCELLED, house.find(batch.id()).state());
    assertBalance(new Balance(9, 0, 0), house.balance());
    house.line.callOff(batch);
    assertBalance(new Balance(9, 0, 0), house.balance());
    assertEquals(
        "told once",
        List.of(new BatchEnd(BatchEnd.How.CANCELLED, BatchHouse.COMPANY, batch.id(), false, 3, 1, 0)),
        house.ended);
  }

  @Test
  public void itIsToldWhenABatchIsDoneAndWhenItIsDeleted() throws Exception {
    Batch batch = house.batch("ready 1", "retake 2", "lost 3");
    house.line.begin(batch);
    house.line.run(batch.id());
    for (Photo photo : house.photosOf(batch)) {
      house.work.run(PhotoWork.task(photo.id(), 1));
      // Also by whoever does it again after a crash.
      house.work.run(PhotoWork.task(photo.id(), 1));
    }
    house.ending.delete(batch.id());
    house.ending.delete(batch.id());
    assertEquals(
        List.of(
            new BatchEnd(BatchEnd.How.DONE, BatchHouse.COMPANY, batch.id(), false, 3, 1, 2),
            new BatchEnd(BatchEnd.How.DELETED, BatchHouse.COMPANY, batch.id(), false, 3, 1, 2)),
        house.ended);
  }

  @Test
  public void whatIsDeletedCannotBeReadAndCostsNothing() throws Exception {
    Batch batch = house.batch("ready 1", "retake 2", "ready 3");
    house.line.begin(batch);
    house.line.run(batch.id());
    List<Photo> photos = house.photosOf(batch);
    house.work.run(PhotoWork.task(photos.get(0).id(), 1));
    house.work.run(PhotoWork.task(photos.get(1).id(), 1));
    house.ending.delete(batch.id());
    assertThrows(BlobGoneException.class, () -> house.read(batch, photos.get(2).source()));
    house.work.run(PhotoWork.task(photos.get(2).id(), 1));
    Batch left = house.find(batch.id());
    assertEquals(State.DELETED, left.state());
    assertEquals(Optional.of(new Batch.Left(1, 1)), left.left());
    assertEquals(List.of(), house.photosOf(batch));
    assertBalance(new Balance(9, 0, 0), house.balance());
    house.ending.delete(batch.id());
    assertEquals(left, house.find(batch.id()));
  }

  @Test
  public void photosEndWithTheirTimeAndTheBatchIsForgottenLater() throws Exception {
    Batch open = house.batch("ready 1");
    Batch done = house.batch("ready 2");
    house.line.begin(done);
    house.line.run(done.id());
    house.clock.pass(Duration.ofHours(23));
    house.work.run(PhotoWork.task(house.photosOf(done).get(0).id(), 1));
    house.ending.expire();
    assertEquals(State.OPEN, house.find(open.id()).state());
    house.clock.pass(Duration.ofHours(1));
    house.ending.expire();
    assertEquals(State.DELETED, house.find(open.id()).state());
    assertEquals(State.DONE, house.find(done.id()).state());
    house.clock.pass(Duration.ofHours(23));
    house.ending.expire();
    assertEquals(State.DELETED, house.find(done.id()).state());
    house.clock.pass(Ending.KNOWN_FOR.plusSeconds(1));
    house.ending.expire();
    assertEquals(
        Optional.empty(), house.database().reading(handle -> house.batches.find(handle, done.id())));
  }

  @Test
  public void whatWasHandedOverCanBeFetchedOnceMoreForAWhile() throws Exception {
    Batch batch = house.batch("ready 1");
    house.line.begin(batch);
    house.line.run(batch.id());
    house.work.run(PhotoWork.task(house.photosOf(batch).get(0).id(), 1));
    house.ending.deleteDelivered(batch.id());
    house.clock.pass(Duration.ofMinutes(9));
    house.ending.expire();
    assertEquals(State.DONE, house.find(batch.id()).state());
    house.clock.pass(Duration.ofMinutes(1));
    house.ending.expire();
    assertEquals(State.DELETED, house.find(batch.id()).state());
  }

  @Test
  public void anotherPhotoTakesTheFirstOnesPlace() throws Exception {
    Batch batch = house.batch("retake 1", "ready 2");
    house.line.begin(batch);
    house.open(2);
    house.awaitEnd(batch);
    Photo old = house.photosOf(batch).get(0);
    house.intake.replace(house.find(batch.id()), old, BatchHouse.stream("ready anew"));
    house.awaitEnd(batch);
    Photo renewed = house.photosOf(batch).get(0);
    assertEquals(Outcome.READY, renewed.result().get().outcome());
    assertEquals(2, renewed.take());
    assertEquals(old.number(), renewed.number());
    assertArrayEquals(old.name(), renewed.name());
    assertThrows(BlobGoneException.class, () -> house.read(batch, old.source()));
    assertBalance(new Balance(8, 0, 0), house.balance());
  }

  @Test
  public void whoReplacesAPhotoThatSomebodyElseHasReplacedIsToldSo() throws Exception {
    Batch batch = house.batch("retake 1");
    house.line.begin(batch);
    house.open(1);
    house.awaitEnd(batch);
    Photo old = house.photosOf(batch).get(0);
    house.intake.replace(batch, old, BatchHouse.stream("ready anew"));
    assertThrows(ProblemException.class, () -> house.intake.replace(batch, old, BatchHouse.stream("ready again")));
    house.awaitEnd(batch);
    assertEquals("file of ready anew", house.read(batch, house.photosOf(batch).get(0).result().get().file().get().blob()));
  }

  @Test
  public void aPhotoThatIsSentAgainIsAddedOnce() throws Exception {
    Batch batch = house.batch();
    SentOnce key = SentOnce.as(IdempotencyKey.parse("0123456789abcdef").orElseThrow());
    String first = house.intake.add(batch, "a.jpg", BatchHouse.stream("ready"), key).id();
    assertEquals(first, house.intake.add(batch, "a.jpg", BatchHouse.stream("ready"), key).id());
    ProblemException other =
        assertThrows(
            ProblemException.class, () -> house.intake.add(batch, "a.jpg", BatchHouse.stream("other"), key));
    assertEquals("key-reused", other.problem().code().id());
    assertEquals(1, house.photosOf(batch).size());
  }

  @Test
  public void aBatchTakesSoManyPhotosAndNoneOnceItHasBegun() throws Exception {
    String[] all = new String[BatchHouse.MOST];
    Arrays.fill(all, "ready");
    house.grant(10);
    Batch batch = house.batch(all);
    ProblemException full = assertThrows(ProblemException.class, () -> house.add(batch, "more.jpg", "ready"));
    assertEquals("batch-full", full.problem().code().id());
    Batch other = house.batch("ready");
    house.line.begin(other);
    ProblemException begun =
        assertThrows(ProblemException.class, () -> house.add(house.find(other.id()), "late.jpg", "ready"));
    assertEquals("batch-state", begun.problem().code().id());
    // Also for who looked at it before it began.
    assertThrows(ProblemException.class, () -> house.add(other, "late.jpg", "ready"));
    assertEquals(1, house.photosOf(other).size());
  }

  @Test
  public void namesAreNotInTheDatabase() throws Exception {
    Batch batch = house.batch();
    house.add(batch, "Erika Mustermann.jpg", "ready");
    Photo photo = house.photosOf(batch).get(0);
    assertEquals("Erika Mustermann.jpg", house.names.in(batch.id()).open(photo));
    assertFalse(new String(photo.name(), StandardCharsets.ISO_8859_1).contains("Muster"));
  }

  @Test
  public void threePhotosOfOneDoNotWaitForManyOfAnother() throws Exception {
    String[] many = new String[BatchHouse.MOST];
    Arrays.fill(many, "ready big");
    house.database().useTransaction(handle -> house.credits.grant(handle, "big", "big", 100));
    Batch big = house.batchOf("big", many);
    Batch bigger = house.batchOf("big", many);
    house.line.begin(big);
    house.line.run(big.id());
    house.line.begin(bigger);
    house.line.run(bigger.id());
    Batch small = house.batch("ready small", "ready small", "ready small");
    house.line.begin(small);
    house.line.run(small.id());
    house.open(1);
    house.awaitEnd(small);
    house.awaitEnd(bigger);
    int last = house.worked.lastIndexOf("ready small");
    assertTrue("place " + last, last < 5);
  }
}
