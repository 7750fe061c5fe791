package app.selfsame.studio;

import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.report.Summary;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import java.util.Locale;
import org.teavm.jso.dom.html.HTMLElement;

/** The first thing to read: whether the photo meets the rules, as far as this can be known. It promises nothing. */
final class VerdictPanel {
  private static final String READING = "Reading your photo";
  private static final String STARTING_AGAIN = "The check stopped and is starting again";
  private static final String CHOOSE = "Choose the document above";
  private static final String CHOOSE_WHY = "Each authority has rules of its own. Your photo stays here meanwhile.";
  private static final String NOTHING_TO_PREPARE = "There is nothing to prepare";
  private static final String NOTHING_TO_PREPARE_WHY = "The office takes the photo, so yours is not checked.";
  private static final String MEASURING = "Measuring";
  private static final String NOT_CHECKED = "The photo was not checked";
  private static final String NOT_CHECKED_WHY = "See the box at the top of the page.";
  private static final String AUTHORITY_DECIDES = "Whether it is accepted, the authority decides.";

  private final HTMLElement panel = Html.byId("verdict");
  private final HTMLElement announcer = Html.byId("announcer");
  private PhotoDocument document;

  /** Says first, above every verdict, what must be known of this document; null for none. */
  void setDocument(PhotoDocument chosen) {
    document = chosen;
  }

  void hide() {
    panel.setHidden(true);
  }

  void showReading() {
    showWaiting(READING, "");
  }

  void showStartingAgain() {
    showWaiting(STARTING_AGAIN, "Your photo is kept.");
  }

  void showChooseDocument() {
    show("unknown", Html.icon("unknown"), CHOOSE, CHOOSE_WHY);
  }

  void showNothingToPrepare() {
    show("unknown", Html.icon("camera"), NOTHING_TO_PREPARE, NOTHING_TO_PREPARE_WHY);
  }

  void showNotChecked() {
    show("unknown", Html.icon("unknown"), NOT_CHECKED, NOT_CHECKED_WHY);
  }

  void show(Judgement judgement) {
    if (judgement.stage() == Stage.COMPLETE) {
      showVerdict(judgement);
    } else {
      int count = judgement.facts().faces().size();
      String faces = count == 1 ? "One face found." : count + " faces found.";
      showWaiting(MEASURING, count == 0 ? "" : faces);
    }
  }

  private void showVerdict(Judgement judgement) {
    String reasons = PageTexts.say(Summary.reasons(judgement));
    String sentence = reasons.substring(0, 1).toUpperCase(Locale.ROOT) + reasons.substring(1) + ".";
    String tone = tone(judgement);
    show(tone, Html.icon(tone), PageTexts.say(Summary.title(judgement)), sentence + " " + AUTHORITY_DECIDES);
  }

  /** Green is kept for what nothing at all was found against, and nothing that decides is left open. */
  private static String tone(Judgement judgement) {
    boolean objections = judgement.count(Outcome.FAIL) > 0 || judgement.count(Outcome.WARN) > 0;
    if (judgement.verdict() != Verdict.READY) {
      return objections ? "fail" : "unknown";
    }
    boolean asks = judgement.checks(Outcome.ASK).stream().anyMatch(check -> check.id() == CheckId.TAKEN_BY);
    return objections ? "warn" : asks ? "ask" : "pass";
  }

  private void showWaiting(String title, String sentence) {
    show("waiting", Html.element("span", "spinner"), title + "…", sentence);
  }

  private void show(String tone, HTMLElement mark, String title, String sentence) {
    panel.setClassName("verdict " + tone);
    panel.setHidden(false);
    panel.clear();
    HTMLElement words = Html.element("div", "");
    words.withChild(Html.text("h2", "", title).withAttr("id", "verdict-title"));
    if (!sentence.isEmpty()) {
      words.withChild(Html.text("p", "", sentence));
    }
    panel.withChild(mark).withChild(words);
    if (document != null) {
      Caution.addShortTo(panel, document);
    }
    announcer.withText(title + (sentence.isEmpty() ? "" : ". " + sentence));
  }
}
