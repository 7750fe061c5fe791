package app.selfsame.verdict;

import app.selfsame.document.PhotoDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Holds what is known of a photo against a document's rules. */
public final class Judge {
  /** What holds whoever is in the photo. */
  private static final Set<CheckId> OF_NO_FACE = EnumSet.of(CheckId.FILE, CheckId.TAKEN_BY, CheckId.RECENCY);

  private Judge() {}

  /**
   * Every check that can be decided, in the order in which authorities reject. While {@link PhotoFacts#complete()} is
   * false, checks that still lack their measurements are left out; afterwards they are there as unknown. Of a photo
   * without a face only the file, the missing face and what the person said are judged: thirty checks that cannot be
   * made would bury the one that matters. As long as the crown is an estimate, and somebody else may be found, nothing
   * of a face is said to be met.
   *
   * @param document the rules for a person of the age that was given: {@link PhotoDocument#forAge}
   */
  public static List<Check> judge(PhotoDocument document, PhotoFacts facts) {
    CheckSheet sheet = new CheckSheet(document, facts);
    FileChecks.add(sheet);
    AskedChecks.add(sheet);
    if (!facts.faces().isEmpty()) {
      PoseChecks.add(sheet);
      CropChecks.add(sheet);
      if (facts.measures().isPresent() || facts.complete()) {
        addMeasured(sheet);
      }
    }
    List<Check> checks = new ArrayList<>(sheet.checks());
    if (!facts.hairMeasured() && !facts.complete()) {
      checks.removeIf(check -> check.outcome() == Outcome.PASS && !OF_NO_FACE.contains(check.id()));
    }
    checks.sort(Comparator.comparing(Check::id));
    return List.copyOf(checks);
  }

  private static void addMeasured(CheckSheet sheet) {
    ColourCheck.add(sheet);
    PlaceChecks.add(sheet);
    CoverChecks.add(sheet);
    HandChecks.add(sheet);
    WornChecks.add(sheet);
    EyeChecks.add(sheet);
    ExpressionChecks.add(sheet);
    LightChecks.add(sheet);
    if (!sheet.facts().cutOut() || !CutOutCheck.add(sheet)) {
      BackgroundChecks.add(sheet);
    }
    DetailChecks.add(sheet);
    ProportionsCheck.add(sheet);
    EdgeChecks.add(sheet);
  }

  /**
   * The verdict of a set of checks. A fail is a refusal, and so are warnings that together make one likelier than not;
   * what could have failed and is unknown keeps a photo from being ready. Neither what only the person can say nor what
   * is unknown and could only have warned changes it.
   */
  public static Verdict verdict(List<Check> checks) {
    return Weighing.verdict(checks);
  }
}
