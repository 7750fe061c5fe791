package app.selfsame.studio.background;

import app.selfsame.background.BackgroundChoice;
import app.selfsame.background.BackgroundOffer;
import app.selfsame.background.BackgroundWish;
import app.selfsame.image.HexColour;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.studio.parts.Choice;
import app.selfsame.studio.parts.Template;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Asks which background the file shall have. Where the authority is silent, a colour can be chosen only by whoever says
 * to know that.
 */
final class BackgroundQuestion {
  private static final String GROUP = "backdrop";

  private final Template fieldset = Template.of("background-question");
  private final List<HTMLInputElement> colours = new ArrayList<>();
  private final Runnable onWish;
  private final HTMLInputElement keep;
  private final HTMLInputElement known = fieldset.input("known");
  private final boolean isUnsaid;
  private BackgroundWish wish;

  /**
   * @param onWish hears that the person wants something else
   */
  BackgroundQuestion(BackgroundOffer.Offered offer, Runnable onWish) {
    this.onWish = onWish;
    isUnsaid = offer.isUnsaid();
    wish = offer.firstWish();
    HTMLElement first = fieldset.part("first");
    if (!isUnsaid) {
      Choice auto =
          new Choice(GROUP, "backdrop-auto")
              .say(Message.of(BackgroundPanelMessage.AUTO))
              .note(Message.of(BackgroundPanelMessage.AUTO_WHEN));
      auto.radio().setChecked(true);
      auto.radio().onEvent("change", event -> choose(BackgroundWish.AUTO));
      first.appendChild(auto.element());
    }
    Choice own = new Choice(GROUP, "backdrop-keep").say(Message.of(BackgroundPanelMessage.KEEP));
    keep = own.radio();
    keep.setChecked(isUnsaid);
    keep.onEvent("change", event -> choose(BackgroundWish.KEEP));
    first.appendChild(own.element());
    known.onEvent("change", event -> knows());
    fieldset.show("told", isUnsaid).show("tick-first", isUnsaid);
    fieldset.put("colours", offer.choices().stream().map(this::colour).toArray(HTMLElement[]::new));
    fieldset.say("whose", whoseValues(offer.choices()));
    allowColours(!isUnsaid);
  }

  HTMLElement element() {
    return fieldset.element();
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
    ((HTMLInputElement) element().querySelector("#" + id)).setChecked(true);
  }

  private static String hex(int colour) {
    return HexColour.text(colour).substring(1);
  }

  /** Takes the focus to what is chosen. */
  void focus() {
    element().querySelector("input[type=radio]:checked").focus();
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
    BackgroundPanelMessage value =
        choice.official() ? BackgroundPanelMessage.STATED_VALUE : BackgroundPanelMessage.VALUE;
    Choice colour =
        new Choice(GROUP, "backdrop-" + hex(choice.colour()))
            .say(choice.title())
            .note(Message.of(value, Argument.colour(hex)))
            .swatch(hex);
    HTMLInputElement radio = colour.radio();
    colours.add(radio);
    radio.onEvent("click", event -> refuseUnlessKnown(event, radio));
    radio.onEvent(
        "change", event -> choose(BackgroundWish.of(choice.colour(), isUnsaid && known.isChecked())));
    return colour.element();
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

  private static MessageKey whoseValues(List<BackgroundChoice> choices) {
    long official = choices.stream().filter(BackgroundChoice::official).count();
    if (official == 0) {
      return BackgroundPanelMessage.VALUES_OURS;
    }
    return official == choices.size() ? BackgroundPanelMessage.VALUES_STATED : BackgroundPanelMessage.VALUES_MIXED;
  }
}
