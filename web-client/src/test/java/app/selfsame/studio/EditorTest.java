package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.adjustment.HeadPoint;
import app.selfsame.crop.Crop;
import app.selfsame.geometry.PointPx;
import app.selfsame.protocol.ToWorker;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The picture moved under the frame, and the head's points put right, by mouse, fingers and keys. */
public class EditorTest extends StudioTestCase {
  private static final String SURFACE = "#editor-surface";

  private void openEditor() {
    openEditor("#fr-passport-id");
  }

  private void openEditor(String address) {
    open(address);
    studio.pick("pass");
    studio.page().waitForSelector("#view-prepared:not([disabled])");
    studio.find("#adjust").click();
  }

  /** What was set by hand in each question to the engine. */
  private List<Adjustment> asked() {
    List<Adjustment> asked = new ArrayList<>();
    for (ToWorker message : studio.asked()) {
      if (message instanceof ToWorker.Choose choose) {
        asked.add(choose.answers().adjustment());
      }
    }
    return asked;
  }

  private Adjustment last() {
    List<Adjustment> asked = asked();
    return asked.isEmpty() ? Adjustment.NONE : asked.get(asked.size() - 1);
  }

  private Crop awaitCrop() {
    studio.page().waitForCondition(() -> last().crop().isPresent());
    return last().crop().get();
  }

  /** Waits until a file was asked for with what was set last. */
  private void awaitFile() {
    studio.page().waitForCondition(
        () -> {
          List<ToWorker> all = studio.asked();
          return all.get(all.size() - 1) instanceof ToWorker.Prepare prepare
              && prepare.answers().adjustment().equals(last());
        });
  }

  private void drag(String selector, double right, double down) {
    BoundingBox box = studio.find(selector).boundingBox();
    drag(box.x + box.width / 2, box.y + box.height / 2, right, down);
  }

  private void drag(double x, double y, double right, double down) {
    Mouse mouse = studio.page().mouse();
    mouse.move(x, y);
    mouse.down();
    mouse.move(x + right / 2, y + down / 2);
    mouse.move(x + right, y + down);
    mouse.up();
  }

  private void key(String key) {
    Keyboard keyboard = studio.page().keyboard();
    int before = asked().size();
    keyboard.press(key);
    studio.page().waitForCondition(() -> asked().size() > before);
  }

  private static double degrees(Crop crop) {
    return crop.rotationDegrees();
  }

  @Test
  public void draggingMovesThePictureUnderTheFrame() {
    openEditor();
    studio.awaitText("#editor", "All sizes are within the limits.");
    drag(SURFACE, 40, 0);
    Crop first = awaitCrop();
    awaitFile();
    drag(SURFACE, 0, 60);
    studio.page().waitForCondition(() -> !last().crop().get().equals(first));
    awaitFile();
    Crop second = last().crop().get();
    PointPx nose = first.toPhoto(17.5, 25);
    assertEquals(17.5, second.fromLeft(nose), 1e-6);
    assertTrue(second.fromTop(nose) > 25);
    assertEquals(first.pxPerUnit(), second.pxPerUnit(), 1e-9);
    studio.awaitText("#verdict", "You chose where the frame lies.");
  }

  @Test
  public void whileTheHandMovesNoFileIsMade() {
    openEditor();
    BoundingBox box = studio.find(SURFACE).boundingBox();
    Mouse mouse = studio.page().mouse();
    mouse.move(box.x + 200, box.y + 200);
    mouse.down();
    mouse.move(box.x + 470, box.y + 200);
    awaitCrop();
    studio.awaitText("#editor", "frame you placed");
    assertEquals(List.of("keep"), studio.filesAskedFor());
    assertFalse(studio.text("#verdict").contains("You chose where the frame lies."));
    mouse.up();
    awaitFile();
    assertEquals(List.of("keep", "keep"), studio.filesAskedFor());
  }

