package app.selfsame.report;

import app.selfsame.inspection.Judgement;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a judgement as a report of three sheets at most, to be styled by {@link ReportStyle}: on the first the verdict,
 * the marked photo and what to change, in the order of weight; then all that these rest on. The page prints the same as
 * the file has.
 */
public final class ReportBody {
  /** Of the element around it. */
  public static final String CLASS = "report";

  /** No more objections than this leave the first sheet empty beside the picture, and all else comes up to it. */
  private static final int HARDLY_ANY = 3;

  /** More objections than this stand in smaller type, to stay on the first sheet. */
  private static final int FEW = 9;

  /** Of more than this each stands in one paragraph. */
  private static final int MANY = 14;

  private ReportBody() {}

  /**
   * Writes header and main part into the element that is open.
   *
   * @param judgement of the file that was made, or of the photo where there is none
   * @param edits that made the file
   */
  public static void write(Markup markup, Judgement judgement, Optional<EditLog> edits, Printout printout) {
    List<Check> objections = new ArrayList<>(judgement.checks(Outcome.FAIL));
    objections.addAll(judgement.checks(Outcome.WARN));
    ReportSources sources = new ReportSources(judgement.document());
    ReportHeading.write(markup, judgement, printout);
    markup.open("main", "class", density(objections.size())).open("div", "class", "first");
    ReportHeading.verdict(markup, judgement);
    ReportPicture.write(markup, judgement, objections);
    ReportFindings findings = new ReportFindings(markup, judgement, sources);
    findings.objections();
    markup.close("div").open("div", "class", "rest");
    findings.rest();
    new ReportAppendix(markup, judgement, sources).write(edits);
    markup.say("p", SummaryMessage.PROMISE, "class", "promise" + " quiet").close("div").close("main");
  }

  private static String density(int objections) {
    if (objections > FEW) {
      return "many" + (objections > MANY ? " crowd" : "");
    }
    return objections > HARDLY_ANY ? "some" : "calm";
  }
}
