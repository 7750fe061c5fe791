package app.selfsame.studio.checks;

import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.report.NextStep;
import app.selfsame.report.Summary;
import app.selfsame.report.SummaryMessage;
import app.selfsame.studio.contribution.Contribution;
import app.selfsame.studio.documents.Caution;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.questions.QuestionPanel;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.dom.html.HTMLElement;

/** The first thing to read: whether the photo meets the rules, as far as this can be known. It promises nothing. */
public final class VerdictPanel {
  /** No verdict yet. */
  private static final String WAITING = "waiting";

  private final Template panel = Template.at("verdict");
  private final HTMLElement announcer = Html.byId("announcer");
  private final StepButton step;
  private PhotoDocument document;
  private Shown shown;
  private PreparedFile saved;

  /**
   * @param till knows what stands between the person and the file
   * @param contribution knows whether somebody asks for the file
   * @param onStep hears that the person goes on
   */
  public VerdictPanel(Till till, Contribution contribution, Consumer<NextStep> onStep) {
    step = new StepButton(till, contribution, onStep);
    panel.put("step", step.element());
  }

  /** Says first, above every verdict, what must be known of this document; null for none. */
  public void setDocument(PhotoDocument chosen) {
    document = chosen;
  }

  public void show(PageState state) {
    if (saved != null && state.file().filter(saved::isSameFile).isEmpty()) {
      saved = null;
      panel.put("saved");
    }
    if (state instanceof PageState.Empty) {
      shown = null;
      announcer.withText("");
      panel.element().setHidden(true);
    } else if (state instanceof PageState.Opening opening) {
      showWaiting(opening.awaited());
      Html.bringIntoView(panel.element());
    } else if (state instanceof PageState.Unheld unheld) {
      if (unheld.takenByOffice()) {
        showNothingToPrepare();
      } else {
        showChooseDocument();
      }
    } else if (state instanceof PageState.Failed) {
      showNotChecked();
    } else {
      show(state.verdict().orElseThrow());
      if (state.verdict().get().stage() == Stage.COMPLETE) {
        step.show(state);
      }
    }
  }

  /** A file was saved from here; says so as long as it is the one that is offered. */
  public void showSaved(PreparedFile file, List<Message> sentences) {
    saved = file;
    panel.put("saved", Html.note("pass", sentences));
  }

  private void showWaiting(PageState.Awaited awaited) {
    switch (awaited) {
      case CHECK -> showWaiting(VerdictMessage.LOADING, List.of(Message.of(VerdictMessage.LOADING_WHY)));
      case FINDINGS -> showWaiting(VerdictMessage.READING, List.of());
      case RESTART -> showWaiting(VerdictMessage.STARTING_AGAIN, List.of(Message.of(VerdictMessage.PHOTO_KEPT)));
    }
  }

  private void showChooseDocument() {
    show("unknown", "unknown", Message.of(VerdictMessage.CHOOSE), List.of(Message.of(VerdictMessage.CHOOSE_WHY)));
  }

  private void showNothingToPrepare() {
    show(
        "unknown",
        "camera",
        Message.of(VerdictMessage.NOTHING_TO_PREPARE),
        List.of(Message.of(VerdictMessage.NOTHING_TO_PREPARE_WHY)));
  }

  private void showNotChecked() {
    show(
        "unknown",
        "unknown",
        Message.of(VerdictMessage.NOT_CHECKED),
        List.of(Message.of(VerdictMessage.NOT_CHECKED_WHY)));
  }

  private void show(Judgement judgement) {
    if (judgement.stage() == Stage.COMPLETE) {
      showVerdict(judgement);
    } else {
      int faces = judgement.facts().faces().size();
      Message found =
          judgement.facts().areFacesSettled()
              ? Message.of(VerdictMessage.FACES_FOUND, Argument.count(faces))
              : Message.of(VerdictMessage.FACE_SEEN);
      showWaiting(VerdictMessage.MEASURING, faces == 0 ? List.of() : List.of(found));
    }
  }

