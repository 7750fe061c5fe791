package app.selfsame.studio.checks;

import app.selfsame.document.Limits;
import app.selfsame.message.Argument;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.Quantity;
import app.selfsame.studio.parts.SourceLine;
import app.selfsame.studio.questions.QuestionPanel;
import app.selfsame.studio.stage.Evidence;
import app.selfsame.studio.stage.EvidencePicture;
import app.selfsame.studio.stage.EvidencePointer;
import app.selfsame.studio.stage.Gauge;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** One check: its outcome and advice at once; figures, their source and the place on the photo when opened. */
final class CheckItem {
  private CheckItem() {}

  static String id(Check check) {
    return "check-" + check.id().word();
  }

  /** The word for an outcome; it always stands beside the icon, so that neither colour nor shape alone says it. */
  static String word(Outcome outcome) {
    return PageTexts.say(ChecksMessage.OUTCOME, Argument.choice(outcome.word()));
  }

  static HTMLElement of(Check check, EvidencePointer pointer) {
    HTMLElement summary = Html.element("summary", "");
    summary.withChild(Html.icon(check.outcome().word()));
    summary.withChild(Html.text("span", "name", check.id().title()));
    summary.withChild(Html.text("span", "word", word(check.outcome())));
    summary.withChild(Html.chevron());
    summary.withChild(Html.text("span", "advice", check.advice()));
    HTMLElement details = Html.element("details", "check " + check.outcome().word()).withAttr("id", id(check));
    HTMLElement more = more(check);
    Evidence evidence = pointer.of(check);
    if (evidence != null) {
      addEvidence(evidence, pointer, details, summary, more);
    }
    HTMLElement item = Html.element("li", "").withChild(details.withChild(summary).withChild(more));
    if (check.outcome() == Outcome.ASK) {
      HTMLElement answer = Html.button("quiet answer", ChecksMessage.ANSWER);
      answer.onEvent("click", event -> QuestionPanel.focusOn(check.id()));
      item.appendChild(answer);
    }
    return item;
  }

  private static void addEvidence(
      Evidence evidence, EvidencePointer pointer, HTMLElement details, HTMLElement summary, HTMLElement more) {
    HTMLElement place = Html.element("dd", "");
    place.withChild(Html.text("span", "number", String.valueOf(evidence.number())).withAttr("aria-hidden", "true"));
    place.withChild(Html.text("span", "", " " + PageTexts.say(evidence.places())));
    more.querySelector(".facts").withChild(Html.text("dt", "", ChecksMessage.ON_PHOTO)).withChild(place);
    EvidencePicture picture = pointer.picture(evidence);
    more.insertBefore(picture.element(), more.getFirstChild());
    summary.onEvent("focus", event -> pointer.pointAt(evidence));
    summary.onEvent(
        "blur",
        event -> {
          if (!details.hasAttribute("open")) {
            pointer.leave(evidence);
          }
        });
    // A click comes before the item opens or closes; the keyboard's Enter is one as well.
    summary.onEvent(
        "click",
        event -> {
          if (!details.hasAttribute("open")) {
            pointer.announce(evidence);
          }
        });
    onToggle(
        details,
        open -> {
          if (open) {
            pointer.pointAt(evidence);
            picture.draw();
          } else {
            pointer.leave(evidence);
          }
        });
  }

  private static HTMLElement more(Check check) {
    HTMLElement more = Html.element("div", "more");
    Optional<Limits> allowed = check.allowed().filter(limits -> limits.hasMin() || limits.hasMax());
    HTMLElement facts = Html.element("dl", "facts");
    if (check.value().isPresent()) {
      double value = check.value().getAsDouble();
      allowed
          .filter(limits -> !check.unit().equals("faces"))
          .ifPresent(limits -> more.appendChild(Gauge.of(value, limits)));
      Html.fact(facts, ChecksMessage.MEASURED, Quantity.value(value, check.unit()));
    }
    allowed.ifPresent(limits -> Html.fact(facts, ChecksMessage.ALLOWED, Quantity.range(limits, check.unit())));
    return more.withChild(facts).withChild(SourceLine.ofCheck(check.source()));
  }

  /** Hears of each opening and closing as soon as the script that does it has ended. */
  @JSBody(
      params = {"details", "ear"},
      script = "parts.onToggle(details, ear);",
      imports = @JSBodyImport(alias = "parts", fromModule = "page/parts.js"))
  private static native void onToggle(HTMLElement details, Toggle ear);

  /** Hears whether an item is open now. */
  @JSFunctor
  interface Toggle extends JSObject {
    void toggled(boolean open);
  }
}
