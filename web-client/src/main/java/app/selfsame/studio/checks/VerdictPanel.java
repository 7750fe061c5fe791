package app.selfsame.studio.checks;

import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.report.Summary;
import app.selfsame.studio.documents.Caution;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The first thing to read: whether the photo meets the rules, as far as this can be known. It promises nothing. */
public final class VerdictPanel {
  private final HTMLElement panel = Html.byId("verdict");
  private final HTMLElement announcer = Html.byId("announcer");
  private PhotoDocument document;

  /** Says first, above every verdict, what must be known of this document; null for none. */
  public void setDocument(PhotoDocument chosen) {
    document = chosen;
  }

  public void hide() {
    panel.setHidden(true);
  }

  public void showReading() {
    showWaiting(VerdictMessage.READING, List.of());
  }

  public void showStartingAgain() {
    showWaiting(VerdictMessage.STARTING_AGAIN, List.of(Message.of(VerdictMessage.PHOTO_KEPT)));
  }

  public void showChooseDocument() {
    show("unknown", "unknown", Message.of(VerdictMessage.CHOOSE), List.of(Message.of(VerdictMessage.CHOOSE_WHY)));
  }

  public void showNothingToPrepare() {
    show(
        "unknown",
        "camera",
        Message.of(VerdictMessage.NOTHING_TO_PREPARE),
        List.of(Message.of(VerdictMessage.NOTHING_TO_PREPARE_WHY)));
  }

  public void showNotChecked() {
    show(
        "unknown",
        "unknown",
        Message.of(VerdictMessage.NOT_CHECKED),
        List.of(Message.of(VerdictMessage.NOT_CHECKED_WHY)));
  }

  public void show(Judgement judgement) {
    if (judgement.stage() == Stage.COMPLETE) {
      showVerdict(judgement);
    } else {
      int faces = judgement.facts().faces().size();
      Message found = Message.of(VerdictMessage.FACES_FOUND, Argument.count(faces));
      showWaiting(VerdictMessage.MEASURING, faces == 0 ? List.of() : List.of(found));
    }
  }

  private void showVerdict(Judgement judgement) {
    List<Message> sentences = new ArrayList<>(Summary.sentences(judgement));
    sentences.add(Message.of(VerdictMessage.FINAL_SAY));
    String tone = tone(judgement);
    show(tone, tone, Summary.title(judgement), sentences);
  }

  /** Green is kept for what nothing at all was found against, and nothing that decides is left open. */
  private static String tone(Judgement judgement) {
    boolean objections = judgement.count(Outcome.FAIL) > 0 || judgement.count(Outcome.WARN) > 0;
    if (judgement.verdict() != Verdict.READY) {
      return objections ? "fail" : "unknown";
    }
    return objections ? "warn" : Summary.isReadyOnlyIf(judgement) ? "ask" : "pass";
  }

  private void showWaiting(VerdictMessage title, List<Message> sentences) {
    Message waiting = Message.of(title);
    show("waiting", Html.element("span", "spinner"), waiting, waiting, sentences);
  }

  private void show(String tone, String icon, Message title, List<Message> sentences) {
    show(tone, Html.icon(icon), title, Message.of(VerdictMessage.ALOUD, Argument.message(title)), sentences);
  }

  /**
   * @param aloud the title as it is heard before the sentences
   */
  private void show(String tone, HTMLElement mark, Message title, Message aloud, List<Message> sentences) {
    panel.setClassName("verdict " + tone);
    panel.setHidden(false);
    panel.clear();
    HTMLElement words = Html.element("div", "");
    words.withChild(Html.text("h2", "", title).withAttr("id", "verdict-title"));
    if (!sentences.isEmpty()) {
      words.withChild(Html.text("p", "", sentences));
    }
    panel.withChild(mark).withChild(words);
    if (document != null) {
      Caution.addShortTo(panel, document);
    }
    List<Message> heard = new ArrayList<>(List.of(aloud));
    heard.addAll(sentences);
    announcer.withText(PageTexts.say(heard));
  }
}
