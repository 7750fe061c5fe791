package app.selfsame.bench.collections;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.collection.ContributionRush;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import java.util.Locale;

/**
 * People who send their pictures at once to a photo collection, with SQLite and with a PostgreSQL on this machine, both of
 * which write to the disk before they answer. Server and senders share the processors.
 */
final class RushBenchmark {
  private static final int PEOPLE = 1_000;

  private RushBenchmark() {}

  /**
   * Prints what became of them.
   *
   * @return whether no picture was lost
   */
  static boolean run(String[] arguments) throws Exception {
    int people = arguments.length == 0 ? PEOPLE : Integer.parseInt(arguments[0]);
    System.setProperty(TestStore.DURABLE, "true");
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
            "server, of a core, for each",
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
          String.format(Locale.ROOT, "%.1f ms", rush.cpuMillis()),
          rush.lost());
      isRight &= rush.lost() == 0;
    }
    return isRight;
  }
}
