package app.selfsame.studio.checks;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.report.NextStep;
import app.selfsame.studio.contribution.Contribution;
import app.selfsame.studio.contribution.ContributionMessage;
import app.selfsame.studio.file.DownloadMessage;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.payment.PaymentMessage;
import app.selfsame.studio.payment.Standing;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.PreparedFile;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The one button that leads on from a verdict; hidden where there is nothing to press. */
final class StepButton {
  private final Template template = Template.of("step");
  private final HTMLButtonElement button = (HTMLButtonElement) template.element();
  private final Till till;
  private final Contribution contribution;
  private NextStep step;
  private boolean isPaidFirst;

  /**
   * @param till knows what stands between the person and the file
   * @param contribution knows whether somebody asks for the file
   * @param onStep hears that the person goes on
   */
  StepButton(Till till, Contribution contribution, Consumer<NextStep> onStep) {
    this.till = till;
    this.contribution = contribution;
    button.onEvent("click", event -> onStep.accept(step));
  }

  HTMLElement element() {
    return button;
  }

  /** Nothing to press yet; its place is kept, so that nothing moves when there is. */
  void reserve() {
    button.getClassList().add("reserved");
    button.setHidden(false);
    button.setDisabled(true);
    template.icon("icon", "download").say("words", DownloadMessage.PREPARING);
  }

  /** Whether there is something to press, now or soon. */
  boolean show(PageState state) {
    button.getClassList().remove("reserved");
    Optional<Message> words =
        state.verdict().isPresent() ? words(state, NextStep.of(state.verdict().get())) : Optional.empty();
    button.setHidden(words.isEmpty());
    words.ifPresent(label -> template.icon("icon", icon()).say("words", label));
    return words.isPresent();
  }

  private Optional<Message> words(PageState state, NextStep next) {
    step = next;
    isPaidFirst = false;
    button.setDisabled(isSaved(next) && state.file().isEmpty());
    return switch (next) {
      case RETAKE -> Optional.of(Message.of(StepMessage.RETAKE));
      case CHANGE_BACKGROUND -> Optional.of(Message.of(StepMessage.CHANGE_BACKGROUND));
      case ANSWER -> Optional.of(Message.of(StepMessage.ANSWER));
      case HAND_IN_ORIGINAL -> Optional.empty();
      case SAVE -> save(DownloadMessage.DOWNLOAD, state);
      case SAVE_TO_COMPARE -> save(DownloadMessage.SAVE_TO_COMPARE, state);
    };
  }

  private static boolean isSaved(NextStep next) {
    return next == NextStep.SAVE || next == NextStep.SAVE_TO_COMPARE;
  }

  private Optional<Message> save(DownloadMessage key, PageState state) {
    if (state.file().isPresent()) {
      if (contribution.isAsked()) {
        return contribution.isSent() ? Optional.empty() : Optional.of(Message.of(ContributionMessage.GO));
      }
      PreparedFile file = state.file().get();
      Standing standing = till.standing(file);
      if (standing instanceof Standing.ForSale sale) {
        isPaidFirst = true;
        button.setDisabled(sale.address().isEmpty());
        return Optional.of(Message.of(PaymentMessage.PAY, Argument.literal(sale.price())));
      }
      if (standing.isLocked()) {
        return Optional.of(Message.of(PaymentMessage.SAVE_MARKED));
      }
      return Optional.of(Message.of(key, Argument.literal(file.format()), Argument.bytes(file.size())));
    }
    return state instanceof PageState.Preparing ? Optional.of(Message.of(DownloadMessage.PREPARING)) : Optional.empty();
  }

  private String icon() {
    return switch (step) {
      case RETAKE -> "camera";
      case CHANGE_BACKGROUND -> "photo";
      case ANSWER -> "ask";
      default -> isPaidFirst || contribution.isAsked() ? "lock" : "download";
    };
  }
}
