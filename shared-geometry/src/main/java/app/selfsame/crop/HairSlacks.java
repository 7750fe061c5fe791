package app.selfsame.crop;

import app.selfsame.crop.Slack.Priority;
import app.selfsame.document.Frame;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;

/** How far hair lies inside the frame. */
final class HairSlacks {
  /** Hair that touches the edge looks cut off; in heights of the frame. */
  private static final double ROOM = 0.02;

  /** Room, in heights of the frame, from which on more is no better. */
  private static final double ENOUGH = 0.03;

  private HairSlacks() {}

  static List<Slack> of(Frame frame, Placement placement, Head head) {
    List<Slack> slacks = new ArrayList<>(4);
    if (head.crownWithHair().isPresent()) {
      double down = placement.down(head.crownWithHair().get()) / placement.headPx();
      slacks.add(slack(Priority.HAIR, frame, new double[] {down, 0, -1}, 0));
      slacks.add(slack(Priority.ROOM, frame, new double[] {down, 0, -1}, -ROOM));
    }
    for (PointPx point : head.hairBeside()) {
      double right = placement.right(point) / placement.headPx();
      double[] inside = right < 0 ? new double[] {right, -1, 0} : new double[] {-right, 1, 0};
      slacks.add(slack(Priority.BESIDE, frame, inside, right < 0 ? 0 : frame.aspect()));
    }
    return slacks;
  }

  private static Slack slack(Priority priority, Frame frame, double[] coefficients, double constant) {
    double[] scaled = {coefficients[0] / ENOUGH, coefficients[1] / ENOUGH, coefficients[2] / ENOUGH};
    return new Slack(scaled, constant / ENOUGH, priority, null, null, ENOUGH * frame.height());
  }
}
