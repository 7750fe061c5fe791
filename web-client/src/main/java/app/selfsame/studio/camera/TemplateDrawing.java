package app.selfsame.studio.camera;

import app.selfsame.geometry.BoxPx;
import app.selfsame.guidance.CameraTemplate;
import app.selfsame.studio.parts.Template;
import org.teavm.jso.dom.html.HTMLElement;

/** The document's frame, the head in it and its eye line, over the camera's picture. */
final class TemplateDrawing {
  /** Lengths of the marks at crown and chin, and of the frame's corners, to the height of the frame. */
  private static final double MARK = 0.07;
  private static final double CORNER = 0.08;

  private final Template markup;

  TemplateDrawing(Template markup) {
    this.markup = markup;
  }

  void draw(CameraTemplate template) {
    BoxPx frame = template.frame();
    BoxPx head = template.head();
    double width = template.widthPx();
    double height = template.heightPx();
    markup.part("drawing").setAttribute("viewBox", "0 0 " + px(width) + " " + px(height));
    path("shade", rectangle(new BoxPx(0, 0, width, height)) + rectangle(frame));
    path("frame", corners(frame, CORNER * frame.height()));
    HTMLElement oval = markup.part("oval");
    oval.setAttribute("cx", px(head.centre().x()));
    oval.setAttribute("cy", px(head.centre().y()));
    oval.setAttribute("rx", px(head.width() / 2));
    oval.setAttribute("ry", px(head.height() / 2));
    double mark = MARK * frame.height();
    path(
        "lines",
        across(head.centre().x(), head.top(), mark)
            + across(head.centre().x(), head.bottom(), mark)
            + across(head.centre().x(), template.eyeLineY(), 0.62 * head.width()));
  }

  private void path(String part, String data) {
    markup.part(part).setAttribute("d", data);
  }

  private static String rectangle(BoxPx box) {
    return "M" + px(box.left()) + " " + px(box.top()) + "h" + px(box.width()) + "v" + px(box.height()) + "h"
        + px(-box.width()) + "z";
  }

  private static String corners(BoxPx box, double length) {
    return corner(box.left(), box.top(), length, length)
        + corner(box.right(), box.top(), -length, length)
        + corner(box.right(), box.bottom(), -length, -length)
        + corner(box.left(), box.bottom(), length, -length);
  }

  private static String corner(double x, double y, double across, double down) {
    return "M" + px(x + across) + " " + px(y) + "H" + px(x) + "V" + px(y + down);
  }

  private static String across(double x, double y, double half) {
    return "M" + px(x - half) + " " + px(y) + "H" + px(x + half);
  }

  /** Tenths are finer than any screen. */
  private static String px(double value) {
    return String.valueOf(Math.round(value * 10) / 10.0);
  }
}