  private void showVerdict(Judgement judgement) {
    List<Message> sentences = new ArrayList<>(Summary.sentences(judgement));
    sentences.addAll(Summary.setByHand(judgement));
    sentences.add(Message.of(VerdictMessage.FINAL_SAY));
    String tone = tone(judgement);
    if (show(tone, tone, Summary.title(judgement), sentences)) {
      link(judgement);
    }
  }

  /** Says the same once more, with each fault leading to its check. */
  private void link(Judgement judgement) {
    List<HTMLElement> links = new ArrayList<>();
    List<Message> sentences = new ArrayList<>();
    for (Message sentence : Summary.sentences(judgement, check -> linked(links, link(check)))) {
      sentences.add(
          sentence.id().equals(SummaryMessage.QUESTIONS_LEFT_SENTENCE.id())
              ? linked(links, linkToQuestion(sentence, judgement.checks(Outcome.ASK).get(0).id()))
              : sentence);
    }
    sentences.addAll(Summary.setByHand(judgement));
    sentences.add(Message.of(VerdictMessage.FINAL_SAY));
    HTMLElement words = panel.part("words").clear();
    Html.fill(words, Message.sentences(sentences), links.toArray(new HTMLElement[0]));
  }

  /** Stands in a sentence for the link. */
  private static Message linked(List<HTMLElement> links, HTMLElement link) {
    links.add(link);
    return Message.of(VerdictMessage.FAULT, Html.slot(links.size() - 1));
  }

  private static HTMLElement link(Check check) {
    String item = CheckItem.elementId(check.id());
    return link(check.fault(), item, () -> reveal(item));
  }

  private static HTMLElement linkToQuestion(Message words, CheckId first) {
    return link(words, QuestionPanel.LIST, () -> QuestionPanel.focusOn(first));
  }

  private static HTMLElement link(Message words, String place, Runnable go) {
    HTMLElement link = Html.text("a", "", words).withAttr("href", "#" + place);
    link.onEvent(
        "click",
        event -> {
          event.preventDefault();
          go.run();
        });
    return link;
  }

  @JSBody(
      params = "id",
      script = "parts.reveal(id);",
      imports = @JSBodyImport(alias = "parts", fromModule = "page/parts.js"))
  private static native void reveal(String id);

  /** Green is kept for what nothing at all was found against, and nothing that decides is left open. */
  static String tone(Judgement judgement) {
    boolean objections = judgement.count(Outcome.FAIL) > 0 || judgement.count(Outcome.WARN) > 0;
    if (judgement.verdict() != Verdict.READY) {
      return objections ? "fail" : "unknown";
    }
    return objections ? "warn" : Summary.isReadyOnlyIf(judgement) ? "ask" : "pass";
  }

  private void showWaiting(VerdictMessage title, List<Message> sentences) {
    Message waiting = Message.of(title);
    show("waiting", WAITING, waiting, waiting, sentences);
    step.reserve();
  }

  private boolean show(String tone, String icon, Message title, List<Message> sentences) {
    return show(tone, icon, title, Message.of(VerdictMessage.ALOUD, Argument.message(title)), sentences);
  }

  /**
   * Leaves alone what stands there already.
   *
   * @param icon {@link #WAITING}, or that of a verdict
   * @param aloud the title as it is heard before the sentences
   * @return whether it is another verdict
   */
  private boolean show(String tone, String icon, Message title, Message aloud, List<Message> sentences) {
    step.element().setHidden(true);
    Shown saying = new Shown(document, tone, title, sentences);
    if (saying.equals(shown)) {
      return false;
    }
    shown = saying;
    panel.element().setClassName("verdict " + tone);
    panel.element().setHidden(false);
    boolean waits = icon.equals(WAITING);
    panel.show("spinner", waits);
    panel.show("mark", !waits).icon("mark", icon);
    panel.say("title", title).say("words", sentences).show("words", !sentences.isEmpty());
    HTMLElement cautions = panel.part("cautions").clear();
    if (document != null) {
      Caution.addShortTo(cautions, document);
    }
    List<Message> heard = new ArrayList<>(List.of(aloud));
    heard.addAll(sentences);
    announcer.withText(PageTexts.say(heard));
    return true;
  }

  /** What the panel says, for whom it concerns. */
  private record Shown(PhotoDocument document, String tone, Message title, List<Message> sentences) {}
}
