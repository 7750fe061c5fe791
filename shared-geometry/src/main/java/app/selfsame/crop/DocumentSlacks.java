package app.selfsame.crop;

import app.selfsame.crop.CropSolution.Rule;
import app.selfsame.crop.Slack.Priority;
import app.selfsame.document.Frame;
import app.selfsame.document.HeadMeasure;
import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a document asks of a crop of one head, and what is aimed at where it asks nothing. */
final class DocumentSlacks {
  /**
   * Share of the frame's height that the head takes where the document names none: 70 to 80 % after the guideline of
   * ICAO Doc 9303; in square frames 50 to 69 %, as for visas of the United States.
   */
  private static final Limits HEAD_OF_PORTRAIT = new Limits(0.70, 0.80);

  private static final Limits HEAD_OF_SQUARE = new Limits(0.50, 0.69);
  private static final double SQUARE_ASPECT = 0.9;

  /** Eye line above the lower edge; ISO/IEC 19794-5, full frontal: 0.3 to 0.5 of the height from the top. */
  private static final Limits EYE_LINE = new Limits(0.5, 0.7);

  /** Space above the crown, in heights of the frame, from which on more is no better. */
  private static final double AMPLE_TOP = 0.10;

  /** The same where the document places the eyes: the crown need only stay inside. */
  private static final double ENOUGH_TOP = 0.03;

  /** Distance from a single limit, in heights of the frame, from which on more is no better. */
  private static final double AMPLE = 0.05;

  /** Half of the narrowest range that slack is measured by, in heights of the frame. */
  private static final double NARROWEST = 0.002;

  private final PhotoDocument document;
  private final Placement placement;
  private final Frame frame;
  private final List<Slack> slacks = new ArrayList<>();

  private DocumentSlacks(PhotoDocument document, Placement placement) {
    this.document = document;
    this.placement = placement;
    frame = document.frame().orElseThrow();
  }

  /** The point to which the document measures the head, as far as it is known. */
  static PointPx crown(PhotoDocument document, Head head) {
    return MeasuredCrown.of(document, head).orElse(head.crown());
  }

  static List<Slack> of(PhotoDocument document, Head head, Placement placement) {
    DocumentSlacks collector = new DocumentSlacks(document, placement);
    collector.addHeadHeight();
    collector.addVerticalPlace(placement.down(crown(document, head)));
    collector.addCentring(head);
    collector.addHeadInside(head);
    collector.addDoubts(head);
    return collector.slacks;
  }

  /** No authority takes half a head: the lowest plausible crown and the chin lie within the frame. */
  private void addHeadInside(Head head) {
    double crown = (placement.down(head.crown()) + head.crownDoubtPx()) / placement.headPx();
    double chin = placement.down(head.chin()) / placement.headPx();
    add(Priority.LIMIT, null, new double[] {crown, 0, -1}, 0, NARROWEST);
    add(Priority.LIMIT, null, new double[] {-chin, 0, 1}, 1, NARROWEST);
  }

  /** The lengths to other crowns than the one that is measured to, which may be meant as well. */
  private void addDoubts(Head head) {
    double crown = placement.down(head.crown());
    if (document.headMeasure() != HeadMeasure.CROWN_WITH_HAIR && head.crownDoubtPx() > 0) {
      addDoubt(crown, head.crownDoubtPx());
      addDoubt(crown, -head.crownDoubtPx());
    }
    if (document.headMeasure() == HeadMeasure.UNDEFINED) {
      head.crownWithHair().ifPresent(hair -> addDoubt(crown, crown - placement.down(hair)));
    }
  }

  /** The lengths to the crown, were it so much higher than measured. */
  private void addDoubt(double crownDownPx, double higherPx) {
    double[] height = {1 + higherPx / placement.headPx(), 0, 0};
    double[] top = {(crownDownPx - higherPx) / placement.headPx(), 0, -1};
    document.headHeight().ifPresent(rule -> addLimits(Priority.DOUBT, null, rule, height, 0));
    document.topMargin().ifPresent(rule -> addLimits(Priority.DOUBT, null, rule, top, 0));
  }

