package app.selfsame.report;

import app.selfsame.crop.Crop;
import app.selfsame.crop.MeasuredCrown;
import app.selfsame.document.Figures;
import app.selfsame.document.Frame;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Message;
import app.selfsame.portrait.Head;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.PhotoFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The photo with the document's frame and the evidence, numbered as in the list. */
final class ReportPicture {
  static final String SVG = "http://www.w3.org/2000/svg";

  /** Radius of a number's disc, of the picture's longer side: 2.6 mm on paper. */
  private static final double DISC = 1.0 / 32;

  private final Markup markup;
  private final Judgement judgement;
  private final PhotoFacts facts;
  private final List<Check> numbered;
  private final BoxPx part;
  private final double discPx;

  private ReportPicture(Markup markup, Judgement judgement, List<Check> numbered) {
    this.markup = markup;
    this.judgement = judgement;
    this.facts = judgement.facts();
    this.numbered = numbered;
    this.part = PicturePart.of(facts, numbered);
    this.discPx = DISC * Math.max(part.width(), part.height());
  }

  /**
   * Writes the figure.
   *
   * @param numbered the checks of the list, the first being number 1
   */
  static void write(Markup markup, Judgement judgement, List<Check> numbered) {
    new ReportPicture(markup, judgement, numbered).write();
  }

  private void write() {
    markup.open("figure").open("div", "class", "picture").photo(part, facts.widthPx(), facts.heightPx());
    markup.open(
        "svg", "xmlns", SVG, "viewBox", HtmlText.viewBox(part), "width", at(part.width()), "height",
        at(part.height()), "role", "img", "aria-label", markup.texts().say(ReportMessage.PICTURE));
    frame();
    evidence();
    markup.close("svg").close("div");
    List<Message> caption = caption();
    if (!caption.isEmpty()) {
      markup.open("figcaption").say(caption).close("figcaption");
    }
    markup.close("figure");
  }

  private List<Message> caption() {
    List<Message> sentences = new ArrayList<>();
    if (facts.crop().isPresent()) {
      sentences.add(Message.of(ReportMessage.LINES));
    }
    if (numbered.stream().anyMatch(check -> !check.where().isEmpty())) {
      sentences.add(Message.of(ReportMessage.NUMBERS));
    }
    return sentences;
  }

  private void frame() {
    if (facts.crop().isEmpty() || facts.head().isEmpty()) {
      return;
    }
    Crop crop = facts.crop().get().crop();
    Frame frame = crop.frame();
    Head head = facts.head().get();
    veil(crop);
    outline(crop.corners(), "#fff", "8 5");
    PointPx crown = MeasuredCrown.of(judgement.document(), head).orElse(head.crown());
    for (PointPx point : List.of(crown, head.eyeMidpoint(), head.chin())) {
      double fromTop = crop.fromTop(point);
      outline(List.of(crop.toPhoto(0, fromTop), crop.toPhoto(frame.width(), fromTop)), "#fff", "2 4");
    }
  }

  /** Darkens what the frame leaves out. */
  private void veil(Crop crop) {
    markup
        .open(
            "path", "d", "M" + points(RegionPx.of(part).outline()) + "ZM" + points(crop.corners()) + "Z", "fill",
            "#10201a", "fill-opacity", "0.4", "fill-rule", "evenodd")
        .close("path");
  }

  private void evidence() {
    Set<List<PointPx>> outlines = new LinkedHashSet<>();
    for (Check check : numbered) {
      check.where().forEach(region -> outlines.add(region.outline()));
    }
    outlines.forEach(points -> outline(points, Mark.COLOUR, "none"));
    MarkPlaces places = new MarkPlaces(part, discPx);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < numbered.size(); i++) {
      if (!numbered.get(i).where().isEmpty()) {
        PointPx top = topOf(numbered.get(i).where().get(0));
        marks.add(new Mark(i + 1, top, places.next(top.plus(0, -1.3 * discPx)), discPx));
      }
    }
    marks.forEach(mark -> mark.line(markup));
    marks.forEach(mark -> mark.disc(markup));
  }

  /** Light on dark, to be seen on any photo. */
  private void outline(List<PointPx> points, String colour, String dashes) {
    for (String[] stroke : new String[][] {{"#10201a", "3.5", "none"}, {colour, "1.8", dashes}}) {
      markup
          .open(
              "polygon", "points", points(points), "fill", "none", "stroke", stroke[0], "stroke-width", stroke[1],
              "stroke-dasharray", stroke[2], "vector-effect", "non-scaling-stroke")
          .close("polygon");
    }
  }

  private static String points(List<PointPx> points) {
    StringBuilder path = new StringBuilder();
    for (PointPx point : points) {
      path.append(path.length() == 0 ? "" : " ").append(at(point.x())).append(',').append(at(point.y()));
    }
    return path.toString();
  }

  private static PointPx topOf(RegionPx region) {
    PointPx top = region.outline().get(0);
    for (PointPx corner : region.outline()) {
      top = corner.y() < top.y() ? corner : top;
    }
    return top;
  }

  private static String at(double px) {
    return Figures.tenth(px);
  }
}
