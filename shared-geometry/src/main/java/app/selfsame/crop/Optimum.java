package app.selfsame.crop;

import app.selfsame.crop.Slack.Priority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The place of a frame that leaves the most slack.
 *
 * <p>First each group of limits is given what the earlier ones leave it: a group that can hold must hold from then on,
 * one that cannot may be violated by no more than it must. Hair comes next, and then wishes: hair may take nearly all
 * of the limits' slack, each wish the larger part of what is left, never all of it, as what was measured is never
 * exact. Then the smallest slack of the limits is made as
 * large as it can be, with that held the second smallest, and so on (lexicographic maximin); then that of the wishes.
 */
final class Optimum {
  private static final double SLIGHT = 1e-7;

  /** Slacks this close count as equal. */
  private static final double EQUAL = 1e-5;

  /** Smallest height of a head in heights of the frame: keeps the scale positive. */
  private static final double SMALLEST_HEAD = 1e-3;

  /** Share of the limits' smallest slack that hair leaves them. */
  private static final double KEPT_BY_HAIR = 0.1;

  /** Share of the limits' smallest slack that wishes leave them. */
  private static final double KEPT = 0.3;

  private final Map<Slack, Double> floors = new LinkedHashMap<>();
  private double[] place;

  private Optimum() {}

  /** The best place under limits, the more important groups first, with hair, and with wishes in their order. */
  static double[] of(List<List<Slack>> limits, List<Slack> hair, List<List<Slack>> wishes) {
    Optimum optimum = new Optimum();
    List<Slack> all = new ArrayList<>();
    for (List<Slack> group : limits) {
      optimum.hold(group);
      all.addAll(group);
    }
    optimum.keep(all, KEPT_BY_HAIR);
    optimum.hold(hair);
    optimum.keep(all, KEPT);
    wishes.forEach(optimum::hold);
    optimum.spread(all);
    wishes.forEach(optimum::spread);
    return optimum.place;
  }

  /** From now on a share of the smallest slack that all can have stays with each that is not violated. */
  private void keep(List<Slack> all, double share) {
    double kept = share * Math.max(0, raise(all, 1));
    all.forEach(slack -> floors.merge(slack, kept, (floor, least) -> floor < 0 ? floor : Math.max(floor, least)));
  }

  private void hold(List<Slack> group) {
    double reached = raise(group, 0);
    group.forEach(slack -> floors.put(slack, reached));
  }

  /** Whether all limits of a list can hold at once. */
  static boolean canHold(List<Slack> slacks) {
    return new Optimum().raise(slacks, 0) > -SLIGHT;
  }

  static double smallest(List<Slack> slacks, double[] place, Priority... priorities) {
    double smallest = 1;
    for (Slack slack : slacks) {
      for (Priority priority : priorities) {
        if (slack.priority() == priority) {
          smallest = Math.min(smallest, slack.at(place));
        }
      }
    }
    return smallest;
  }

  private void spread(List<Slack> share) {
    List<Slack> free = new ArrayList<>(share);
    while (!free.isEmpty()) {
      double reached = raise(free, 1);
      if (reached > 1 - EQUAL) {
        free.forEach(slack -> floors.put(slack, 1.0));
        return;
      }
      List<Slack> tight = tight(free, reached);
      free.forEach(slack -> floors.merge(slack, reached, Math::max));
      tight.removeIf(slack -> raise(List.of(slack), 1) > reached + EQUAL);
      if (tight.isEmpty()) {
        return;
      }
      free.removeIf(tight::contains);
    }
  }

  private List<Slack> tight(List<Slack> free, double reached) {
    List<Slack> tight = new ArrayList<>();
    for (Slack slack : free) {
      if (slack.at(place) < reached + EQUAL) {
        tight.add(slack);
      }
    }
    return tight;
  }

  /** The largest slack, at most {@code cap}, that a whole group can have above the floors; moves the place there. */
  private double raise(List<Slack> group, double cap) {
    List<LinearProgram.Limit> limits = new ArrayList<>();
    limits.add(new LinearProgram.Limit(new double[] {-1, 0, 0, 0}, -SMALLEST_HEAD));
    limits.add(new LinearProgram.Limit(new double[] {0, 0, 0, 1}, cap));
    floors.forEach((slack, floor) -> limits.add(limit(slack, 0, slack.constant() - floor + SLIGHT)));
    group.forEach(slack -> limits.add(limit(slack, 1, slack.constant())));
    double[] best = LinearProgram.maximise(new double[] {0, 0, 0, 1}, limits);
    if (best == null) {
      return place == null ? Double.NEGATIVE_INFINITY : smallestAt(group, cap);
    }
    place = best;
    return best[3];
  }

  private double smallestAt(List<Slack> group, double cap) {
    double smallest = cap;
    for (Slack slack : group) {
      smallest = Math.min(smallest, slack.at(place));
    }
    return smallest;
  }

  private static LinearProgram.Limit limit(Slack slack, double ofSlack, double bound) {
    double[] c = slack.coefficients();
    return new LinearProgram.Limit(new double[] {-c[0], -c[1], -c[2], ofSlack}, bound);
  }
}
