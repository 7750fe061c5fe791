package app.selfsame.crop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.Frame;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Holds the solver against blind search on many heads. */
@RunWith(TeaVMTestRunner.class)
public class CropSolverSearchTest {
  private static final double WIDTH = 3000;
  private static final double HEIGHT = 2400;
  private static final List<PhotoDocument> DOCUMENTS = List.of(
      CropFixtures.UNITED_STATES,
      CropFixtures.JAPAN,
      CropFixtures.document("size 35 x 45 mm", "head 29 to 34 mm to crown"),
      CropFixtures.document("size 40 x 60 mm", "head 31 to 35 mm to crown", "eyes 30 to 39 mm"));

  private long state = 20261121;

  /** Uniform in 0..1; Marsaglia's xorshift, the same on every platform. */
  private double random() {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return (state >>> 11) / (double) (1L << 53);
  }

  private double random(double min, double max) {
    return min + (max - min) * random();
  }

  private Head randomHead() {
    double height = random(200, 1100);
    double x = random(0.2, 0.8) * WIDTH;
    double crownY = random(-0.02, 0.5) * HEIGHT;
    double eyesY = crownY + random(0.42, 0.58) * height;
    Head upright = new Head(
        new PointPx(x - 0.15 * height, eyesY), new PointPx(x + 0.15 * height, eyesY),
        new PointPx(x + random(-0.05, 0.05) * height, crownY + height), new PointPx(x, crownY),
        Optional.of(new PointPx(x, crownY - random(0, 0.1) * height)), 0, 0, 0);
    double degrees = random() < 0.3 ? 0 : random() < 0.1 ? 180 : random(-25, 25);
    return CropFixtures.turned(upright, degrees, upright.eyeMidpoint());
  }

  private static double slack(Limits limits, double value) {
    double half = (limits.max() - limits.min()) / 2;
    return Math.min(value - limits.min(), limits.max() - value) / half;
  }

  /** The smallest slack of the document's lengths, of the centring and of the corners; negative for half a head. */
  private static double slack(PhotoDocument document, Head head, Crop crop) {
    Frame frame = crop.frame();
    double crown = crop.fromTop(head.crown());
    double outside = Math.min(crown, frame.height() - crop.fromTop(head.chin()));
    if (outside < 0) {
      return outside;
    }
    double slack = slack(document.headHeight().get().limits(), crop.fromTop(head.chin()) - crown);
    if (document.eyeLineFromBottom().isPresent()) {
      double eyes = frame.height() - crop.fromTop(head.eyeMidpoint());
      slack = Math.min(slack, slack(document.eyeLineFromBottom().get().limits(), eyes));
    }
    if (document.topMargin().isPresent()) {
      slack = Math.min(slack, slack(document.topMargin().get().limits(), crown));
    }
    double middle = crop.fromLeft(head.eyeMidpoint().midpointTo(head.chin())) / frame.width();
    slack = Math.min(slack, slack(new Limits(0.45, 0.55), middle));
    return Math.min(1, Math.min(slack, insidePx(crop) / crop.pxPerUnit() / (0.01 * frame.height())));
  }

  /** Whether the crown lies in the frame, and the eyes where they should when the document places no head. */
  private static boolean isCustomary(PhotoDocument document, Head head, Crop crop) {
    double eyes = crop.fromTop(head.eyeMidpoint()) / crop.frame().height();
    boolean placed = document.eyeLineFromBottom().isPresent() || document.topMargin().isPresent();
    return crop.fromTop(head.crown()) >= -1e-6 && (placed || eyes >= 0.3 - 1e-6 && eyes <= 0.5 + 1e-6);
  }

