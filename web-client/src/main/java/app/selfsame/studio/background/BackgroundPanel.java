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
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.SourceLine;
import app.selfsame.studio.parts.StatusLine;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The background: what the authority says of another one, what the person may choose, and what becomes of it. */
public final class BackgroundPanel {
  private final HTMLElement panel = Html.byId("backdrop");
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
  }

  /** Forgets what was wished. */
  public void hide() {
    panel.clear();
    panel.setHidden(true);
    status.clear();
    question = null;
  }

  /** What was wished before for this photo and document stays. Where there is no head there is nothing to cut out. */
  public void show(Judgement judgement, PhotoDocument document) {
    if (!panel.isHidden() || judgement.facts().head().isEmpty()) {
      return;
    }
    panel.appendChild(Html.text("h2", "", BackgroundPanelMessage.TITLE).withAttr("id", "backdrop-title"));
    boolean complies = BackgroundVerdict.of(BackgroundVerdict.ofBackground(judgement.checks())) == Outcome.PASS;
    if (complies) {
      panel.appendChild(Html.note("pass", BackgroundPanelMessage.COMPLIES));
    }
    BackgroundOffer offer = BackgroundOffer.of(document);
    // What may not be done is no matter where nothing needs doing.
    if (!complies || offer instanceof BackgroundOffer.Offered) {
      panel.appendChild(rule(offer, complies));
    }
    if (!complies) {
      panel.appendChild(Html.text("p", "", Retake.advice(document)));
      document.background().ifPresent(rule -> panel.appendChild(SourceLine.of(rule.source())));
    }
    if (offer instanceof BackgroundOffer.Offered offered && !offered.choices().isEmpty()) {
      question = new BackgroundQuestion(offered, this::wished);
      panel.withChild(question.element()).withChild(status.element());
    }
    panel.setHidden(false);
  }

  /** Brings the choice before the person's eyes. */
  public void focus() {
    if (question != null) {
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

  private static HTMLElement rule(BackgroundOffer offer, boolean complies) {
    if (offer instanceof BackgroundOffer.Refused refused) {
      List<Message> why = refused.refusal().messages();
      return refused.refusal().code() == RefusalCode.EDITING_FORBIDDEN
          ? Html.note("fail", why)
          : Html.text("p", "", why);
    }
    BackgroundOffer.Offered offered = (BackgroundOffer.Offered) offer;
    List<Message> sentences = new ArrayList<>();
    sentences.add(Message.of(offered.isUnsaid() ? BackgroundPanelMessage.UNSAID : BackgroundPanelMessage.ALLOWED));
    if (offered.isUnsaid() && !complies) {
      sentences.add(Message.of(BackgroundPanelMessage.SAFEST));
    }
    if (offered.choices().isEmpty()) {
      sentences.add(Message.of(BackgroundPanelMessage.NO_COLOUR));
    }
    return Html.text("p", "", sentences);
  }
}
