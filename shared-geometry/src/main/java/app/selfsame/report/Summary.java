package app.selfsame.report;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Topic;
import app.selfsame.inspection.Judgement;
import app.selfsame.verdict.Outcome;
import java.util.List;

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

  private Summary() {}

  /** The verdict in one line, what matters most and what only the person can answer: {@code 2 things to fix}. */
  public static String headline(Judgement judgement) {
    int fails = judgement.count(Outcome.FAIL);
    int questions = judgement.count(Outcome.ASK);
    String finding;
    if (fails > 0) {
      finding = counted(fails, "thing") + " to fix";
    } else if (judgement.verdict() == Outcome.UNKNOWN) {
      finding = "Can't tell: " + counted(judgement.count(Outcome.UNKNOWN), "thing") + " could not be measured";
    } else {
      finding = "Nothing to fix was found";
    }
    return questions == 0 ? finding : finding + ", " + counted(questions, "question") + " left";
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
