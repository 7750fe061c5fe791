package app.selfsame.studio.checks;

import app.selfsame.document.Limits;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.Quantity;
import app.selfsame.studio.parts.SourceLine;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.stage.Evidence;
import app.selfsame.studio.stage.EvidencePicture;
import app.selfsame.studio.stage.EvidencePointer;
import app.selfsame.studio.stage.Gauge;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** One check: its outcome and advice at once; figures, their source and the place on the photo when opened. */
final class CheckItem {
  private final Template item = Template.of("check");
  private final HTMLElement details = item.part("check");
  private final EvidencePointer pointer;
  private Check shown;
  private Evidence evidence;
  private EvidencePicture picture;

  CheckItem(CheckId id, EvidencePointer pointer) {
    this.pointer = pointer;
    details.setAttribute("id", elementId(id));
    HTMLElement summary = item.part("summary");
    summary.onEvent("focus", event -> pointAt());
    summary.onEvent("blur", event -> leaveUnlessOpen());
    // A click comes before the item opens or closes; the keyboard's Enter is one as well.
    summary.onEvent("click", event -> announceUnlessOpen());
    onToggle(details, this::toggled);
  }

  static String elementId(CheckId id) {
    return "check-" + id.word();
  }

  HTMLElement element() {
    return item.element();
  }

  /** What stands there already stays; so does what is open. */
  void show(Check check) {
    if (!check.equals(shown)) {
      shown = check;
      showOutcome(check);
      showFigures(check);
    }
    Evidence found = pointer.of(check);
    if (found == null ? evidence != null : !found.equals(evidence)) {
      evidence = found;
      showEvidence();
    }
  }

  private void showOutcome(Check check) {
    String outcome = check.outcome().word();
    item.tone("check", "check " + outcome).icon("icon", outcome);
    item.say("name", () -> name(check)).say("word", word(check.outcome())).say("advice", check.advice());
  }

  /** Where something is wrong, the fault is what people look for, and not the thing that was looked at. */
  private static String name(Check check) {
    boolean objects = check.outcome() == Outcome.FAIL || check.outcome() == Outcome.WARN;
    String name = PageTexts.say(objects ? check.fault() : check.id().title());
    return name.substring(0, 1).toUpperCase() + name.substring(1);
  }

  /** The word for an outcome; it always stands beside the icon, so that neither colour nor shape alone says it. */
  private static Message word(Outcome outcome) {
    return Message.of(ChecksMessage.OUTCOME, Argument.choice(outcome.word()));
  }

  private void showFigures(Check check) {
    Optional<Limits> allowed = check.allowed().filter(limits -> limits.hasMin() || limits.hasMax());
    boolean isMeasured = check.value().isPresent();
    item.show("measured-row", isMeasured).show("allowed-row", allowed.isPresent());
    item.part("gauge").clear();
    if (isMeasured) {
      double value = check.value().getAsDouble();
      item.say("measured", Quantity.value(value, check.unit()));
      allowed
          .filter(limits -> !check.unit().equals("faces"))
          .ifPresent(limits -> item.put("gauge", Gauge.of(value, limits)));
    }
    allowed.ifPresent(limits -> item.say("allowed", Quantity.range(limits, check.unit())));
    boolean hasFigures = isMeasured || allowed.isPresent();
    boolean isPlain = Quantity.isPlain(check.unit());
    item.put(isPlain ? "plain" : "experts-figures", item.part("figures"));
    item.show("plain", hasFigures && isPlain).show("experts", hasFigures && !isPlain);
    item.put("source", SourceLine.ofCheck(check.source()));
  }

  private void showEvidence() {
    item.part("place").clear();
    item.show("on-photo", evidence != null);
    picture = null;
    if (evidence != null) {
      item.say("number", String.valueOf(evidence.number())).say("places", evidence.places());
      picture = pointer.picture(evidence);
      item.put("place", picture.element());
      if (isOpen()) {
        picture.draw();
      }
    }
  }

  private boolean isOpen() {
    return details.hasAttribute("open");
  }

  private void pointAt() {
    if (evidence != null) {
      pointer.pointAt(evidence);
    }
  }

  private void leaveUnlessOpen() {
    if (evidence != null && !isOpen()) {
      pointer.leave(evidence);
    }
  }

  private void announceUnlessOpen() {
    if (evidence != null && !isOpen()) {
      pointer.announce(evidence);
    }
  }

  private void toggled(boolean open) {
    if (evidence == null) {
      return;
    }
    if (open) {
      pointer.pointAt(evidence);
      picture.draw();
    } else {
      pointer.leave(evidence);
    }
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
