package app.selfsame.bench.campaign;

import app.selfsame.bench.enhance.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a campaign has come to: how often what, and what must not be. */
final class Findings {
  private final Tally outcomes = new Tally();
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final List<String> remarks = Collections.synchronizedList(new ArrayList<>());

  void count(String outcome) {
    outcomes.add(outcome);
  }

  /** Something that ends the campaign with status 1. */
  void fault(String what) {
    faults.add(what);
  }

  /** Something that somebody may want to look at. */
  void remark(String what) {
    remarks.add(what);
  }

  Tally outcomes() {
    return outcomes;
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  List<String> remarks() {
    return List.copyOf(remarks);
  }
}
