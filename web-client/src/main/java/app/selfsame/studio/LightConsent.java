package app.selfsame.studio;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.tone.LightDecision;
import java.util.function.Consumer;
import org.teavm.jso.browser.Location;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Asks whether a crop shall be sent, for this once: says what goes where and for how long, and lets nobody send who has
 * not switched it on, nor, where the authority is silent, who does not say to know that.
 */
final class LightConsent {
  private static final String ALLOWED = "The authority accepts changed light.";
  private static final String WISH = "Let the server change light and contrast of this photo";
  private static final String NOT_MORE = ", and the name of the document. Not your original photo, and no file name.";
  private static final String NO_ONE_ELSE = ", the server of this site, and nowhere else.";
  private static final String HOW_LONG =
      "Until its answer is written; nothing of the photo is kept or logged. The answer is judged on this device before"
          + " you see it.";
  private static final String KNOWN = "I know that the authority does not say whether it accepts changed light";
  private static final String TICK_FIRST = "Tick this before you send the crop.";
  private static final String SEND = "Send this crop";

  private final HTMLElement block = Html.element("div", "consent");
  private final HTMLElement more = Html.element("div", "").withAttr("id", "light-more");
  private final HTMLElement send = Html.button("primary", SEND).withAttr("id", "light-send");
  private final Consumer<Boolean> onSend;
  private HTMLInputElement known;

  /**
   * @param onSend hears that the crop shall be sent, and whether the person was told that the authority is silent
   */
  LightConsent(PreparedFile file, PhotoDocument document, Consumer<Boolean> onSend) {
    this.onSend = onSend;
    boolean silent = document.editing().light() != Permission.ALLOWED;
    LightDecision untold = LightDecision.of(document, false);
    String rule = untold instanceof LightDecision.Refused refused ? PageTexts.say(refused.refusal().messages()) : ALLOWED;
    HTMLInputElement wish = tick("light-wish");
    wish.withAttr("aria-controls", "light-more").withAttr("aria-describedby", "light-facts");
    wish.onEvent("change", event -> more.setHidden(!wish.isChecked()));
    if (silent) {
      askWhetherKnown();
    }
    send.onEvent("click", event -> sendIfAllowed());
    more.withChild(send).setHidden(true);
    block.withChild(Html.text("p", "", rule)).withChild(label(wish, WISH)).withChild(facts(file));
    block.appendChild(more);
    allowSending();
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
    String size = Quantity.size(file.widthPx(), file.heightPx(), "px");
    HTMLElement list = Html.element("dl", "facts").withAttr("id", "light-facts");
    Html.fact(list, "What", "The prepared crop, " + size + NOT_MORE);
    Html.fact(list, "Where", "To " + Location.current().getHost() + NO_ONE_ELSE);
    Html.fact(list, "How long", HOW_LONG);
    return list;
  }

  private void askWhetherKnown() {
    known = tick("light-known");
    known.withAttr("aria-describedby", "light-tick-first");
    known.onEvent("change", event -> allowSending());
    more.withChild(label(known, KNOWN));
    more.withChild(Html.text("p", "hint", TICK_FIRST).withAttr("id", "light-tick-first"));
  }

  private static HTMLInputElement tick(String id) {
    return (HTMLInputElement) Html.element("input", "").withAttr("type", "checkbox").withAttr("id", id);
  }

  private static HTMLElement label(HTMLInputElement tick, String words) {
    return Html.element("label", "tick").withChild(tick).withChild(Html.text("span", "", words));
  }

  /** The button can be reached in any case, so that who comes to it hears why it does nothing. */
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
