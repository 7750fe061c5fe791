package app.selfsame.studio;

import app.selfsame.backdrop.BackdropChoice;
import app.selfsame.backdrop.BackdropVerdict;
import app.selfsame.backdrop.BackdropWish;
import app.selfsame.backdrop.Retake;
import app.selfsame.document.EditingPolicy;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.BackdropOutcome;
import app.selfsame.inspection.Judgement;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.verdict.Outcome;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;

/** The background: what the authority says of another one, what the person may choose, and what becomes of it. */
final class BackdropPanel {
  private static final String TITLE = "Background";
  private static final String COMPLIES = "The background already complies: leave it.";
  private static final String FORBIDDEN = "The authority does not accept another background";
  private static final String SILENT =
      "The authority does not say whether it accepts another background. Silence is no permission.";
  private static final String SAFEST = " It is safest to retake.";
  private static final String ALLOWED = "The authority accepts another background.";
  private static final String ORIGINAL = "The authority takes the original file, so its background stays.";
  private static final String NO_COLOUR = " It names no colour, so none is offered here.";
  private static final String RUNNING = "Telling the person apart from the background";
  private static final String STOPPED = "Stopped. The background stays as it is.";
  private static final String REPLACED = "The file has this background now.";
  private static final String NOT_SURE = REPLACED + " Look at it closely, and read the note below.";
  private static final String INSIST = "Put it in all the same";
  private static final String LOOK = "Show the file";

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
    panel.appendChild(Html.text("h2", "", TITLE).withAttr("id", "backdrop-title"));
    boolean complies = BackdropVerdict.of(BackdropVerdict.ofBackground(judgement.checks())) == Outcome.PASS;
    if (complies) {
      panel.appendChild(Html.note("pass", COMPLIES));
    }
    List<BackdropChoice> choices = takesEdits(document) ? BackdropChoice.of(document) : List.of();
    panel.appendChild(rule(document, complies, !choices.isEmpty()));
    if (!complies) {
      panel.appendChild(Html.text("p", "", PageTexts.say(Retake.advice(document))));
      document.background().ifPresent(rule -> panel.appendChild(SourceLine.of(rule.source())));
    }
    if (!choices.isEmpty()) {
      question = new BackdropQuestion(document, choices, this::wished);
      panel.withChild(question.element()).withChild(status.element());
    }
    panel.setHidden(false);
  }

  BackdropWish wish() {
    return question == null ? BackdropWish.KEEP : question.wish();
  }

  /** The file is being made; so much of the work is done. */
  void showProgress(double share) {
    status.showRunning(RUNNING, share);
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
          status.show("warn", PageTexts.say(refusal.messages()));
          if (refusal.code() == RefusalCode.BACKGROUND_DOUBTFUL) {
            HTMLElement insist = Html.button("quiet", INSIST);
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
      status.show("unknown", STOPPED);
    }
  }

  private void showReplaced(Optional<BackdropOutcome> outcome) {
    if (outcome.isEmpty()) {
      status.clear();
      return;
    }
    BackdropOutcome made = outcome.get();
    if (!made.isReplaced()) {
      status.show("unknown", PageTexts.say(made.sentences()));
    } else {
      status.show(made.isWellReplaced() ? "pass" : "warn", made.isWellReplaced() ? REPLACED : NOT_SURE);
      HTMLElement look = Html.button("quiet", LOOK);
      look.onEvent("click", event -> onLook.run());
      status.element().appendChild(look);
    }
  }

  private void wished() {
    status.clear();
    if (question.wish().mayReplace()) {
      status.showRunning(RUNNING, 0);
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

  private static boolean takesEdits(PhotoDocument document) {
    return document.editing().background() != Permission.FORBIDDEN
        && document.editing().crop() != Permission.FORBIDDEN
        && document.frame().isPresent();
  }

  private static HTMLElement rule(PhotoDocument document, boolean complies, boolean hasChoices) {
    EditingPolicy policy = document.editing();
    if (policy.background() == Permission.FORBIDDEN) {
      String words = policy.translation().isEmpty() ? policy.quote() : policy.translation();
      String quote = words.isEmpty() ? "." : ": “" + words + "”";
      return Html.note("fail", FORBIDDEN + quote);
    }
    if (!takesEdits(document)) {
      return Html.text("p", "", ORIGINAL);
    }
    String silent = complies ? SILENT : SILENT + SAFEST;
    String rule = policy.background() == Permission.ALLOWED ? ALLOWED : silent;
    return Html.text("p", "", hasChoices ? rule : rule + NO_COLOUR);
  }
}
