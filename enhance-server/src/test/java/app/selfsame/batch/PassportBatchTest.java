package app.selfsame.batch;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.blob.BlobGoneException;
import app.selfsame.credits.Balance;
import app.selfsame.store.EachEngine;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.ZoneOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What becomes of the pages of a batch of passports, and that nothing of what stands in them stays. */
public class PassportBatchTest extends EachEngine {
  private static final String NUMBER = "QX7719KZ2";

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

  private Batch read(String... pages) throws Exception {
    Batch batch = house.passports(pages);
    house.line.begin(batch);
    house.line.run(batch.id());
    for (Photo page : house.photosOf(batch)) {
      house.work.run(PhotoWork.task(page.id(), 1));
    }
    return house.find(batch.id());
  }

  private String roster(Batch batch) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PassportResults(house.database(), house.photos, house.names, house.blobs).writeRoster(batch, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  public void eachPageHasItsOutcomeAndOneWithoutAZoneCostsNothing() throws Exception {
    Batch batch = read("read A1", "check A2", "none", "unusable", "lost");
    assertEquals(State.DONE, batch.state());
    List<Photo> pages = house.photosOf(batch);
    assertEquals(
        List.of("ready", "question", "retake", "unusable", "lost"),
        pages.stream().map(page -> page.result().orElseThrow().outcome().word()).toList());
    assertEquals("words that are known alone", List.of("small"), pages.get(1).result().get().reasons());
    assertEquals(new Balance(8, 0, 0), house.balance());
    assertEquals(
        List.of(new BatchEnd(BatchEnd.How.DONE, BatchHouse.COMPANY, batch.id(), false, 5, 1, 4)), house.ended);
  }

  @Test
  public void whatWasReadIsTheRoster() throws Exception {
    String table = roster(read("read A1", "check A2", "none", "unusable", "lost", "read A1"));
    List<String> lines = table.lines().toList();
    assertEquals(7, lines.size());
    assertTrue(table, lines.get(1).startsWith("\"photo-1\",\"ERIKSSON\",\"\",\"A1\""));
    assertTrue(table, lines.get(1).endsWith("\"photo-6\",\"photo-1.jpg\""));
    assertTrue(table, lines.get(2).contains("\"check\",\"Too small. ?\""));
    assertTrue(table, lines.get(3).contains("\"none\",\"No zone.\""));
    assertTrue(table, lines.get(4).contains("\"unreadable\",\"It is no picture.\""));
    assertTrue(table, lines.get(5).contains("\"lost\""));
    assertTrue(table, lines.get(6).endsWith("\"photo-1\",\"photo-6.jpg\""));
  }

  @Test
  public void pagesAreReadAsOfTheDayInTheLanguageOfTheBatch() throws Exception {
    List<ZoneOrder> orders = new ArrayList<>();
    house.working =
        (group, order) -> {
          orders.add((ZoneOrder) order);
          return house.asWritten(group, order);
        };
    read("read A1");
    assertEquals("2026-11-29 en", orders.get(0).today().iso() + " " + orders.get(0).language());
  }

  @Test
  public void whatWasReadIsInMemoryNoLongerThanItHasToBe() throws Exception {
    List<Done.ZoneRead> said = new ArrayList<>();
    house.working =
        (group, order) -> {
          Done done = house.asWritten(group, order);
          said.add((Done.ZoneRead) done);
          return done;
        };
    read("read A1");
    assertArrayEquals(new byte[said.get(0).json().length], said.get(0).json());
  }

  @Test
  public void nothingOfTheLinesLiesOpenWhileTheyAreKept() throws Exception {
    Batch batch = read("read " + NUMBER, "check " + NUMBER);
    assertTrue(roster(batch).contains(NUMBER));
    assertNothingWrittenOf(NUMBER, "ERIKSSON");
  }

  @Test
  public void nothingOfTheLinesIsLeftWhenTheyAreDeleted() throws Exception {
    Batch batch = read("read " + NUMBER, "none");
    String report = house.photosOf(batch).get(0).result().get().report().orElseThrow();
    house.ending.delete(batch.id());
    assertThrows(BlobGoneException.class, () -> house.read(batch, report));
    assertThrows(BlobGoneException.class, () -> roster(batch));
    assertEquals(List.of(), house.photosOf(batch));
    assertNothingWrittenOf(NUMBER, "ERIKSSON");
  }

  @Test
  public void pagesEndWithTheirTime() throws Exception {
    Batch batch = read("read " + NUMBER);
    String report = house.photosOf(batch).get(0).result().get().report().orElseThrow();
    house.clock.pass(Duration.ofHours(24));
    house.ending.expire();
    assertEquals(State.DELETED, house.find(batch.id()).state());
    assertThrows(BlobGoneException.class, () -> house.read(batch, report));
    assertNothingWrittenOf(NUMBER, "ERIKSSON");
  }

  @Test
  public void anotherPictureTakesAPagesPlace() throws Exception {
    Batch batch = read("check A1");
    Photo old = house.photosOf(batch).get(0);
    house.intake.replace(batch, old, BatchHouse.stream("read A2"));
    house.work.run(PhotoWork.task(old.id(), 2));
    assertTrue(roster(house.find(batch.id())).contains("\"A2\""));
    assertThrows(BlobGoneException.class, () -> house.read(batch, old.result().get().report().orElseThrow()));
  }

  /** Of all that the server has on its disk, and all that the database says. */
  private void assertNothingWrittenOf(String... texts) throws IOException {
    assertEquals(List.of(), house.filesWith(texts));
    String rows =
        house
            .database()
            .reading(
                handle -> handle.createQuery("select * from batch_photo").mapToMap().list() + " "
                    + handle.createQuery("select * from batch").mapToMap().list() + " "
                    + handle.createQuery("select * from photo_task").mapToMap().list());
    for (String text : texts) {
      assertFalse(rows, rows.contains(text));
    }
  }
}