  @Test
  public void twoFingersEnlargeAndTurn() {
    openEditor();
    key("ArrowRight");
    Crop before = awaitCrop();
    BoundingBox box = studio.find(SURFACE).boundingBox();
    Object[] middle = {box.x + box.width / 2, box.y + box.height / 2};
    studio.page().evaluate(
        """
        ([x, y]) => {
          const surface = document.querySelector('#editor-surface');
          surface.setPointerCapture = () => {};
          const send = (type, pointerId, dx, dy) => surface.dispatchEvent(new PointerEvent(
            type, {pointerId, pointerType: 'touch', clientX: x + dx, clientY: y + dy, bubbles: true}));
          send('pointerdown', 7, -50, 0);
          send('pointerdown', 8, 50, 0);
          send('pointermove', 7, -74, -10);
          send('pointermove', 8, 74, 10);
          send('pointerup', 7, -74, -10);
          send('pointerup', 8, 74, 10);
        }
        """,
        middle);
    studio.page().waitForCondition(() -> degrees(last().crop().get()) != degrees(before));
    awaitFile();
    Crop crop = last().crop().get();
    double angle = Math.toDegrees(Math.atan2(20, 148));
    assertEquals(before.pxPerUnit() * 100 / Math.hypot(148, 20), crop.pxPerUnit(), 1e-6);
    // The picture turns clockwise, so the frame turns the other way on it.
    assertEquals(degrees(before) - angle, degrees(crop), 1e-6);
  }

  @Test
  public void theWheelEnlargesWhatIsUnderThePointer() {
    openEditor();
    key("ArrowRight");
    Crop before = awaitCrop();
    BoundingBox box = studio.find(SURFACE).boundingBox();
    studio.page().mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    studio.page().mouse().wheel(0, -300);
    studio.page().waitForCondition(() -> last().crop().get().pxPerUnit() < before.pxPerUnit());
    awaitFile();
    studio.awaitText("#editor", "Zoom out");
  }

  @Test
  public void keysMoveEnlargeAndTurn() {
    openEditor();
    assertEquals("editor-surface", studio.page().evaluate("document.activeElement.id"));
    key("ArrowRight");
    Crop right = awaitCrop();
    key("Shift+ArrowDown");
    Crop down = last().crop().get();
    assertEquals(0.45, down.fromLeft(right.toPhoto(0.45, 9)), 1e-6);
    assertEquals(9 + 5 * 0.45, down.fromTop(right.toPhoto(0.45, 9)), 1e-6);
    key("+");
    assertEquals(down.pxPerUnit() / 1.02, last().crop().get().pxPerUnit(), 1e-6);
    key(".");
    assertEquals(degrees(down) - 0.5, degrees(last().crop().get()), 1e-6);
    awaitFile();
    studio.page().keyboard().press("Escape");
    assertEquals("adjust", studio.page().evaluate("document.activeElement.id"));
    assertFalse(studio.find(SURFACE).isVisible());
  }

  @Test
  public void everyStepCanBeUndoneAndDoneAgain() {
    openEditor();
    assertEquals("true", studio.find("#editor [data-part=undo]").getAttribute("aria-disabled"));
    key("ArrowRight");
    Crop first = awaitCrop();
    key("-");
    Crop second = last().crop().get();
    key("Control+z");
    assertEquals(Optional.of(first), last().crop());
    studio.find("#editor [data-part=undo]").click();
    studio.page().waitForCondition(() -> last().equals(Adjustment.NONE));
    studio.find("#editor [data-part=redo]").click();
    studio.page().waitForCondition(() -> last().crop().equals(Optional.of(first)));
    studio.find("#editor [data-part=redo]").click();
    studio.page().waitForCondition(() -> last().crop().equals(Optional.of(second)));
    assertEquals("true", studio.find("#editor [data-part=redo]").getAttribute("aria-disabled"));
  }

  @Test
  public void theBestCropComesBack() {
    openEditor();
    assertEquals("true", studio.find("#editor [data-part=best]").getAttribute("aria-disabled"));
    studio.find("#editor [data-part=larger]").click();
    awaitCrop();
    studio.awaitText("#verdict", "You chose where the frame lies.");
    studio.find("#editor [data-part=best]").click();
    studio.page().waitForCondition(() -> last().equals(Adjustment.NONE));
    awaitFile();
    assertFalse(studio.text("#verdict").contains("You chose where the frame lies."));
  }

