package app.selfsame.bench.campaign;

import app.selfsame.store.Engine;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A site's server is killed again and again, or one of the processes that work on its photos, in the midst of batches,
 * purchases, pictures of photo collections and letters.
 */
final class KillsCampaign implements Campaign {
  private static final long LONGEST_LIFE_MILLIS = 5_000;
  private static final int WORKERS_OF_TEN = 3;

  @Override
  public Findings run(Terms terms) throws Exception {
    Findings findings = new Findings();
    for (Engine engine : Engine.values()) {
      BusySite.bear(engine, busy -> kill(busy, terms, findings), findings);
    }
    return findings;
  }

  private static void kill(BusySite busy, Terms terms, Findings findings) throws Exception {
    Random random = new Random(terms.seed());
    busy.calls.under(busy.site.engine() + " kills");
    for (int i = 0; i < terms.count(); i++) {
      Fault.last(random.nextLong(LONGEST_LIFE_MILLIS));
      List<ProcessHandle> workers =
          ProcessHandle.of(busy.site.pid()).stream().flatMap(ProcessHandle::descendants).collect(Collectors.toList());
      if (random.nextInt(10) < WORKERS_OF_TEN && !workers.isEmpty()) {
        workers.get(random.nextInt(workers.size())).destroyForcibly();
        findings.count("killed workers");
      } else {
        busy.site.kill();
        busy.site.start();
        findings.count("killed servers");
      }
    }
    busy.await(1, "after the last kill");
  }
}
