package app.selfsame.studio;

import app.selfsame.document.PhotoDocument;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The first thing to read: whether the photo meets the rules, as far as this can be known. It promises nothing. */
final class VerdictPanel {
  private static final String READING = "Reading your photo";
  private static final String STARTING_AGAIN = "The check stopped and is starting again";
  private static final String CHOOSE = "Choose the document above";
  private static final String CHOOSE_WHY = "Each authority has rules of its own. Your photo stays here meanwhile.";
  private static final String MEASURING = "Measuring";
  private static final String NOT_CHECKED = "The photo was not checked";
  private static final String NOT_CHECKED_WHY = "See the box at the top of the page.";
  private static final String AUTHORITY_DECIDES = "Whether the photo is accepted, the authority decides.";

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

  void showNotChecked() {
    show("unknown", Html.icon("unknown"), NOT_CHECKED, NOT_CHECKED_WHY);
  }

  void show(Report report) {
    if (report.isComplete()) {
      showVerdict(report);
    } else {
      String faces = report.getFaces() == 1 ? "One face found." : report.getFaces() + " faces found.";
      showWaiting(MEASURING, report.getFaces() == 0 ? "" : faces);
    }
  }

  private void showVerdict(Report report) {
    String verdict = report.getVerdict();
    String counts = counts(report);
    String more = report.count("fail") == 0 ? " " + AUTHORITY_DECIDES : "";
    show(verdict, Html.icon(verdict), report.getHeadline(), counts + more);
  }

  /** How many checks came out how, with as few words as can be. */
  private static String counts(Report report) {
    List<String> counts = new ArrayList<>();
    int met = report.count("pass");
    counts.add(met == 1 ? "1 check is met" : met + " checks are met");
    add(counts, report.count("warn"), "near a limit");
    add(counts, report.count("unknown"), "cannot be told");
    add(counts, report.count("ask"), "for you to answer");
    return String.join(", ", counts) + ".";
  }

  private static void add(List<String> counts, int count, String words) {
    if (count > 0) {
      counts.add(count + " " + words);
    }
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
