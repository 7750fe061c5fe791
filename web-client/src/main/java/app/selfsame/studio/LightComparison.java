package app.selfsame.studio;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Two files of one picture, one over the other, and the line between them, which is moved by dragging anywhere on the
 * picture or by the arrow keys.
 */
final class LightComparison {
  private static final String LABEL = "Line between the light as it was and the other light";
  private static final String BEFORE = "The prepared file with its light as it was";
  private static final String AFTER = "The prepared file in the other light";
  private static final int MIDDLE = 50;
  private static final int WHOLE = 100;

  private final HTMLElement figure = Html.element("div", "comparison");
  private final HTMLInputElement line = (HTMLInputElement) Html.element("input", "");

  LightComparison(PreparedFile before, PreparedFile after) {
    HTMLElement was = ObjectUrls.picture(before.bytes(), BEFORE);
    HTMLElement is = ObjectUrls.picture(after.bytes(), AFTER);
    is.setClassName("after");
    line.withAttr("type", "range").withAttr("min", "0").withAttr("max", String.valueOf(WHOLE));
    line.withAttr("id", "light-line").withAttr("aria-label", LABEL);
    line.setValue(String.valueOf(MIDDLE));
    line.onEvent("input", event -> move(Integer.parseInt(line.getValue())));
    figure.withChild(was).withChild(is).withChild(forTheEye("before-word", "Before"));
    figure.withChild(forTheEye("after-word", "After")).withChild(forTheEye("divider", "")).withChild(line);
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
    line.setAttribute("aria-valuetext", percent + " % as it was, " + (WHOLE - percent) + " % in the other light");
  }

  private static HTMLElement forTheEye(String className, String text) {
    return Html.text("span", className, text).withAttr("aria-hidden", "true");
  }
}
