package app.selfsame.verdict;

import app.selfsame.crop.Crop;
import app.selfsame.document.Waiver;
import app.selfsame.face.HeadPose;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Parameter;
import app.selfsame.message.Unit;
import java.util.Optional;

/** How the head is turned, as the mesh alone tells. */
final class PoseChecks {
  /** Beyond this it is not the head that is tilted, but the photo. */
  private static final double ON_ITS_SIDE_DEGREES = 45;

  private static final CheckMessage UPRIGHT = CheckMessage.of(CheckId.ROLL, Outcome.PASS);
  private static final CheckMessage TURNED_LEVEL = CheckMessage.of(CheckId.ROLL, Outcome.PASS, "levelled");
  private static final CheckMessage HARDLY_TILTED = tilted(Outcome.WARN, "slightly");
  private static final CheckMessage HARDLY_TILTED_LEVELLED = tilted(Outcome.WARN, "levelled");
  private static final CheckMessage TILTED = tilted(Outcome.FAIL, "tilted");
  private static final CheckMessage ON_ITS_SIDE = CheckMessage.of(CheckId.ROLL, Outcome.FAIL, "on-its-side");

  private static final CheckMessage HARDLY_TILTED_BY_HAND = tilted(Outcome.WARN, "by-hand");
  private static final CheckMessage TILTED_BY_HAND = tilted(Outcome.FAIL, "by-hand");

  private static final Parameter SIDE = Parameter.choice("side");
  private static final CheckMessage FACING = CheckMessage.of(CheckId.YAW, Outcome.PASS);
  private static final CheckMessage TURNED_SLIGHTLY = CheckMessage.of(CheckId.YAW, Outcome.WARN, SIDE);
  private static final CheckMessage TURNED = CheckMessage.of(CheckId.YAW, Outcome.FAIL, SIDE);

  private static final Parameter CHIN = Parameter.choice("chin");
  private static final CheckMessage STRAIGHT = CheckMessage.of(CheckId.PITCH, Outcome.PASS);
  private static final CheckMessage HARDLY_STRAIGHT = CheckMessage.of(CheckId.PITCH, Outcome.WARN, CHIN);
  private static final CheckMessage NOT_STRAIGHT = CheckMessage.of(CheckId.PITCH, Outcome.FAIL, CHIN);

  static final Said SAID =
      Said.of()
          .and(UPRIGHT, TURNED_LEVEL, HARDLY_TILTED, HARDLY_TILTED_LEVELLED, TILTED, ON_ITS_SIDE)
          .and(HARDLY_TILTED_BY_HAND, TILTED_BY_HAND)
          .and(FACING, TURNED_SLIGHTLY, TURNED)
          .and(STRAIGHT, HARDLY_STRAIGHT, NOT_STRAIGHT);

  private PoseChecks() {}

  static void add(CheckSheet sheet) {
    HeadPose pose = sheet.facts().faces().get(0).pose();
    if (!sheet.waives(Waiver.POSE, CheckId.ROLL)) {
      sheet.add(
          turned(sheet.facts())
              .map(degrees -> rollInFrame(withinHalfTurn(pose.rollDegrees() - degrees)))
              .orElseGet(() -> roll(pose.rollDegrees(), sheet.document().isLevelled())));
    }
    if (!sheet.waives(Waiver.POSE, CheckId.YAW)) {
      sheet.add(yaw(pose.yawDegrees()));
    }
    if (!sheet.waives(Waiver.POSE, CheckId.PITCH)) {
      sheet.add(pitch(pose.pitchDegrees()));
    }
  }

  /** How far a frame is turned clockwise that a person placed; nothing levels what it shows. */
  private static Optional<Double> turned(PhotoFacts facts) {
    return facts.answers().adjustment().crop().map(Crop::rotationDegrees);
  }

  private static double withinHalfTurn(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }

  private static Check rollInFrame(double degrees) {
    Outcome outcome = StandardLimits.ROLL.outcome(degrees);
    Message advice =
        outcome == Outcome.PASS
            ? UPRIGHT.with()
            : tilted(outcome == Outcome.WARN ? HARDLY_TILTED_BY_HAND : TILTED_BY_HAND, degrees);
    return angle(CheckId.ROLL, outcome, degrees, StandardLimits.ROLL, advice);
  }

  private static Check roll(double degrees, boolean levelled) {
    StandardLimits limits = levelled ? StandardLimits.ROLL_LEVELLED : StandardLimits.ROLL;
    Outcome outcome = limits.outcome(degrees);
    return angle(CheckId.ROLL, outcome, degrees, limits, tilt(outcome, degrees, levelled));
  }

  private static Message tilt(Outcome outcome, double degrees, boolean levelled) {
    if (outcome == Outcome.PASS) {
      return (levelled ? TURNED_LEVEL : UPRIGHT).with();
    }
    if (outcome != Outcome.WARN && Math.abs(degrees) > ON_ITS_SIDE_DEGREES) {
      return ON_ITS_SIDE.with();
    }
    CheckMessage tilted = outcome != Outcome.WARN ? TILTED : levelled ? HARDLY_TILTED_LEVELLED : HARDLY_TILTED;
    return tilted(tilted, degrees);
  }

  private static Message tilted(CheckMessage message, double degrees) {
    return message.with(
        Argument.quantity(Math.abs(degrees), Unit.DEGREE),
        Argument.choice(degrees > 0 ? "clockwise" : "anticlockwise"));
  }

  private static Check yaw(double degrees) {
    Outcome outcome = StandardLimits.YAW.outcome(degrees);
    Argument side = Argument.choice(degrees > 0 ? "right" : "left");
    Message advice =
        switch (outcome) {
          case PASS -> FACING.with();
          case WARN -> TURNED_SLIGHTLY.with(side);
          default -> TURNED.with(side);
        };
    return angle(CheckId.YAW, outcome, degrees, StandardLimits.YAW, advice);
  }

  private static Check pitch(double degrees) {
    Outcome outcome = StandardLimits.PITCH.outcome(degrees);
    Argument chin = Argument.choice(degrees > 0 ? "raised" : "lowered");
    Message advice =
        switch (outcome) {
          case PASS -> STRAIGHT.with();
          case WARN -> HARDLY_STRAIGHT.with(chin);
          default -> NOT_STRAIGHT.with(chin);
        };
    return angle(CheckId.PITCH, outcome, degrees, StandardLimits.PITCH, advice);
  }

  private static Check angle(CheckId id, Outcome outcome, double degrees, StandardLimits limits, Message advice) {
    return Checks.measured(id, outcome, degrees, limits.unit(), limits.allowed(), limits.source(), advice);
  }

  private static CheckMessage tilted(Outcome outcome, String reason) {
    return CheckMessage.of(
        CheckId.ROLL, outcome, reason, Parameter.quantity("degrees"), Parameter.choice("side"));
  }
}