  /** How far the frame's outermost corner lies inside the photo; negative outside. */
  private static double insidePx(Crop crop) {
    double inside = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 4; i++) {
      PointPx corner = crop.toPhoto(i % 2 * crop.frame().width(), i / 2 * crop.frame().height());
      inside = Math.min(inside, Math.min(corner.x(), WIDTH - corner.x()));
      inside = Math.min(inside, Math.min(corner.y(), HEIGHT - corner.y()));
    }
    return inside;
  }

  /** A crop of the same rotation, whose head has a height and whose frame lies by shares around the head. */
  private static Crop moved(Crop crop, Head head, double headUnits, double eyesFromTop, double middleFromLeft) {
    double headPx = (crop.fromTop(head.chin()) - crop.fromTop(head.crown())) * crop.pxPerUnit();
    Crop unplaced = new Crop(crop.frame(), head.eyeMidpoint(), crop.rotationDegrees(), headPx / headUnits);
    double middle = unplaced.fromLeft(head.eyeMidpoint().midpointTo(head.chin()));
    PointPx origin = unplaced.toPhoto(middle - middleFromLeft, -eyesFromTop);
    return new Crop(crop.frame(), origin, crop.rotationDegrees(), unplaced.pxPerUnit());
  }

  private Crop randomCrop(PhotoDocument document, Crop crop, Head head) {
    Limits heads = document.headHeight().get().limits();
    Frame frame = crop.frame();
    return moved(crop, head, random(heads.min(), heads.max()),
        random(0.1, 0.9) * frame.height(), random(0.45, 0.55) * frame.width());
  }

  /** Whether the crop stays in a photo that has none within the limits: see {@link HardlyTight}. */
  private static boolean isMissedByAHair(CropSolution solution) {
    return solution.withinPhoto() && solution.slack() < 0;
  }

  @Test
  public void whatIsFoundHoldsAndWhatIsNotFoundIsNotThere() {
    int found = 0;
    for (int i = 0; i < 400; i++) {
      PhotoDocument document = DOCUMENTS.get(i % DOCUMENTS.size());
      Head head = randomHead();
      CropSolution solution = CropSolver.solve(document, head, WIDTH, HEIGHT).get();
      Crop crop = solution.crop();
      double fromLevel = crop.fromTop(head.imageLeftEye()) - crop.fromTop(head.imageRightEye());
      double mostTilt = Math.sin(Math.toRadians(6)) * head.interEyeDistancePx() / crop.pxPerUnit();
      assertEquals("level " + i, 0, fromLevel, solution.withinPhoto() ? mostTilt + 1e-9 : 1e-9);
      assertTrue("limits " + i, solution.unmet().isEmpty());
      if (solution.withinPhoto()) {
        found++;
        assertTrue("slack " + i, isMissedByAHair(solution) || slack(document, head, crop) >= -1e-4);
        assertTrue("corners " + i, insidePx(crop) >= -0.01);
      }
      if (!solution.withinPhoto() || isMissedByAHair(solution)) {
        for (int j = 0; j < 200; j++) {
          assertFalse("missed " + i, slack(document, head, randomCrop(document, crop, head)) > 1e-3);
        }
      }
    }
    assertTrue("found " + found, found > 100 && found < 390);
  }

  @Test
  public void noOtherCropHasMoreSlack() {
    int compared = 0;
    for (int i = 0; i < 60; i++) {
      PhotoDocument document = DOCUMENTS.get(i % DOCUMENTS.size());
      Head head = withoutHair(randomHead());
      CropSolution solution = CropSolver.solve(document, head, WIDTH, HEIGHT).get();
      if (!solution.withinPhoto() || isMissedByAHair(solution)) {
        continue;
      }
      compared++;
      double reached = slack(document, head, solution.crop());
      for (int j = 0; j < 500; j++) {
        Crop crop = randomCrop(document, solution.crop(), head);
        double other = slack(document, head, crop);
        // What is customary may cost up to 70 % of the slack.
        boolean both = isCustomary(document, head, crop) && isCustomary(document, head, solution.crop());
        assertTrue("head " + i + ": " + other + " above " + reached, (both ? other : 0.3 * other) <= reached + 1e-3);
      }
    }
    assertTrue("compared " + compared, compared > 15);
  }

  /** On photos too tight for full slack, a fine grid around the answer finds nothing better, and something as good. */
  @Test
  public void aGridFindsTheSameSlack() {
    PhotoDocument document = CropFixtures.JAPAN;
    for (double above : new double[] {80, 110, 130}) {
      for (double left : new double[] {460, 480, 1500}) {
        Head head = withoutHair(CropFixtures.head(left, above, 0));
        CropSolution solution = CropSolver.solve(document, head, WIDTH, HEIGHT).get();
        double best = Double.NEGATIVE_INFINITY;
        for (double units = 32; units <= 36; units += 0.05) {
          for (double eyes = 18; eyes <= 24; eyes += 0.05) {
            for (double middle = 15.75; middle <= 17.5; middle += 0.125) {
              best = Math.max(best, slack(document, head, moved(solution.crop(), head, units, eyes, middle)));
            }
          }
        }
        double reached = slack(document, head, solution.crop());
        assertTrue(above + ", " + left + ": " + best + " above " + reached, best <= reached + 1e-3);
        assertEquals(above + ", " + left, best, reached, 0.15);
      }
    }
  }

  private static Head withoutHair(Head head) {
    return new Head(head.imageLeftEye(), head.imageRightEye(), head.chin(), head.crown(), Optional.empty(), 0, 0,
        head.rollDegrees());
  }
}