  private void addHeadHeight() {
    double[] height = {1, 0, 0};
    addRule(Rule.HEAD_HEIGHT, document.headHeight(), height, 0);
    if (!names(document.headHeight())) {
      addRange(Priority.TARGET, frame.aspect() >= SQUARE_ASPECT ? HEAD_OF_SQUARE : HEAD_OF_PORTRAIT, height, 0);
    }
  }

  private void addVerticalPlace(double crownDownPx) {
    double[] eyeLine = {0, 0, 1};
    double[] top = {crownDownPx / placement.headPx(), 0, -1};
    addRule(Rule.EYE_LINE, document.eyeLineFromBottom(), eyeLine, 1);
    addRule(Rule.TOP_MARGIN, document.topMargin(), top, 0);
    boolean placed = names(document.topMargin()) || names(document.eyeLineFromBottom());
    if (!placed) {
      addRange(Priority.TARGET, EYE_LINE, eyeLine, 1);
    }
    if (document.topMargin().isEmpty()) {
      add(Priority.TARGET, null, top, 0, placed ? ENOUGH_TOP : AMPLE_TOP);
    }
  }

  /** Whether a rule says what a length is to be, not only what it must not exceed. */
  private static boolean names(Optional<LengthRule> length) {
    return length.isPresent()
        && (length.get().aim().isPresent() || length.get().limits().hasMin() && length.get().limits().hasMax());
  }

  private void addCentring(Head head) {
    double faceRight = placement.right(head.faceCentre());
    double width = frame.aspect();
    double[] fromLeft = {faceRight / placement.headPx(), -1, 0};
    Limits centre = CropSolver.CENTRE_PERCENT;
    addRange(Priority.CENTRING, new Limits(centre.min() / 100 * width, centre.max() / 100 * width), fromLeft, 0);
  }

  /** A length that the document limits, and the end that an aim puts where it sets none. */
  private void addRule(Rule rule, Optional<LengthRule> length, double[] coefficients, double constant) {
    if (length.isEmpty()) {
      return;
    }
    addLimits(Priority.LIMIT, rule, length.get(), coefficients, constant);
    Limits limits = length.get().limits();
    if (length.get().aim().isPresent()) {
      double aim = length.get().aim().getAsDouble() / frame.height();
      double below = below(length.get());
      double above = above(length.get());
      if (!limits.hasMin()) {
        add(Priority.TARGET, null, coefficients, constant - (aim - above), above);
      }
      if (!limits.hasMax()) {
        add(Priority.TARGET, null, negative(coefficients), aim + below - constant, below);
      }
    }
  }

  private void addLimits(Priority priority, Rule rule, LengthRule length, double[] coefficients, double constant) {
    Limits limits = length.limits();
    if (limits.hasMin()) {
      add(priority, rule, coefficients, constant - limits.min() / frame.height(), below(length));
    }
    if (limits.hasMax()) {
      add(priority, rule, negative(coefficients), limits.max() / frame.height() - constant, above(length));
    }
  }

  /** How far below the length to aim at slack ends, in heights of the frame. */
  private double below(LengthRule length) {
    Limits limits = length.limits();
    boolean both = limits.hasMin() && (limits.hasMax() || length.aim().isPresent());
    return both ? Math.max(NARROWEST, (aim(length) - limits.min()) / frame.height()) : AMPLE;
  }

  private double above(LengthRule length) {
    Limits limits = length.limits();
    boolean both = limits.hasMax() && (limits.hasMin() || length.aim().isPresent());
    return both ? Math.max(NARROWEST, (limits.max() - aim(length)) / frame.height()) : AMPLE;
  }

  private static double aim(LengthRule length) {
    return length.aim().orElse((length.limits().min() + length.limits().max()) / 2);
  }

  private void addRange(Priority priority, Limits limits, double[] coefficients, double constant) {
    double half = (limits.max() - limits.min()) / 2;
    add(priority, null, coefficients, constant - limits.min(), half);
    add(priority, null, negative(coefficients), limits.max() - constant, half);
  }

  private void add(Priority priority, Rule rule, double[] coefficients, double constant, double scale) {
    double[] scaled = new double[coefficients.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = coefficients[i] / scale;
    }
    slacks.add(new Slack(scaled, constant / scale, priority, rule, null, scale * frame.height()));
  }

  private static double[] negative(double[] coefficients) {
    return new double[] {-coefficients[0], -coefficients[1], -coefficients[2]};
  }
}
