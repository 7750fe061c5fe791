package app.selfsame.studio;

import org.teavm.jso.dom.html.HTMLElement;

/** What to know of the background of a finished file before it is used. */
final class BackdropNote {
  private BackdropNote() {}

  static HTMLElement of(ReportedBackground background) {
    if (!background.isReplaced()) {
      return Html.note(background.getConfidence() == null ? "unknown" : "warn", background.getNote());
    }
    String measured =
        background.getConfidence() == null
            ? ""
            : " Outline told apart with confidence " + Quantity.number(background.getConfidence().doubleValue(), "")
                + " (" + background.getGrade() + ").";
    return Html.note(background.isWellReplaced() ? "pass" : "warn", background.getNote() + measured);
  }
}
