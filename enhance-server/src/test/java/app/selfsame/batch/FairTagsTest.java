package app.selfsame.batch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.jobs.WorkQueue;
import app.selfsame.store.EachEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** In which order the photos of companies come out of a line that is written down. */
public class FairTagsTest extends EachEngine {
  private static final int LONG = 1_024;

  private BatchHouse house;
  private int lined;

  @Before
  public void open() throws Exception {
    house = new BatchHouse(engine);
  }

  @After
  public void close() {
    house.close();
  }

  private void line(String company, int photos) {
    house
        .database()
        .useTransaction(
            handle -> {
              FairTags.Places places = FairTags.take(handle, company, photos);
              List<WorkQueue.Piece> pieces = new ArrayList<>();
              for (int i = 0; i < photos; i++) {
                pieces.add(new WorkQueue.Piece(company + ":" + lined++, places.priority(i)));
              }
              house.queue.add(handle, pieces);
            });
    // What is lined up later comes later.
    house.clock.pass(Duration.ofMillis(1));
  }

  /** Takes the next photo out of the line; whose it is. */
  private Optional<String> next() {
    return house
        .database()
        .inTransaction(
            handle -> {
              Optional<String> task =
                  handle
                      .createQuery(
                          "select task_instance from photo_task where not picked"
                              + " order by priority desc, execution_time asc, task_instance limit 1")
                      .mapTo(String.class)
                      .findOne();
              task.ifPresent(one -> handle.execute("delete from photo_task where task_instance = ?", one));
              return task.map(one -> one.substring(0, one.indexOf(':')));
            });
  }

  private String take(int photos) {
    StringBuilder taken = new StringBuilder();
    for (int i = 0; i < photos; i++) {
      taken.append(next().orElseThrow());
    }
    return taken.toString();
  }

  private static int changes(String order) {
    int changes = 0;
    for (int i = 1; i < order.length(); i++) {
      changes += order.charAt(i) == order.charAt(i - 1) ? 0 : 1;
    }
    return changes;
  }

  @Test
  public void twoLongBatchesTakeTurnsInLongRuns() {
    for (int i = 0; i < 2; i++) {
      line("a", LONG / 2);
      line("b", LONG / 2);
    }
    String order = take(2 * LONG);
    assertEquals("changes between 2 times 16 runs of 64", 31, changes(order));
    assertFalse("neither waits for more than a run", order.matches(".*(a{65}|b{65}).*"));
    int half = (int) order.substring(0, LONG).chars().filter(company -> company == 'a').count();
    assertTrue("both had the same: " + half, Math.abs(half - LONG / 2) <= 64);
  }

  @Test
  public void fewPhotosAreNext() {
    line("a", LONG);
    line("b", LONG);
    take(100);
    line("c", 3);
    assertEquals("ccc", take(3));
    // Not a second time in the same run, but after a run of each at most.
    line("c", 3);
    String order = take(2 * 64 + 3);
    assertEquals(3, order.chars().filter(company -> company == 'c').count());
    assertFalse(order, order.startsWith("c"));
  }

  @Test
  public void forWhoSendsOneByOneProcessesChangeTwiceInARun() {
    line("a", LONG);
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      if (i % 4 == 0) {
        line("c", 1);
      }
      order.append(take(1));
    }
    // To it and back, twice in each run of the other; it sends 125 times.
    assertTrue(changes(order.toString()) + " changes", changes(order.toString()) <= 4 * (500 / 64 + 1));
    long ofOne = order.chars().filter(company -> company == 'c').count();
    assertTrue("it is not passed over: " + ofOne, ofOne >= 100);
  }

  @Test
  public void twentyPhotosWaitForTheRestOfARunAlone() {
    line("a", LONG);
    take(10);
    line("c", 20);
    assertEquals(64 - 10, take(64).indexOf('c'));
  }
}
