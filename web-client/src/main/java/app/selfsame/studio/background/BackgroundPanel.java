package app.selfsame.studio.background;

import app.selfsame.background.BackgroundOffer;
import app.selfsame.background.BackgroundVerdict;
import app.selfsame.background.BackgroundWish;
import app.selfsame.background.Retake;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.studio.parts.Foldable;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.SourceLine;
import app.selfsame.studio.parts.StatusLine;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.Panel;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The background: what the authority says of another one, what the person may choose, and what becomes of it. */
public final class BackgroundPanel implements Panel {
  private final Template body = Template.of("background");
  private final Foldable panel = new Foldable("backdrop", body.element());
  private final Consumer<BackgroundWish> onWish;
  private final Runnable onCancel;
  private final Runnable onLook;
  private final StatusLine status = new StatusLine("backdrop-cancel", this::cancel);
  private BackgroundQuestion question;

  /**
   * @param onWish hears which background the file shall have
   * @param onCancel hears that the work on the file shall end
   * @param onLook hears that the person wants to see the file
   */
  public BackgroundPanel(Consumer<BackgroundWish> onWish, Runnable onCancel, Runnable onLook) {
    this.onWish = onWish;
    this.onCancel = onCancel;
    this.onLook = onLook;
    body.put("status", status.element());
  }

  @Override
  public HTMLElement element() {
    return panel.element();
  }

  /** What was wished before for this photo and document stays. Where there is no head there is nothing to cut out. */
  @Override
  public void show(PageState state, PhotoDocument document) {
    Optional<Judgement> photo = state.complete().filter(found -> found.facts().head().isPresent());
    if (photo.isEmpty()) {
      hide();
    } else if (panel.isHidden()) {
      show(photo.get(), document);
    }
  }

  /** Forgets what was wished. */
  private void hide() {
    panel.hide();
    body.put("question");
    status.clear();
    question = null;
  }

  private void show(Judgement judgement, PhotoDocument document) {
    boolean complies = BackgroundVerdict.of(BackgroundVerdict.ofBackground(judgement.checks())) == Outcome.PASS;
    BackgroundOffer offer = BackgroundOffer.of(document);
    if (complies && !(offer instanceof BackgroundOffer.Offered)) {
      // Nothing needs doing and nothing may be done: the list of checks says what there is to say.
      return;
    }
    showRule(offer, complies);
    body.show("retake", !complies).show("source", !complies && document.background().isPresent());
    if (!complies) {
      body.say("retake", Retake.advice(document));
      document.background().ifPresent(rule -> body.put("source", SourceLine.of(rule.source())));
    }
    if (offer instanceof BackgroundOffer.Offered offered && !offered.choices().isEmpty()) {
      question = new BackgroundQuestion(offered, this::wished);
      body.put("question", question.element());
    }
    if (complies) {
      panel.fold(Message.of(BackgroundPanelMessage.COMPLIES));
    } else if (question == null) {
      panel.fold(Message.of(BackgroundPanelMessage.NOT_REPLACED));
    } else {
      panel.show(Message.of(BackgroundPanelMessage.TITLE));
    }
  }

  /** Brings the choice before the person's eyes. */
  public void focus() {
    if (question != null) {
      panel.open();
      question.focus();
    }
  }

  private BackgroundWish wish() {
    return question == null ? BackgroundWish.KEEP : question.wish();
  }

  /** The file is being made; so much of the work is done. */
  public void showProgress(double share) {
    status.showRunning(BackgroundPanelMessage.WORKING, share);
  }

  /** The file is made; empty when it is the very one that was given. */
  public void showMade(Optional<BackgroundOutcome> made) {
    if (wish().mayReplace()) {
      keepingFocus(() -> showReplaced(made));
    }
  }

  /** The file is not made with the background that was wished. What is only doubtful is asked for a second time. */
  public void showRefused(Refusal refusal) {
    BackgroundWish wished = wish();
    keepingFocus(
        () -> {
          question.keep();
          status.show("warn", refusal.messages());
          if (refusal.code() == RefusalCode.BACKGROUND_DOUBTFUL) {
            HTMLElement insist = Html.button("quiet", BackgroundPanelMessage.INSIST);
            insist.onEvent("click", event -> insist(wished));
            status.element().appendChild(insist);
          }
        });
  }

  private void insist(BackgroundWish wished) {
    question.insist(wished);
    wished();
    question.focus();
  }

  /** The work has ended, as the person wanted. */
  public void showStopped() {
    if (!wish().mayReplace()) {
      status.show("unknown", BackgroundPanelMessage.STOPPED);
    }
  }

  private void showReplaced(Optional<BackgroundOutcome> outcome) {
    if (outcome.isEmpty()) {
      status.clear();
      return;
    }
    BackgroundOutcome made = outcome.get();
    if (!made.isReplaced()) {
      status.show("unknown", made.sentences());
    } else {
      if (made.isWellReplaced()) {
        status.show("pass", BackgroundPanelMessage.REPLACED);
      } else {
        status.show("warn", BackgroundPanelMessage.REPLACED_DOUBTFULLY);
      }
      HTMLElement look = Html.button("quiet", BackgroundPanelMessage.SHOW_FILE);
      look.onEvent("click", event -> onLook.run());
      status.element().appendChild(look);
    }
  }

  private void wished() {
    status.clear();
    if (question.wish().mayReplace()) {
      status.showRunning(BackgroundPanelMessage.WORKING, 0);
    }
    onWish.accept(wish());
  }

  private void cancel() {
    onCancel.run();
    keepingFocus(
        () -> {
          question.keep();
          status.clear();
        });
    onWish.accept(wish());
  }

  private void keepingFocus(Runnable change) {
    boolean hadFocus = status.hasFocus();
    change.run();
    if (hadFocus) {
      question.focus();
    }
  }

  /** What the authority says of another background. */
  private void showRule(BackgroundOffer offer, boolean complies) {
    body.put("refused").show("rule", false);
    List<Message> sentences;
    if (offer instanceof BackgroundOffer.Refused refused) {
      sentences = refused.refusal().messages();
      if (refused.refusal().code() == RefusalCode.EDITING_FORBIDDEN) {
        body.put("refused", Html.note("fail", sentences));
        return;
      }
    } else {
      sentences = offered((BackgroundOffer.Offered) offer, complies);
    }
    body.say("rule", sentences).show("rule", true);
  }

  private static List<Message> offered(BackgroundOffer.Offered offered, boolean complies) {
    List<Message> sentences = new ArrayList<>();
    sentences.add(Message.of(offered.isUnsaid() ? BackgroundPanelMessage.UNSAID : BackgroundPanelMessage.ALLOWED));
    if (offered.isUnsaid() && !complies) {
      sentences.add(Message.of(BackgroundPanelMessage.SAFEST));
    }
    if (offered.choices().isEmpty()) {
      sentences.add(Message.of(BackgroundPanelMessage.NO_COLOUR));
    }
    return sentences;
  }
}
