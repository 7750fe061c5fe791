package app.selfsame.studio.stage;

import app.selfsame.adjustment.FramePoint;
import app.selfsame.crop.Crop;
import app.selfsame.geometry.PointPx;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The canvas with the photo and all that is drawn over it. */
public final class PhotoStage {
  private final HTMLCanvasElement canvas = (HTMLCanvasElement) Html.byId("photo-canvas");
  private final PhotoPixels photo;
  private Judgement judgement;
  private List<Evidence> pointedAt = List.of();
  /** Where the person has the frame, while they move it. */
  private Optional<Crop> placed = Optional.empty();
  private boolean inHand;
  private Runnable onDrawn = () -> { };

  public PhotoStage(PhotoPixels photo) {
    this.photo = photo;
    onResize(canvas, this::draw);
  }

  /** Shows what was found of the photo; nothing takes that away, not the photo. */
  public void show(Optional<Judgement> found) {
    if (found.orElse(null) == judgement) {
      return;
    }
    placed = Optional.empty();
    judgement = found.orElse(null);
    if (judgement == null) {
      pointedAt = List.of();
    } else {
      photo.setPhotoSize(judgement.facts().widthPx(), judgement.facts().heightPx());
    }
    describe();
    draw();
  }

  /** A place on the stage, in CSS pixels from its upper left corner. */
  public record Place(double x, double y) {}

  /** Whether a head was found, to be shown under the document's frame. */
  public static boolean hasFrame(Judgement found) {
    return FramedHead.of(found).isPresent();
  }

  /**
   * @param hears each time that everything is drawn
   */
  public void onDrawn(Runnable hears) {
    onDrawn = hears;
  }

  /** While the person has the photo in hand, nothing that checks found is marked on it. */
  public void setInHand(boolean isInHand) {
    if (inHand != isInHand) {
      inHand = isInHand;
      draw();
    }
  }

  /** Shows the photo under the frame where the person has that; empty for where it was judged. */
  public void setPlaced(Optional<Crop> crop) {
    if (!placed.equals(crop)) {
      placed = crop;
      draw();
    }
  }

  /** Shows what was found of the photo with the frame where the person had it, while they go on moving it. */
  public void showMoved(Judgement found, Optional<Crop> crop) {
    judgement = found;
    placed = crop;
    draw();
  }

  /** Where a point of the photo lies, which is under the frame. */
  public Place place(PointPx point) {
    ScreenFrame frame = screenFrame();
    Crop crop = framed().orElseThrow().solution().crop();
    return new Place(
        frame.left() + crop.fromLeft(point) * frame.unit(), frame.top() + crop.fromTop(point) * frame.unit());
  }

  /** The point of the frame at a place. */
  public FramePoint framePoint(double x, double y) {
    ScreenFrame frame = screenFrame();
    return new FramePoint((x - frame.left()) / frame.unit(), (y - frame.top()) / frame.unit());
  }

  /** The point of the photo at a place. */
  public PointPx photoPoint(double x, double y) {
    FramePoint point = framePoint(x, y);
    return framed().orElseThrow().solution().crop().toPhoto(point.right(), point.down());
  }

  /** The height of the frame in CSS pixels. */
  public double frameHeight() {
    return screenFrame().height();
  }

  private ScreenFrame screenFrame() {
    return ScreenFrame.on(
        canvas.getClientWidth(), canvas.getClientHeight(), framed().orElseThrow().solution().crop().frame());
  }

  /** Marks what some checks found in place of the document's measures; nothing to mark shows those again. */
  void pointAt(List<Evidence> evidence) {
    pointedAt = evidence;
    describe();
    draw();
  }

  private void describe() {
    List<Message> sentences = new ArrayList<>(
        framed()
            .map(framed -> new Brackets(judgement.checks(), framed).describe())
            .orElse(List.of(Message.of(StageMessage.PHOTO))));
    for (Evidence evidence : pointedAt) {
      Argument number = Argument.count(evidence.number());
      sentences.add(Message.of(StageMessage.MARKED_AS, number, Argument.message(evidence.places())));
    }
    Html.sayIn(canvas, "aria-label", sentences);
  }

  public void draw() {
    double density = Window.current().getDevicePixelRatio();
    double width = canvas.getClientWidth();
    double height = canvas.getClientHeight();
    // Setting the size also clears the canvas.
    canvas.setWidth((int) Math.round(width * density));
    canvas.setHeight((int) Math.round(height * density));
    if (!photo.isPresent() || width == 0 || height == 0) {
      return;
    }
    CanvasRenderingContext2D context = PhotoPixels.context(canvas);
    context.scale(density, density);
    Optional<FramedHead> framed = framed().filter(head -> fitsFrame(head, width, height));
    if (framed.isPresent()) {
      drawFramed(framed.get(), context, width, height);
    } else {
      drawWholePhoto(context, width, height);
    }
    onDrawn.run();
  }

  private List<Evidence> marked() {
    return inHand ? List.of() : pointedAt;
  }

  private Optional<FramedHead> framed() {
    return judgement == null
        ? Optional.empty()
        : FramedHead.of(judgement).map(head -> placed.map(head::at).orElse(head));
  }

  /** Whether what is pointed at shows while the photo lies under the document's frame. */
  private boolean fitsFrame(FramedHead framed, double width, double height) {
    Crop crop = framed.solution().crop();
    View view = View.underFrame(crop, ScreenFrame.on(width, height, crop.frame()));
    EvidencePen pen = new EvidencePen(null, view, width, height);
    return marked().stream().allMatch(pen::shows);
  }

  private void drawWholePhoto(CanvasRenderingContext2D context, double width, double height) {
    View view = View.ofWholePhoto(photo.width(), photo.height(), width, height);
    Pen pen = new Pen(context);
    photo.draw(context, view);
    if (marked().isEmpty() && judgement != null) {
      Overlay overlay = new Overlay(pen, view, width, height);
      overlay.drawFace(judgement.facts());
      overlay.drawOtherFaces(judgement.facts());
    }
    marked().forEach(new EvidencePen(pen, view, width, height)::draw);
  }

  private void drawFramed(FramedHead framed, CanvasRenderingContext2D context, double width, double height) {
    Crop crop = framed.solution().crop();
    ScreenFrame frame = ScreenFrame.on(width, height, crop.frame());
    View view = View.underFrame(crop, frame);
    Pen pen = new Pen(context);
    if (!framed.solution().withinPhoto()) {
      pen.hatch(frame.left(), frame.top(), frame.width(), frame.height());
    }
    photo.draw(context, view);
    Overlay overlay = new Overlay(pen, view, width, height);
    if (marked().isEmpty()) {
      overlay.drawFrame(framed, frame);
      overlay.drawOtherFaces(judgement.facts());
      new Brackets(judgement.checks(), framed).draw(pen, frame, width);
    } else {
      overlay.drawFrame(frame);
      marked().forEach(new EvidencePen(pen, view, width, height)::draw);
    }
  }

  @JSBody(params = {"element", "action"}, script = "new ResizeObserver(() => action()).observe(element);")
  private static native void onResize(HTMLElement element, Action action);

  @JSFunctor
  private interface Action extends JSObject {
    void run();
  }
}
