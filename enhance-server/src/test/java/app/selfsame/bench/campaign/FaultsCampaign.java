package app.selfsame.bench.campaign;

import app.selfsame.store.Engine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One thing after the other befalls a site, in an order of chance; after each all errands go on by themselves. */
final class FaultsCampaign implements Campaign {
  private static final long LONGEST_MILLIS = 8_000;
  private static final long SHORTEST_MILLIS = 2_000;

  private final List<Engine> engines;
  private final List<Fault> wanted;

  FaultsCampaign() {
    this(List.of(Engine.values()), List.of(Fault.values()));
  }

  /** With some databases, and what is to befall them. */
  FaultsCampaign(List<Engine> engines, List<Fault> wanted) {
    this.engines = engines;
    this.wanted = wanted;
  }

  @Override
  public Findings run(Terms terms) throws Exception {
    Findings findings = new Findings();
    for (Engine engine : engines) {
      BusySite.bear(engine, busy -> befall(busy, terms), findings);
    }
    return findings;
  }

  private void befall(BusySite busy, Terms terms) throws Exception {
    WholeSite site = busy.site;
    List<Fault> faults = new ArrayList<>(wanted.stream().filter(fault -> fault.concerns(site)).toList());
    Random random = new Random(terms.seed());
    for (int round = 0; round < terms.count(); round++) {
      Collections.shuffle(faults, random);
      for (Fault fault : faults) {
        String name = site.engine() + " " + fault.word();
        busy.calls.under(name);
        fault.begin(site);
        Fault.last(SHORTEST_MILLIS + random.nextLong(LONGEST_MILLIS - SHORTEST_MILLIS));
        fault.end(site);
        busy.await(2, "after " + name);
        busy.calls.under(site.engine() + " calm");
      }
    }
  }
}
