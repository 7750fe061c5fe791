package app.selfsame.studio.sheet;

import app.selfsame.message.Message;
import app.selfsame.sheet.BoxMm;
import app.selfsame.sheet.Placement;
import app.selfsame.sheet.SheetLayout;
import app.selfsame.sheet.SizeMm;
import app.selfsame.studio.parts.Html;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;

/** A sheet as a drawing, in millimetres of the paper. */
final class SheetPicture {
  private final HTMLElement drawing;

  /**
   * Draws a sheet.
   *
   * @param description for people who do not see it
   */
  SheetPicture(SheetLayout layout, List<SheetItem> items, Message description) {
    drawing = Html.sayIn(begin(layout.widthMm(), layout.heightMm()), "aria-label", description);
    for (int i = 0; i < items.size(); i++) {
      SizeMm size = items.get(i).size();
      define(drawing, i, items.get(i).file().bytes(), size.width(), size.height());
    }
    for (Placement placement : layout.placements()) {
      BoxMm box = placement.box();
      double left = placement.turned() ? box.right() : box.left();
      place(drawing, placement.photo(), left, box.top(), placement.turned());
    }
    layout.marks().forEach(box -> draw(drawing, box, "mark"));
    layout.ruler().ifPresent(ruler -> ruler.ink().forEach(box -> draw(drawing, box, "ruler")));
  }

  HTMLElement element() {
    return drawing;
  }

  /** Takes it from the page: the photos' addresses are given up. */
  void release() {
    release(drawing);
  }

  @JSBody(
      params = "drawing",
      script = "sheet.release(drawing);",
      imports = @JSBodyImport(alias = "sheet", fromModule = "page/sheet.js"))
  private static native void release(HTMLElement drawing);

  private static void draw(HTMLElement drawing, BoxMm box, String className) {
    draw(drawing, box.left(), box.top(), box.width(), box.height(), className);
  }

  @JSBody(
      params = {"width", "height"},
      script = "return sheet.begin(width, height);",
      imports = @JSBodyImport(alias = "sheet", fromModule = "page/sheet.js"))
  private static native HTMLElement begin(double width, double height);

  @JSBody(
      params = {"drawing", "photo", "file", "width", "height"},
      script = "sheet.define(drawing, photo, file, width, height);",
      imports = @JSBodyImport(alias = "sheet", fromModule = "page/sheet.js"))
  private static native void define(HTMLElement drawing, int photo, Blob file, double width, double height);

  @JSBody(
      params = {"drawing", "photo", "left", "top", "turned"},
      script = "sheet.place(drawing, photo, left, top, turned);",
      imports = @JSBodyImport(alias = "sheet", fromModule = "page/sheet.js"))
  private static native void place(HTMLElement drawing, int photo, double left, double top, boolean turned);

  @JSBody(
      params = {"drawing", "left", "top", "width", "height", "className"},
      script = "sheet.fill(drawing, left, top, width, height, className);",
      imports = @JSBodyImport(alias = "sheet", fromModule = "page/sheet.js"))
  private static native void draw(
      HTMLElement drawing, double left, double top, double width, double height, String className);
}
