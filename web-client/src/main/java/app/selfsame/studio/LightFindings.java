package app.selfsame.studio;

import app.selfsame.inspection.Judgement;
import app.selfsame.tone.TonePlanner;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.LightChecks;
import app.selfsame.verdict.Outcome;
import java.util.stream.Stream;
import org.teavm.jso.dom.html.HTMLElement;

/** What the checks say of a photo's light. */
final class LightFindings {
  private static final String FINE = "Nothing needs doing: the light is as it should be.";
  private static final String NOT_JUDGED =
      "Nothing speaks against the light, but not all of it could be judged. So there is nothing to put right.";

  private static final String LOST =
      "What is burnt out cannot be brought back afterwards. Retake in softer light, without flash.";

  private final Judgement photo;

  LightFindings(Judgement photo) {
    this.photo = photo;
  }

  /** Whether something is wrong that can be put right afterwards. */
  boolean areAmendable() {
    return objections().anyMatch(check -> TonePlanner.AMENDABLE.contains(check.id()));
  }

  /** What is wrong, one item each, or a note that nothing is. */
  HTMLElement element() {
    if (objections().findAny().isEmpty()) {
      boolean judged =
          LightChecks.IDS.stream()
              .allMatch(id -> photo.checks(Outcome.PASS).stream().anyMatch(check -> check.id() == id));
      return judged ? Html.note("pass", FINE) : Html.note("unknown", NOT_JUDGED);
    }
    HTMLElement list = Html.element("ul", "permissions");
    objections()
        .forEach(
            check -> {
              String tone = check.outcome().word();
              HTMLElement words = Html.text("span", "", words(check.id()));
              list.appendChild(Html.element("li", tone).withChild(Html.icon(tone)).withChild(words));
            });
    HTMLElement findings = Html.element("div", "").withChild(list);
    return areAmendable() ? findings : findings.withChild(Html.text("p", "", LOST));
  }

  private Stream<Check> objections() {
    return photo.checks().stream()
        .filter(check -> LightChecks.IDS.contains(check.id()))
        .filter(check -> check.outcome() == Outcome.WARN || check.outcome() == Outcome.FAIL);
  }

  private static String words(CheckId check) {
    return switch (check) {
      case UNDER_EXPOSURE -> "There is too little light on the face.";
      case OVER_EXPOSURE -> "Parts of the skin are burnt out.";
      case WASHED_OUT -> "The picture is pale: it lacks contrast.";
      case FACE_SHADOW -> "A shadow lies on one side of the face.";
      case SKIN_REFLECTION -> "The skin shines in places.";
      case SKIN_COLOUR -> "The skin has a tint, of a lamp or of a wall.";
      default -> throw new IllegalArgumentException(check + " is not about light");
    };
  }
}
