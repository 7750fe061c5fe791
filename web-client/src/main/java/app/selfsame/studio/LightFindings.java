package app.selfsame.studio;

import app.selfsame.tone.TonePlanner;
import app.selfsame.verdict.CheckId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;

/** What the checks say of a photo's light. */
final class LightFindings {
  private static final String FINE = "Nothing needs doing: the light is as it should be.";
  private static final String NOT_JUDGED =
      "Nothing speaks against the light, but not all of it could be judged. So there is nothing to put right.";

  private static final String LOST =
      "What is burnt out cannot be brought back afterwards. Retake in softer light, without flash.";

  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("under-exposure", "There is too little light on the face.");
    WORDS.put("over-exposure", "Parts of the skin are burnt out.");
    WORDS.put("washed-out", "The picture is pale: it lacks contrast.");
    WORDS.put("face-shadow", "A shadow lies on one side of the face.");
    WORDS.put("skin-colour", "The skin has a tint, of a lamp or of a wall.");
  }

  private final Report photo;

  LightFindings(Report photo) {
    this.photo = photo;
  }

  /** Whether anything is wrong with the light. */
  private boolean speakAgainstIt() {
    return WORDS.keySet().stream().anyMatch(this::isObjection);
  }

  /** Whether something is wrong that can be put right afterwards. */
  boolean areAmendable() {
    return TonePlanner.AMENDABLE.stream().map(CheckId::word).anyMatch(this::isObjection);
  }

  /** What is wrong, one item each, or a note that nothing is. */
  HTMLElement element() {
    if (!speakAgainstIt()) {
      boolean judged = WORDS.keySet().stream().allMatch(id -> "pass".equals(photo.outcome(id)));
      return judged ? Html.note("pass", FINE) : Html.note("unknown", NOT_JUDGED);
    }
    HTMLElement list = Html.element("ul", "permissions");
    WORDS.forEach(
        (id, words) -> {
          if (isObjection(id)) {
            String tone = photo.outcome(id);
            list.appendChild(
                Html.element("li", tone).withChild(Html.icon(tone)).withChild(Html.text("span", "", words)));
          }
        });
    HTMLElement findings = Html.element("div", "").withChild(list);
    return areAmendable() ? findings : findings.withChild(Html.text("p", "", LOST));
  }

  private boolean isObjection(String checkId) {
    String outcome = photo.outcome(checkId);
    return "warn".equals(outcome) || "fail".equals(outcome);
  }
}
