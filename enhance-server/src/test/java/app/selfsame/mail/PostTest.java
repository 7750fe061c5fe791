package app.selfsame.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.jobs.Jobs;
import app.selfsame.metrics.Metrics;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Letters that are written down with their cause. */
public class PostTest {
  private static final int LONG_SECONDS = 30;

  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final Metrics metrics = new Metrics("test");
  private TestStore store;
  private Jobs jobs;

  @Before
  public void open() {
    store = TestStore.of(Engine.SQLITE, Jobs.MIGRATIONS);
    jobs = new Jobs(store.store(), Clock.systemUTC());
  }

  @After
  public void close() {
    jobs.close();
    store.close();
  }

  @Test
  public void aLetterIsWrittenWhenItIsSentAndNothingOfItIsKept() throws Exception {
    Mailing mailing = mailing(letter -> events.add(letter.to().text() + " " + letter.subject()));
    store.database().useTransaction(handle -> mailing.post(handle, "7"));
    List<String> kept =
        store.database().reading(
            handle ->
                handle.createQuery("select task_name || ' ' || task_instance || ' ' || coalesce(task_data, '-')"
                    + " from scheduled_tasks").mapTo(String.class).list());
    assertEquals(List.of("letter-hello 7 -"), kept);
    jobs.start();
    assertEquals("ann@example.org Number 7", events.poll(LONG_SECONDS, TimeUnit.SECONDS));
    assertEquals("sent 7", events.poll(LONG_SECONDS, TimeUnit.SECONDS));
  }

  @Test
  public void whatIsRefusedForEverIsNotTriedAgain() throws Exception {
    Mailing mailing =
        mailing(
            letter -> {
              throw new RefusedLetterException(new IOException());
            });
    jobs.start();
    store.database().useTransaction(handle -> mailing.post(handle, "7"));
    assertEquals("undeliverable 7", events.poll(LONG_SECONDS, TimeUnit.SECONDS));
    assertTrue(metrics.text().contains("selfsame_letters_total{outcome=\"refused\"} 1.0"));
    jobs.close();
    assertEquals(0, left());
  }

  @Test
  public void whatIsNotTakenNowIsTriedLater() throws Exception {
    Mailing mailing =
        mailing(
            letter -> {
              events.add("tried");
              throw new IOException();
            });
    jobs.start();
    store.database().useTransaction(handle -> mailing.post(handle, "7"));
    assertEquals("tried", events.poll(LONG_SECONDS, TimeUnit.SECONDS));
    jobs.close();
    assertEquals(1, left());
    assertTrue(metrics.text().contains("selfsame_letters_total{outcome=\"put-off\"} 1.0"));
  }

  @Test
  public void withoutMailNothingIsWrittenDown() {
    Post off = new Post(jobs, Optional.empty(), metrics);
    assertFalse(off.isOn());
    Mailing mailing = off.kind("hello", id -> Optional.empty());
    store.database().useTransaction(handle -> mailing.post(handle, "7"));
    assertEquals(0, left());
  }

  private int left() {
    return store.database().reading(
        handle -> handle.createQuery("select count(*) from scheduled_tasks").mapTo(Integer.class).one());
  }

  private Mailing mailing(Carrier carrier) {
    return new Post(jobs, Optional.of(carrier), metrics)
        .kind(
            "hello",
            new Letters() {
              @Override
              public Optional<Letter> write(String id) {
                MailAddress ann = MailAddress.parse("ann@example.org").get();
                return Optional.of(new Letter(ann, "en", "Number " + id, List.of("Hello.")));
              }

              @Override
              public void sent(String id) {
                events.add("sent " + id);
              }

              @Override
              public void undeliverable(String id) {
                events.add("undeliverable " + id);
              }
            });
  }
}
