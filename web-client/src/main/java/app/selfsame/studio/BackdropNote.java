package app.selfsame.studio;

import app.selfsame.inspection.BackdropOutcome;
import org.teavm.jso.dom.html.HTMLElement;

/** What to know of the background of a finished file before it is used. */
final class BackdropNote {
  private BackdropNote() {}

  static HTMLElement of(BackdropOutcome background) {
    if (!background.isReplaced()) {
      return Html.note(background.confidence().isEmpty() ? "unknown" : "warn", PageTexts.say(background.sentences()));
    }
    String measured =
        background
            .confidence()
            .map(
                confidence ->
                    " Outline told apart with confidence " + Quantity.number(confidence.value(), "")
                        + " (" + confidence.grade().word() + ").")
            .orElse("");
    return Html.note(background.isWellReplaced() ? "pass" : "warn", PageTexts.say(background.sentences()) + measured);
  }
}
