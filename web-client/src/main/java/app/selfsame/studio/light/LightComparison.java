package app.selfsame.studio.light;

import app.selfsame.message.Argument;
import app.selfsame.message.Unit;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.state.PreparedFile;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Two files of one picture, one over the other, and the line between them, which is moved by dragging anywhere on the
 * picture or by the arrow keys.
 */
final class LightComparison {
  private static final int MIDDLE = 50;
  private static final int WHOLE = 100;

  private final Template figure = Template.of("comparison");
  private final HTMLInputElement line = figure.input("line");

  LightComparison(PreparedFile before, PreparedFile after, Till till) {
    figure.put("before", till.picture(before, LightPanelMessage.PICTURE_BEFORE));
    figure.put("after", till.picture(after, LightPanelMessage.PICTURE_AFTER));
    line.setValue(String.valueOf(MIDDLE));
    line.onEvent("input", event -> move(Integer.parseInt(line.getValue())));
    move(MIDDLE);
  }

  HTMLElement element() {
    return figure.element();
  }

  /** Takes the focus to the line. */
  void focus() {
    line.focus();
  }

  private void move(int percent) {
    figure.element().getStyle().setProperty("--line", percent + "%");
    Argument before = Argument.quantity(percent, Unit.PERCENT);
    Argument after = Argument.quantity(WHOLE - percent, Unit.PERCENT);
    Html.sayIn(line, "aria-valuetext", LightPanelMessage.LINE_AT, before, after);
  }
}
