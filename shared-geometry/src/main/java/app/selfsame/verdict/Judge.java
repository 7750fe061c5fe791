package app.selfsame.verdict;

import app.selfsame.document.HeadMeasure;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Holds what is known of a photo against a document's rules. */
public final class Judge {
  private static final String NO_FACE = "No face was found, so this could not be measured.";

  private Judge() {}

  /**
   * Every check that can be decided, in the order in which authorities reject. While {@link PhotoFacts#complete()} is
   * false, checks that still lack their measurements are left out; afterwards they are there as unknown.
   */
  public static List<Check> judge(PhotoDocument document, PhotoFacts facts) {
    List<Check> checks = new ArrayList<>(FileChecks.of(document, facts));
    facts
        .head()
        .filter(head -> facts.hairMeasured() || document.headMeasure() == HeadMeasure.CROWN)
        .ifPresent(
            head -> facts.crop().ifPresent(solution -> checks.addAll(CropChecks.of(document, head, solution))));
    if (!facts.faces().isEmpty()) {
      checks.addAll(FaceChecks.of(document, facts.faces().get(0)));
    }
    facts.measures().ifPresent(measures -> checks.addAll(LightChecks.of(measures)));
    if (facts.complete()) {
      addUnknown(document, facts, checks);
    }
    checks.sort(Comparator.comparing(Check::id));
    return List.copyOf(checks);
  }

  /** The verdict of a set of checks: a fail outweighs what is unknown, and that outweighs passes and warnings. */
  public static Outcome verdict(List<Check> checks) {
    Outcome verdict = Outcome.PASS;
    for (Check check : checks) {
      if (check.outcome() == Outcome.FAIL) {
        return Outcome.FAIL;
      }
      if (check.outcome() == Outcome.UNKNOWN) {
        verdict = Outcome.UNKNOWN;
      }
    }
    return verdict;
  }

  private static void addUnknown(PhotoDocument document, PhotoFacts facts, List<Check> checks) {
    Set<CheckId> missing = EnumSet.allOf(CheckId.class);
    for (Check check : checks) {
      missing.remove(check.id());
    }
    String reason = facts.faces().isEmpty() ? NO_FACE : "The head could not be told from the background.";
    for (CheckId id : missing) {
      if (asked(document, id)) {
        checks.add(Checks.unknown(id, "", source(document, id), reason));
      }
    }
  }

  /** Whether a document has a rule that the check would hold the photo against. */
  private static boolean asked(PhotoDocument document, CheckId id) {
    return switch (id) {
      case FRAMING, CENTRING, RESOLUTION -> document.frame().isPresent();
      case HEAD_HEIGHT -> document.headHeight().isPresent();
      case EYE_LINE -> document.eyeLineFromBottom().isPresent();
      case TOP_MARGIN -> document.topMargin().isPresent();
      case FILE, FACE_COUNT, ROLL, YAW, PITCH, EYES_OPEN, MOUTH_CLOSED, UNDER_EXPOSURE, OVER_EXPOSURE, SHARPNESS,
          BACKGROUND_UNIFORMITY -> true;
      default -> false;
    };
  }

  private static Source source(PhotoDocument document, CheckId id) {
    return switch (id) {
      case HEAD_HEIGHT -> document.headHeight().orElseThrow().source();
      case EYE_LINE -> document.eyeLineFromBottom().orElseThrow().source();
      case TOP_MARGIN -> document.topMargin().orElseThrow().source();
      case FRAMING -> document.frameSource().orElse(document.mainSource());
      case FILE -> document.file().encodingSource();
      case RESOLUTION -> document.file().source();
      case CENTRING -> Standards.FRONTAL_IMAGE;
      case SHARPNESS, UNDER_EXPOSURE -> Standards.OWN;
      case OVER_EXPOSURE, BACKGROUND_UNIFORMITY, EYES_OPEN, MOUTH_CLOSED -> Standards.FACE_QUALITY;
      default -> Standards.FACE_IMAGE;
    };
  }
}
