package app.selfsame.studio.background;

import app.selfsame.background.BackgroundChoice;
import app.selfsame.background.BackgroundOffer;
import app.selfsame.background.BackgroundWish;
import app.selfsame.image.HexColour;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.studio.parts.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Asks which background the file shall have. Where the authority is silent, a colour can be chosen only by whoever says
 * to know that.
 */
final class BackgroundQuestion {
  private final HTMLElement fieldset = Html.element("fieldset", "").withAttr("id", "backdrop-choice");
  private final List<HTMLInputElement> colours = new ArrayList<>();
  private final Runnable onWish;
  private final HTMLInputElement keep;
  private HTMLInputElement known;
  private BackgroundWish wish;

  /**
   * @param onWish hears that the person wants something else
   */
  BackgroundQuestion(BackgroundOffer.Offered offer, Runnable onWish) {
    this.onWish = onWish;
    boolean allowed = !offer.isUnsaid();
    wish = offer.firstWish();
    fieldset.appendChild(Html.text("legend", "", BackgroundPanelMessage.QUESTION));
    HTMLElement first = Html.element("div", "choices wide");
    if (allowed) {
      HTMLInputElement auto = radio("auto");
      auto.setChecked(true);
      auto.onEvent("change", event -> choose(BackgroundWish.AUTO));
      Optional<Message> when = Optional.of(Message.of(BackgroundPanelMessage.AUTO_WHEN));
      first.appendChild(label(auto, Message.of(BackgroundPanelMessage.AUTO), when));
    }
    keep = radio("keep");
    keep.setChecked(!allowed);
    keep.onEvent("change", event -> choose(BackgroundWish.KEEP));
    fieldset.appendChild(first.withChild(label(keep, Message.of(BackgroundPanelMessage.KEEP), Optional.empty())));
    if (!allowed) {
      askWhetherKnown();
    }
    HTMLElement list = Html.element("div", "choices colours");
    offer.choices().forEach(choice -> list.appendChild(colour(choice)));
    fieldset.withChild(list).withChild(Html.text("p", "hint", whoseValues(offer.choices())));
    allowColours(allowed);
  }

  HTMLElement element() {
    return fieldset;
  }

  BackgroundWish wish() {
    return wish;
  }

  /** Goes back to the photo's own background; nobody hears of it. */
  void keep() {
    wish = BackgroundWish.KEEP;
    keep.setChecked(true);
  }

  /** Chooses again what was wished before, by who knows that it is doubtful; nobody hears of it. */
  void insist(BackgroundWish wished) {
    wish = wished.insisting();
    String id = "backdrop-" + (wish.colour().isPresent() ? hex(wish.colour().getAsInt()) : "auto");
    ((HTMLInputElement) fieldset.querySelector("#" + id)).setChecked(true);
  }

  private static String hex(int colour) {
    return HexColour.text(colour).substring(1);
  }

  /** Takes the focus to what is chosen. */
  void focus() {
    fieldset.querySelector("input[type=radio]:checked").focus();
  }

  private void askWhetherKnown() {
    known = (HTMLInputElement) Html.element("input", "").withAttr("type", "checkbox");
    known.withAttr("id", "backdrop-known").withAttr("aria-describedby", "backdrop-tick-first");
    known.onEvent("change", event -> knows());
    HTMLElement words = Html.text("span", "", BackgroundPanelMessage.KNOWN);
    fieldset.withChild(Html.element("label", "tick").withChild(known).withChild(words));
    fieldset.withChild(Html.text("p", "hint", BackgroundPanelMessage.TICK_FIRST).withAttr("id", "backdrop-tick-first"));
  }

  private void knows() {
    allowColours(known.isChecked());
    if (!known.isChecked() && wish.mayReplace()) {
      keep();
      onWish.run();
    }
  }

  private void allowColours(boolean allowed) {
    for (HTMLInputElement colour : colours) {
      if (allowed) {
        colour.removeAttribute("aria-disabled");
        colour.removeAttribute("aria-describedby");
      } else {
        colour.withAttr("aria-disabled", "true").withAttr("aria-describedby", "backdrop-tick-first");
      }
    }
  }

  private HTMLElement colour(BackgroundChoice choice) {
    String hex = HexColour.text(choice.colour());
    HTMLInputElement radio = radio(hex(choice.colour()));
    colours.add(radio);
    radio.onEvent("click", event -> refuseUnlessKnown(event, radio));
    radio.onEvent("change", event -> choose(BackgroundWish.of(choice.colour(), known != null && known.isChecked())));
    HTMLElement swatch = Html.element("span", "swatch").withAttr("aria-hidden", "true");
    swatch.getStyle().setProperty("background-color", hex);
    BackgroundPanelMessage value =
        choice.official() ? BackgroundPanelMessage.STATED_VALUE : BackgroundPanelMessage.VALUE;
    HTMLElement label = label(radio, choice.title(), Optional.of(Message.of(value, Argument.colour(hex))));
    label.insertBefore(swatch, label.getLastChild());
    return label;
  }

  /** A radio button that is not to be pressed can still be reached, so that screen-reader users learn why. */
  private static void refuseUnlessKnown(Event event, HTMLInputElement radio) {
    if (radio.hasAttribute("aria-disabled")) {
      event.preventDefault();
    }
  }

  private void choose(BackgroundWish wanted) {
    wish = wanted;
    onWish.run();
  }

  private static HTMLInputElement radio(String id) {
    HTMLInputElement radio = (HTMLInputElement) Html.element("input", "").withAttr("type", "radio");
    radio.withAttr("name", "backdrop").withAttr("id", "backdrop-" + id);
    return radio;
  }

  private static HTMLElement label(HTMLInputElement radio, Message name, Optional<Message> more) {
    HTMLElement words = Html.element("span", "").withChild(Html.text("span", "name", name));
    more.ifPresent(
        value -> words.withChild(Html.text("span", "", " ")).withChild(Html.text("span", "value", value)));
    return Html.element("label", "choice").withChild(radio).withChild(words);
  }

  private static MessageKey whoseValues(List<BackgroundChoice> choices) {
    long official = choices.stream().filter(BackgroundChoice::official).count();
    if (official == 0) {
      return BackgroundPanelMessage.VALUES_OURS;
    }
    return official == choices.size() ? BackgroundPanelMessage.VALUES_STATED : BackgroundPanelMessage.VALUES_MIXED;
  }
}
