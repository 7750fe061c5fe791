package app.selfsame.crop;

import app.selfsame.crop.CropSolution.Rule;
import app.selfsame.crop.Slack.Priority;
import app.selfsame.document.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The crop of a photo that ends by less than anybody measures before the frame that the limits ask for: one within the
 * photo, for which centring gives way first, and then the one length that is missed by the least.
 */
public final class HardlyTight {
  /** How far a length may lie beyond its limit, in heights of the frame: less than a crown is measured to. */
  private static final double HAIR = 0.01;

  private final double hairUnits;

  private HardlyTight(double hairUnits) {
    this.hairUnits = hairUnits;
  }

  /** Whether so many units are a hair in a frame. */
  public static boolean isHair(double units, Frame frame) {
    return units <= HAIR * frame.height();
  }

  /**
   * The place of a frame within the photo that misses no limit by more than a hair.
   *
   * @param place the best one, which leaves the photo
   * @return empty when there is none, or when the limits contradict each other whatever the photo shows
   */
  static Optional<double[]> placeWithin(Frame frame, List<Slack> slacks, double[] place) {
    return new HardlyTight(HAIR * frame.height()).placeWithin(slacks, place);
  }

  private Optional<double[]> placeWithin(List<Slack> slacks, double[] place) {
    List<Slack> photo = CropSolver.with(slacks, Priority.PHOTO);
    List<Slack> limits = CropSolver.with(slacks, Priority.LIMIT);
    List<Slack> centring = CropSolver.with(slacks, Priority.CENTRING);
    if (!missesByAHair(photo, place) || !Optimum.canHold(limits)) {
      return Optional.empty();
    }
    double[] best = null;
    for (List<List<Slack>> groups : orders(photo, limits)) {
      double[] within = CropSolver.best(Stream.concat(groups.stream(), Stream.of(centring)).toList(), slacks);
      boolean better = best == null || missed(limits, within) < missed(limits, best);
      if (better && missesByAHair(limits, within) && missesByAHair(centring, within)) {
        best = within;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The photo and all limits where centring alone need give way, else each order in which one length gives way. */
  private static List<List<List<Slack>>> orders(List<Slack> photo, List<Slack> limits) {
    if (Optimum.canHold(Stream.concat(photo.stream(), limits.stream()).toList())) {
      return List.of(List.of(photo, limits));
    }
    List<List<List<Slack>>> orders = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      List<Slack> kept = limits.stream().filter(slack -> slack.rule() != rule).toList();
      List<Slack> given = limits.stream().filter(slack -> slack.rule() == rule).toList();
      if (Optimum.canHold(Stream.concat(photo.stream(), kept.stream()).toList())) {
        orders.add(List.of(photo, kept, given));
      }
    }
    return orders;
  }

  private boolean missesByAHair(List<Slack> slacks, double[] place) {
    return missed(slacks, place) <= 1;
  }

  /** By how many hairs the worst of some limits is missed. */
  private double missed(List<Slack> slacks, double[] place) {
    double most = 0;
    for (Slack slack : slacks) {
      most = Math.max(most, -slack.at(place) * slack.units());
    }
    return most / hairUnits;
  }
}
