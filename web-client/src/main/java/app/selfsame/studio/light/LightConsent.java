package app.selfsame.studio.light;

import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Unit;
import app.selfsame.refusal.Refusal;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.tone.LightDecision;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.browser.Location;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Asks whether a crop shall be sent, for this once: says what goes where and for how long. Sending requires the switch
 * and, where the authority is silent, that the person says to know that.
 */
final class LightConsent {
  private final Template block = Template.of("light-consent");
  private final HTMLInputElement known = block.input("known");
  private final HTMLElement send = block.part("send");
  private final Consumer<Boolean> onSend;
  private final boolean isUnsaid;

  /**
   * @param onSend hears that the crop shall be sent, and whether the person was told that the authority is silent
   */
  LightConsent(PreparedFile file, PhotoDocument document, Consumer<Boolean> onSend) {
    this.onSend = onSend;
    Optional<Refusal> untold = untold(document);
    isUnsaid = untold.isPresent();
    block.say("rule", untold.map(Refusal::messages).orElse(List.of(Message.of(LightPanelMessage.ALLOWED))));
    HTMLInputElement wish = block.input("wish");
    wish.onEvent("change", event -> block.show("more", wish.isChecked()));
    Message size = SizeMessage.of(file.widthPx(), file.heightPx(), Unit.PIXEL, 0);
    block.say("what", LightPanelMessage.WHAT_IS_SENT, Argument.message(size));
    block.say("where", LightPanelMessage.WHERE_TO, Argument.literal(Location.current().getHost()));
    block.show("untold", isUnsaid);
    known.onEvent("change", event -> allowSending());
    send.onEvent("click", event -> sendIfAllowed());
    allowSending();
  }

  /** What stands in the way of whoever does not say to know that the authority is silent; empty where it is not. */
  private static Optional<Refusal> untold(PhotoDocument document) {
    return LightDecision.of(document, false) instanceof LightDecision.Refused refused
        ? Optional.of(refused.refusal())
        : Optional.empty();
  }

  HTMLElement element() {
    return block.element();
  }

  void setHidden(boolean hidden) {
    block.element().setHidden(hidden);
  }

  /** Takes the focus to the button that sends. */
  void focus() {
    send.focus();
  }

  /** The button can be reached in any case, so that screen-reader users learn why it does nothing. */
  private void allowSending() {
    if (!isUnsaid || known.isChecked()) {
      send.removeAttribute("aria-disabled");
      send.removeAttribute("aria-describedby");
    } else {
      send.withAttr("aria-disabled", "true").withAttr("aria-describedby", "light-tick-first");
    }
  }

  private void sendIfAllowed() {
    if (!send.hasAttribute("aria-disabled")) {
      onSend.accept(isUnsaid);
    }
  }
}
