package app.selfsame.studio.light;

import app.selfsame.inspection.Judgement;
import app.selfsame.studio.parts.Html;
import app.selfsame.tone.LightFaults;
import org.teavm.jso.dom.html.HTMLElement;

/** What the checks say of a photo's light. */
final class LightFindings {
  private final LightFaults faults;

  LightFindings(Judgement photo) {
    faults = LightFaults.of(photo.checks());
  }

  /** Whether something is wrong that can be put right afterwards. */
  boolean areAmendable() {
    return faults.areAmendable();
  }

  /** Whether nothing is wrong as far as it could be judged: the checks say so, and there is nothing to do. */
  boolean areNone() {
    return faults.objections().isEmpty();
  }

  /** What is wrong, one item each. */
  HTMLElement element() {
    HTMLElement list = Html.element("ul", "permissions");
    faults
        .objections()
        .forEach(
            check -> {
              String tone = check.outcome().word();
              HTMLElement words = Html.text("span", "", new LightFaultMessage(check.id()));
              list.appendChild(Html.element("li", tone).withChild(Html.icon(tone)).withChild(words));
            });
    HTMLElement findings = Html.element("div", "").withChild(list);
    return areAmendable() ? findings : findings.withChild(Html.text("p", "", LightPanelMessage.LOST));
  }
}
