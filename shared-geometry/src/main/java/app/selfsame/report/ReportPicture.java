package app.selfsame.report;

import app.selfsame.crop.Crop;
import app.selfsame.crop.MeasuredCrown;
import app.selfsame.document.Figures;
import app.selfsame.document.Frame;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Message;
import app.selfsame.portrait.Head;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.PhotoFacts;
import java.util.ArrayList;
import java.util.List;

/** The photo with the document's frame and the evidence, numbered as in the list. */
final class ReportPicture {
  /** Radius of a number's disc, of the photo's longest side. */
  private static final double DISC = 1.0 / 45;

  private final Markup markup;
  private final Judgement judgement;
  private final PhotoFacts facts;
  private final double discPx;
  private final List<PointPx> discs = new ArrayList<>();

  private ReportPicture(Markup markup, Judgement judgement) {
    this.markup = markup;
    this.judgement = judgement;
    this.facts = judgement.facts();
    this.discPx = DISC * Math.max(facts.widthPx(), facts.heightPx());
  }

  /**
   * Writes the figure.
   *
   * @param numbered the checks of the list, the first being number 1
   */
  static void write(Markup markup, Judgement judgement, String image, List<Check> numbered) {
    new ReportPicture(markup, judgement).write(image, numbered);
  }

  private void write(String image, List<Check> numbered) {
    String width = Integer.toString(facts.widthPx());
    String height = Integer.toString(facts.heightPx());
    markup.open("figure");
    markup.open(
        "svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + width + " " + height, "width", width,
        "height", height, "role", "img", "aria-label", markup.texts().say(ReportMessage.PICTURE));
    markup.open("rect", "width", width, "height", height, "fill", "#ddd").close("rect");
    if (!image.isEmpty()) {
      markup
          .open("image", "href", image, "width", width, "height", height, "preserveAspectRatio", "none")
          .close("image");
    }
    frame();
    evidence(numbered);
    markup.close("svg");
    markup.open("figcaption").say(caption()).close("figcaption").close("figure");
  }

  private List<Message> caption() {
    List<Message> sentences = new ArrayList<>();
    if (facts.crop().isPresent()) {
      sentences.add(Message.of(ReportMessage.LINES));
    }
    if (!discs.isEmpty()) {
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
    outline(crop.corners(), "8 5");
    PointPx crown = MeasuredCrown.of(judgement.document(), head).orElse(head.crown());
    for (PointPx point : List.of(crown, head.eyeMidpoint(), head.chin())) {
      double fromTop = crop.fromTop(point);
      outline(List.of(crop.toPhoto(0, fromTop), crop.toPhoto(frame.width(), fromTop)), "2 4");
    }
  }

  private void evidence(List<Check> numbered) {
    for (Check check : numbered) {
      for (RegionPx region : check.where()) {
        outline(region.outline(), "none");
      }
    }
    for (int i = 0; i < numbered.size(); i++) {
      if (!numbered.get(i).where().isEmpty()) {
        disc(topOf(numbered.get(i).where().get(0)), Integer.toString(i + 1));
      }
    }
  }

  /** White under black, to be seen on any photo. */
  private void outline(List<PointPx> points, String dashes) {
    StringBuilder path = new StringBuilder();
    for (PointPx point : points) {
      path.append(path.length() == 0 ? "" : " ").append(at(point.x())).append(',').append(at(point.y()));
    }
    for (String[] stroke : new String[][] {{"#fff", "3.5", "none"}, {"#000", "1.5", dashes}}) {
      markup
          .open(
              "polygon", "points", path.toString(), "fill", "none", "stroke", stroke[0], "stroke-width", stroke[1],
              "stroke-dasharray", stroke[2], "vector-effect", "non-scaling-stroke")
          .close("polygon");
    }
  }

  private static PointPx topOf(RegionPx region) {
    PointPx top = region.outline().get(0);
    for (PointPx corner : region.outline()) {
      top = corner.y() < top.y() ? corner : top;
    }
    return top;
  }

  /** Moves aside until it covers no other number. */
  private void disc(PointPx wished, String number) {
    double x = inside(wished.x(), facts.widthPx());
    double y = inside(wished.y(), facts.heightPx());
    while (isTaken(x, y) && x + 3 * discPx < facts.widthPx()) {
      x += 2.2 * discPx;
    }
    discs.add(new PointPx(x, y));
    markup
        .open("circle", "cx", at(x), "cy", at(y), "r", at(discPx), "fill", "#000", "stroke", "#fff", "stroke-width",
            "1.5", "vector-effect", "non-scaling-stroke")
        .close("circle");
    markup.data(
        "text", number, "x", at(x), "y", at(y + 0.36 * discPx), "font-size", at(discPx), "font-family", "sans-serif",
        "font-weight", "700", "text-anchor", "middle", "fill", "#fff");
  }

  private double inside(double place, double size) {
    return Math.max(discPx, Math.min(size - discPx, place));
  }

  private boolean isTaken(double x, double y) {
    return discs.stream().anyMatch(disc -> disc.distancePxTo(new PointPx(x, y)) < 2 * discPx);
  }

  private static String at(double px) {
    return Figures.tenth(px);
  }
}
