package app.selfsame.studio.light;

import app.selfsame.inspection.Judgement;
import app.selfsame.studio.parts.Template;
import app.selfsame.tone.LightFaults;
import app.selfsame.verdict.Check;
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
  HTMLElement[] items() {
    return faults.objections().stream().map(LightFindings::item).toArray(HTMLElement[]::new);
  }

  private static HTMLElement item(Check check) {
    String tone = check.outcome().word();
    Template item = Template.of("permission").icon("icon", tone).say("rule", new LightFaultMessage(check.id()));
    item.element().setClassName(tone);
    return item.element();
  }
}
