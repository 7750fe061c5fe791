package app.selfsame.bench.collections;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.collection.ContributionRush;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.util.Locale;

/**
 * {@code ./bench collections [PEOPLE]}: so many people (1,000) who send their pictures at once to a photo collection, with
 * SQLite and with a PostgreSQL on this machine, both of which write to the disk before they answer. Server and senders share
 * the processors. Ends with status 1 when a picture was lost.
 */
public final class CollectionsBenchmark {
  private static final int PEOPLE = 1_000;

  private CollectionsBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int people = arguments.length == 0 ? PEOPLE : Integer.parseInt(arguments[0]);
    System.setProperty(TestStore.DURABLE, "true");
    System.out.printf(
        Locale.ROOT, "%d processors, Java %s.%n", Runtime.getRuntime().availableProcessors(), Runtime.version());
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            people + " people send a picture at once",
            "database",
            "all answered after",
            "half within",
            "99 of 100 within",
            "sent again",
            "a parcel",
            "kept for each",
            "lost");
    boolean isRight = true;
    for (Engine engine : Engine.values()) {
      ContributionRush rush = ContributionRush.measure(engine, people);
      table.row(
          engine,
          String.format(Locale.ROOT, "%.1f s", rush.seconds()),
          rush.millis()[people / 2] + " ms",
          rush.millis()[people * 99 / 100] + " ms",
          rush.refusals(),
          rush.bytes() / 1024 + " KB",
          rush.storedBytes() / 1024 + " KB",
          rush.lost());
      isRight &= rush.lost() == 0;
    }
    System.exit(isRight ? 0 : 1);
  }
}
