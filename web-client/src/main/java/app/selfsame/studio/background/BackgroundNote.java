package app.selfsame.studio.background;

import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.Html;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What to know of the background of a finished file before it is used. */
public final class BackgroundNote {
  private BackgroundNote() {}

  public static HTMLElement of(BackgroundOutcome background) {
    if (!background.isReplaced()) {
      return Html.note(background.confidence().isEmpty() ? "unknown" : "warn", background.sentences());
    }
    List<Message> sentences = new ArrayList<>(background.sentences());
    background
        .confidence()
        .ifPresent(
            confidence ->
                sentences.add(
                    Message.of(
                        BackgroundPanelMessage.OUTLINE,
                        Argument.number(confidence.value(), 2),
                        Argument.choice(confidence.grade().word()))));
    return Html.note(background.isWellReplaced() ? "pass" : "warn", sentences);
  }
}
