package app.selfsame.studio.light;

import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.refusal.Refusal;
import app.selfsame.studio.engine.EngineRequests;
import app.selfsame.studio.parts.Foldable;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.SourceLine;
import app.selfsame.studio.parts.StatusLine;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.Panel;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.tone.LightDecision;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The light: what the checks say of it, whether the server may change it, and what became of that. */
public final class LightPanel implements Panel, LightErrand.Listener {
  private final Template body = Template.of("light");
  private final Foldable panel = new Foldable("light", body.element());
  private final Consumer<PreparedFile> onChoice;
  private final Runnable onSend;
  private final Till till;
  private final LightErrand errand;
  private final StatusLine status = new StatusLine("light-cancel", this::cancel);
  private PreparedFile file;
  private LightConsent consent;
  private LightResult result;

  /**
   * @param till knows whether finished files may be seen as they are
   * @param onSend hears that a crop leaves the page
   * @param onChoice hears which file the person wants, when there is one in another light
   */
  public LightPanel(EngineRequests engine, Till till, Runnable onSend, Consumer<PreparedFile> onChoice) {
    this.till = till;
    this.errand = new LightErrand(engine, this);
    this.onSend = onSend;
    this.onChoice = onChoice;
    body.put("status", status.element());
  }

  @Override
  public HTMLElement element() {
    return panel.element();
  }

  /** Forgets what was agreed to and what came of it. */
  private void hide() {
    errand.giveUp();
    panel.hide();
    body.put("refused").put("consent").put("result");
    status.clear();
    file = null;
    consent = null;
    result = null;
  }

  /** Shows what there is to say of the light, once it is known what becomes of the file. */
  @Override
  public void show(PageState state, PhotoDocument document) {
    Optional<Judgement> photo = state.photo().filter(found -> found.facts().head().isPresent());
    boolean isOriginal =
        photo.filter(found -> found.stage() == Stage.COMPLETE).isPresent() && document.forbidsCropping();
    if (photo.isPresent() && (isOriginal || state.file().isPresent())) {
      show(state.file().orElse(null), photo.get(), document);
    } else {
      hide();
    }
  }

  /**
   * What was agreed to and what came of it stays as long as it is of this file.
   *
   * @param prepared the file that was made; null when the original is to be handed in
   */
  private void show(PreparedFile prepared, Judgement photo, PhotoDocument document) {
    if (prepared != null && (prepared.isSameFile(file) || result != null && prepared.isSameFile(result.after()))) {
      return;
    }
    hide();
    LightFindings findings = new LightFindings(photo);
    if (findings.areNone()) {
      return;
    }
    file = prepared;
    body.put("findings", findings.items()).show("lost", !findings.areAmendable());
    if (!findings.areAmendable()) {
      panel.fold(Message.of(LightPanelMessage.NOT_AMENDABLE));
    } else if (LightDecision.of(document, true) instanceof LightDecision.Refused refused) {
      HTMLElement why = Html.note("fail", refused.refusal().messages());
      body.put("refused", why, SourceLine.of(document.editing().source()));
      panel.fold(Message.of(LightPanelMessage.NOT_CHANGED));
    } else {
      consent = new LightConsent(prepared, document, told -> send(document.id(), told));
      body.put("consent", consent.element());
      panel.show(Message.of(LightPanelMessage.TITLE));
    }
  }

  /** Whether the person wants the file in another light. */
  public boolean isChanged() {
    return result != null && result.isUsed();
  }

  /** The engine has the crop ready. */
  public void send(LightCrop crop) {
    errand.carry(crop);
  }

  /** The engine has made the file in another light. */
  public void showRelit(PreparedFile relit) {
    if (errand.isDone()) {
      boolean hadFocus = status.hasFocus();
      status.clear();
      result = new LightResult(file, relit, till, onChoice);
      body.put("result", result.element());
      if (hadFocus) {
        result.focus();
      }
    }
  }

  /** The engine makes none. */
  public void showRefused(Refusal refusal) {
    if (errand.isRefused()) {
      failed("warn", refusal.messages());
    }
  }

  @Override
  public void working(MessageKey work) {
    status.showRunning(work);
  }

  @Override
  public void sending() {
    onSend.run();
  }

  @Override
  public void failed(String tone, List<Message> sentences) {
    boolean hadFocus = status.hasFocus();
    status.show(tone, sentences);
    consent.setHidden(false);
    if (hadFocus) {
      consent.focus();
    }
  }

  private void send(String documentId, boolean told) {
    errand.begin(documentId, told);
    status.focus();
    consent.setHidden(true);
  }

  private void cancel() {
    errand.giveUp();
    failed("unknown", List.of(Message.of(LightPanelMessage.STOPPED)));
  }
}
