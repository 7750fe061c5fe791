package app.selfsame.studio.light;

import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Unit;
import app.selfsame.refusal.Refusal;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.studio.parts.Html;
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
  private final HTMLElement block = Html.element("div", "consent");
  private final HTMLElement more = Html.element("div", "").withAttr("id", "light-more");
  private final HTMLElement send = Html.button("primary", LightPanelMessage.SEND).withAttr("id", "light-send");
  private final Consumer<Boolean> onSend;
  private HTMLInputElement known;

  /**
   * @param onSend hears that the crop shall be sent, and whether the person was told that the authority is silent
   */
  LightConsent(PreparedFile file, PhotoDocument document, Consumer<Boolean> onSend) {
    this.onSend = onSend;
    Optional<Refusal> untold = untold(document);
    List<Message> rule = untold.map(Refusal::messages).orElse(List.of(Message.of(LightPanelMessage.ALLOWED)));
    HTMLInputElement wish = tick("light-wish");
    wish.withAttr("aria-controls", "light-more").withAttr("aria-describedby", "light-facts");
    wish.onEvent("change", event -> more.setHidden(!wish.isChecked()));
    if (untold.isPresent()) {
      askWhetherKnown();
    }
    send.onEvent("click", event -> sendIfAllowed());
    more.withChild(send).setHidden(true);
    block.withChild(Html.text("p", "", rule)).withChild(label(wish, LightPanelMessage.WISH)).withChild(facts(file));
    block.appendChild(more);
    allowSending();
  }

  /** What stands in the way of whoever does not say to know that the authority is silent; empty where it is not. */
  private static Optional<Refusal> untold(PhotoDocument document) {
    return LightDecision.of(document, false) instanceof LightDecision.Refused refused
        ? Optional.of(refused.refusal())
        : Optional.empty();
  }

  HTMLElement element() {
    return block;
  }

  void setHidden(boolean hidden) {
    block.setHidden(hidden);
  }

  /** Takes the focus to the button that sends. */
  void focus() {
    send.focus();
  }

  private static HTMLElement facts(PreparedFile file) {
    Message size = SizeMessage.of(file.widthPx(), file.heightPx(), Unit.PIXEL, 0);
    HTMLElement list = Html.element("dl", "facts").withAttr("id", "light-facts");
    Html.fact(
        list, LightPanelMessage.WHAT, Message.of(LightPanelMessage.WHAT_IS_SENT, Argument.message(size)));
    Argument host = Argument.literal(Location.current().getHost());
    Html.fact(list, LightPanelMessage.WHERE, Message.of(LightPanelMessage.WHERE_TO, host));
    Html.fact(list, LightPanelMessage.HOW_LONG, Message.of(LightPanelMessage.UNTIL_ANSWERED));
    return list;
  }

  private void askWhetherKnown() {
    known = tick("light-known");
    known.withAttr("aria-describedby", "light-tick-first");
    known.onEvent("change", event -> allowSending());
    more.withChild(label(known, LightPanelMessage.KNOWN));
    more.withChild(Html.text("p", "hint", LightPanelMessage.TICK_FIRST).withAttr("id", "light-tick-first"));
  }

  private static HTMLInputElement tick(String id) {
    return (HTMLInputElement) Html.element("input", "").withAttr("type", "checkbox").withAttr("id", id);
  }

  private static HTMLElement label(HTMLInputElement tick, MessageKey words) {
    return Html.element("label", "tick").withChild(tick).withChild(Html.text("span", "", words));
  }

  /** The button can be reached in any case, so that screen-reader users learn why it does nothing. */
  private void allowSending() {
    if (known == null || known.isChecked()) {
      send.removeAttribute("aria-disabled");
      send.removeAttribute("aria-describedby");
    } else {
      send.withAttr("aria-disabled", "true").withAttr("aria-describedby", "light-tick-first");
    }
  }

  private void sendIfAllowed() {
    if (!send.hasAttribute("aria-disabled")) {
      onSend.accept(known != null);
    }
  }
}
