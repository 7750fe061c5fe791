package app.selfsame.report;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Topic;
import app.selfsame.inspection.Judgement;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Fault;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The sentences that page, command line and printed report have in common. */
public final class Summary {
  /** What a report is not. */
  public static final String PROMISE =
      "This report holds measurements of one photo against rules as they are known here. It promises nothing: the"
          + " authority alone decides, and it may see what no program measures.";

  /** What to know before anything else where the rules rest on one third party. */
  public static final String UNVERIFIED =
      "Unverified: these figures come from a third party and not from the authority. Check them before you rely on"
          + " them.";

  /** In place of the link to the authority's page, where there is none. */
  public static final String NO_PAGE = "No page of the authority is known here.";

  /** Where the authority does not take photos of one's own, and nobody has said yet who took this one. */
  private static final String ONLY_IF = " only if it was taken as the authority asks";

  private Summary() {}

  /** The verdict, its reasons, and what is left to the person, in one line; see {@link #title} and {@link #reasons}. */
  public static String headline(Judgement judgement) {
    return title(judgement) + ": " + reasons(judgement);
  }

  /** The verdict in a few words. */
  public static String title(Judgement judgement) {
    if (hasNoFace(judgement)) {
      return "Not a photo for this";
    }
    if (judgement.verdict() == Verdict.REFUSED && reasons(judgement, Outcome.FAIL, Outcome.WARN).isEmpty()) {
      return "Can't tell";
    }
    boolean onlyIf =
        judgement.verdict() == Verdict.READY
            && judgement.checks(Outcome.ASK).stream().anyMatch(check -> check.id() == CheckId.TAKEN_BY);
    return judgement.verdict().title() + (onlyIf ? ONLY_IF : "");
  }

  /**
   * Why, with every check that objects named, and how many questions are left: {@code background not plain, mouth
   * open; perhaps also: head tilted; 1 question left}. Nothing outside an allowed range is left out.
   */
  public static String reasons(Judgement judgement) {
    String fails = reasons(judgement, Outcome.FAIL);
    String warnings = reasons(judgement, Outcome.WARN);
    String open = judgement.verdict() == Verdict.REFUSED ? unmeasured(judgement) : "";
    List<String> parts = new ArrayList<>();
    if (hasNoFace(judgement)) {
      parts.add("no face was found");
    } else {
      addTo(parts, "", fails);
      boolean light = judgement.verdict() == Verdict.READY;
      addTo(parts, light ? "some clerks might object: " : fails.isEmpty() ? "" : "perhaps also: ", warnings);
      addTo(parts, "could not be measured: ", open);
      if (parts.isEmpty()) {
        parts.add("nothing to fix was found");
      }
    }
    int questions = judgement.count(Outcome.ASK);
    if (questions > 0) {
      parts.add(counted(questions, "question") + " left");
    }
    return String.join("; ", parts);
  }

  private static boolean hasNoFace(Judgement judgement) {
    return judgement.verdict() == Verdict.UNUSABLE && judgement.facts().faces().isEmpty();
  }

  private static void addTo(List<String> parts, String introduction, String reasons) {
    if (!reasons.isEmpty()) {
      parts.add(introduction + reasons);
    }
  }

  private static String reasons(Judgement judgement, Outcome... outcomes) {
    return named(check -> List.of(outcomes).contains(check.outcome()), judgement);
  }

  private static String unmeasured(Judgement judgement) {
    return named(check -> check.outcome() == Outcome.UNKNOWN && check.canFail(), judgement);
  }

  private static String named(Predicate<Check> which, Judgement judgement) {
    return judgement.checks().stream()
        .filter(which)
        .map(check -> check.outcome() == Outcome.UNKNOWN ? check.id().title() : Fault.of(check.id()))
        .collect(Collectors.joining(", "));
  }

  /** What the authority, as far as its rules are known, does not say; empty when it says something of all. */
  public static String unsaid(PhotoDocument document) {
    List<Topic> topics = document.unsaid();
    if (topics.isEmpty()) {
      return "";
    }
    StringBuilder sentence =
        new StringBuilder("As far as its rules are known here, the authority does not say anything about ");
    for (int i = 0; i < topics.size(); i++) {
      sentence.append(i == 0 ? "" : i == topics.size() - 1 ? " or " : ", ").append(topics.get(i).phrase());
    }
    return sentence.append('.').toString();
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
