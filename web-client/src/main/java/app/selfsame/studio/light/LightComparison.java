package app.selfsame.studio.light;

import app.selfsame.message.Argument;
import app.selfsame.message.Unit;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.ObjectUrls;
import app.selfsame.studio.parts.PageTexts;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Two files of one picture, one over the other, and the line between them, which is moved by dragging anywhere on the
 * picture or by the arrow keys.
 */
final class LightComparison {
  private static final int MIDDLE = 50;
  private static final int WHOLE = 100;

  private final HTMLElement figure = Html.element("div", "comparison");
  private final HTMLInputElement line = (HTMLInputElement) Html.element("input", "");

  LightComparison(PreparedFile before, PreparedFile after) {
    HTMLElement was = ObjectUrls.picture(before.bytes(), PageTexts.say(LightPanelMessage.PICTURE_BEFORE));
    HTMLElement is = ObjectUrls.picture(after.bytes(), PageTexts.say(LightPanelMessage.PICTURE_AFTER));
    is.setClassName("after");
    line.withAttr("type", "range").withAttr("min", "0").withAttr("max", String.valueOf(WHOLE));
    line.withAttr("id", "light-line").withAttr("aria-label", PageTexts.say(LightPanelMessage.LINE));
    line.setValue(String.valueOf(MIDDLE));
    line.onEvent("input", event -> move(Integer.parseInt(line.getValue())));
    String beforeWord = PageTexts.say(LightPanelMessage.BEFORE);
    String afterWord = PageTexts.say(LightPanelMessage.AFTER);
    figure.withChild(was).withChild(is).withChild(forTheEye("before-word", beforeWord));
    figure.withChild(forTheEye("after-word", afterWord)).withChild(forTheEye("divider", "")).withChild(line);
    move(MIDDLE);
  }

  HTMLElement element() {
    return figure;
  }

  /** Takes the focus to the line. */
  void focus() {
    line.focus();
  }

  private void move(int percent) {
    figure.getStyle().setProperty("--line", percent + "%");
    Argument before = Argument.quantity(percent, Unit.PERCENT);
    Argument after = Argument.quantity(WHOLE - percent, Unit.PERCENT);
    line.setAttribute("aria-valuetext", PageTexts.say(LightPanelMessage.LINE_AT, before, after));
  }

  private static HTMLElement forTheEye(String className, String text) {
    return Html.text("span", className, text).withAttr("aria-hidden", "true");
  }
}