  @Test
  public void aPointOfTheHeadCanBePutRight() {
    openEditor();
    studio.find("#editor [data-part=to-points]").click();
    drag("[data-point=CHIN]", 3, 20);
    studio.page().waitForCondition(() -> last().head().places().containsKey(HeadPoint.CHIN));
    PointPx chin = last().head().places().get(HeadPoint.CHIN);
    assertTrue(chin.y() > 980);
    assertEquals(List.of(HeadPoint.CHIN), last().head().points());
    assertTrue(last().crop().isEmpty());
    studio.awaitText("#verdict", "You placed the chin by hand.");
    studio.find("#editor [data-part=found]").click();
    studio.page().waitForCondition(() -> last().equals(Adjustment.NONE));
    studio.page().waitForCondition(() -> !studio.text("#verdict").contains("by hand"));
  }

  @Test
  public void keysMoveAPoint() {
    openEditor();
    studio.find("#editor [data-part=to-points]").click();
    studio.find("[data-point=IMAGE_LEFT_EYE]").focus();
    key("ArrowUp");
    PointPx once = last().head().places().get(HeadPoint.IMAGE_LEFT_EYE);
    key("Shift+ArrowUp");
    PointPx again = last().head().places().get(HeadPoint.IMAGE_LEFT_EYE);
    assertTrue(once.y() < ScriptedFindings.EYES.get(0).y());
    assertEquals(10 * (ScriptedFindings.EYES.get(0).y() - once.y()), once.y() - again.y(), 0.01);
  }

  @Test
  public void aPointThatNoHeadHasIsNotTaken() {
    openEditor();
    studio.find("#editor [data-part=to-points]").click();
    BoundingBox chin = studio.find("[data-point=CHIN]").boundingBox();
    BoundingBox crown = studio.find("[data-point=CROWN]").boundingBox();
    drag("[data-point=CHIN]", 0, crown.y - chin.y - 30);
    studio.awaitText("#editor", "No head has a point there.");
    PointPx place = last().head().places().getOrDefault(HeadPoint.CHIN, new PointPx(604, 980));
    assertTrue(place.y() > 750);
  }

  @Test
  public void anotherDocumentHasItsOwnFrameAndTheSameHead() {
    openEditor();
    key("ArrowRight");
    studio.find("#editor [data-part=to-points]").click();
    drag("[data-point=CHIN]", 0, 10);
    studio.page().waitForCondition(() -> !last().head().points().isEmpty());
    studio.page().evaluate("location.hash = '#us-passport-print'");
    studio.page().waitForCondition(() -> last().crop().isEmpty());
    assertEquals(List.of(HeadPoint.CHIN), last().head().points());
    studio.awaitText("#verdict", "You placed the chin by hand.");
    studio.pick("pass");
    studio.page().waitForCondition(
        () -> studio.asked().stream().filter(message -> message instanceof ToWorker.Open).count() == 2);
    ToWorker.Open open =
        studio.asked().stream()
            .filter(message -> message instanceof ToWorker.Open).map(ToWorker.Open.class::cast).toList().get(1);
    assertEquals(Adjustment.NONE, open.answers().adjustment());
  }

  @Test
  public void everythingIsWithinReachOfEverybody() throws IOException {
    openEditor();
    assertEquals("", studio.accessibilityComplaints());
    studio.find("#editor [data-part=to-points]").click();
    assertEquals("", studio.accessibilityComplaints());
    studio.page().keyboard().press("3");
    assertTrue(studio.find("#both-pictures").isVisible());
    assertEquals("", studio.accessibilityComplaints());
  }

  @Test
  public void keysShowPhotoFileAndBoth() {
    open("#fr-passport-id");
    studio.pick("pass");
    studio.page().waitForSelector("#view-both:not([disabled])");
    studio.page().keyboard().press("2");
    assertTrue(studio.find("#prepared-picture").isVisible());
    studio.page().keyboard().press("3");
    assertFalse(studio.find("#prepared-picture").isVisible());
    assertEquals(2, studio.find("#both-pictures figure").count());
    studio.page().keyboard().press("1");
    assertFalse(studio.find("#both-pictures").isVisible());
    assertEquals("true", studio.find("#view-photo").getAttribute("aria-pressed"));
  }
}
