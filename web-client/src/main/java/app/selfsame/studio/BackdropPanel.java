package app.selfsame.studio;

import app.selfsame.backdrop.BackdropOffer;
import app.selfsame.backdrop.BackdropVerdict;
import app.selfsame.backdrop.BackdropWish;
import app.selfsame.backdrop.Retake;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.BackdropOutcome;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;

/** The background: what the authority says of another one, what the person may choose, and what becomes of it. */
final class BackdropPanel {
  private final HTMLElement panel = Html.byId("backdrop");
  private final Runnable onWish;
  private final Runnable onCancel;
  private final Runnable onLook;
  private final StatusLine status = new StatusLine("backdrop-cancel", this::cancel);
  private BackdropQuestion question;

  /**
   * @param onWish hears that the file shall have another background
   * @param onCancel hears that the work on the file shall end
   * @param onLook hears that the person wants to see the file
   */
  BackdropPanel(Runnable onWish, Runnable onCancel, Runnable onLook) {
    this.onWish = onWish;
    this.onCancel = onCancel;
    this.onLook = onLook;
  }

  /** Forgets what was wished. */
  void hide() {
    panel.clear();
    panel.setHidden(true);
    status.clear();
    question = null;
  }

  /** What was wished before for this photo and document stays. */
  void show(Judgement judgement, PhotoDocument document) {
    if (!panel.isHidden()) {
      return;
    }
    panel.appendChild(Html.text("h2", "", BackgroundMessage.TITLE).withAttr("id", "backdrop-title"));
    boolean complies = BackdropVerdict.of(BackdropVerdict.ofBackground(judgement.checks())) == Outcome.PASS;
    if (complies) {
      panel.appendChild(Html.note("pass", BackgroundMessage.COMPLIES));
    }
    BackdropOffer offer = BackdropOffer.of(document);
    panel.appendChild(rule(offer, complies));
    if (!complies) {
      panel.appendChild(Html.text("p", "", Retake.advice(document)));
      document.background().ifPresent(rule -> panel.appendChild(SourceLine.of(rule.source())));
    }
    if (offer instanceof BackdropOffer.Offered offered && !offered.choices().isEmpty()) {
      question = new BackdropQuestion(offered, this::wished);
      panel.withChild(question.element()).withChild(status.element());
    }
    panel.setHidden(false);
  }

  BackdropWish wish() {
    return question == null ? BackdropWish.KEEP : question.wish();
  }

  /** The file is being made; so much of the work is done. */
  void showProgress(double share) {
    status.showRunning(BackgroundMessage.WORKING, share);
  }

  /** The file is made; empty when it is the very one that was given. */
  void showMade(Optional<BackdropOutcome> made) {
    if (wish().mayReplace()) {
      keepingFocus(() -> showReplaced(made));
    }
  }

  /** The file is not made with the background that was wished. What is only doubtful is asked for a second time. */
  void showRefused(Refusal refusal) {
    BackdropWish wished = wish();
    keepingFocus(
        () -> {
          question.keep();
          status.show("warn", refusal.messages());
          if (refusal.code() == RefusalCode.BACKGROUND_DOUBTFUL) {
            HTMLElement insist = Html.button("quiet", BackgroundMessage.INSIST);
            insist.onEvent("click", event -> insist(wished));
            status.element().appendChild(insist);
          }
        });
  }

  private void insist(BackdropWish wished) {
    question.insist(wished);
    wished();
    question.focus();
  }

  /** The work has ended, as the person wanted. */
  void showStopped() {
    if (!wish().mayReplace()) {
      status.show("unknown", BackgroundMessage.STOPPED);
    }
  }

  private void showReplaced(Optional<BackdropOutcome> outcome) {
    if (outcome.isEmpty()) {
      status.clear();
      return;
    }
    BackdropOutcome made = outcome.get();
    if (!made.isReplaced()) {
      status.show("unknown", made.sentences());
    } else {
      if (made.isWellReplaced()) {
        status.show("pass", BackgroundMessage.REPLACED);
      } else {
        status.show("warn", BackgroundMessage.REPLACED_DOUBTFULLY);
      }
      HTMLElement look = Html.button("quiet", BackgroundMessage.SHOW_FILE);
      look.onEvent("click", event -> onLook.run());
      status.element().appendChild(look);
    }
  }

  private void wished() {
    status.clear();
    if (question.wish().mayReplace()) {
      status.showRunning(BackgroundMessage.WORKING, 0);
    }
    onWish.run();
  }

  private void cancel() {
    onCancel.run();
    keepingFocus(
        () -> {
          question.keep();
          status.clear();
        });
    onWish.run();
  }

  private void keepingFocus(Runnable change) {
    boolean hadFocus = status.hasFocus();
    change.run();
    if (hadFocus) {
      question.focus();
    }
  }

  private static HTMLElement rule(BackdropOffer offer, boolean complies) {
    if (offer instanceof BackdropOffer.Refused refused) {
      List<Message> why = refused.refusal().messages();
      return refused.refusal().code() == RefusalCode.EDITING_FORBIDDEN
          ? Html.note("fail", why)
          : Html.text("p", "", PageTexts.say(why));
    }
    BackdropOffer.Offered offered = (BackdropOffer.Offered) offer;
    List<Message> sentences = new ArrayList<>();
    sentences.add(Message.of(offered.isUnsaid() ? BackgroundMessage.UNSAID : BackgroundMessage.ALLOWED));
    if (offered.isUnsaid() && !complies) {
      sentences.add(Message.of(BackgroundMessage.SAFEST));
    }
    if (offered.choices().isEmpty()) {
      sentences.add(Message.of(BackgroundMessage.NO_COLOUR));
    }
    return Html.text("p", "", PageTexts.say(sentences));
  }
}
