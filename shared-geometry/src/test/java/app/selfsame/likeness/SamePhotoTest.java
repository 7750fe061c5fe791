package app.selfsame.likeness;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.Resampler;
import app.selfsame.image.RgbaImage;
import app.selfsame.likeness.SamePhotoAnswer.Measured;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.function.IntUnaryOperator;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class SamePhotoTest {
  private static final DrawnCapture CAPTURE = DrawnCapture.ofHead(1);

  private final RgbaImage photo = CAPTURE.photo();
  private final SamePhotoFace face = SamePhotoFace.of(CAPTURE.of(photo));

  @Test
  public void aPhotoIsItself() {
    Measured measured = compared(CAPTURE.picture());
    assertEquals(1, measured.similarity(), 1e-6);
    assertFalse(measured.mirrored());
  }

  @Test
  public void smallerTiltedAndRecolouredCopiesAreTheSamePhoto() {
    assertSame("smaller", CAPTURE.sized(30).picture());
    assertSame("larger", CAPTURE.sized(83).picture());
    assertSame("tilted", CAPTURE.tilted(7).picture());
    assertSame("warmer and flatter", CAPTURE.of(levels(SamePhotoTest::recoloured)));
    assertSame("grey", CAPTURE.of(levels(pixel -> grey(RgbaImage.green(pixel) * 0.8 + 30))));
    assertSame("in a smaller picture", cutOut());
  }

  @Test
  public void pointsThatLieALittleElsewhereMakeNoDifference() {
    float[] moved = CAPTURE.mesh().xyzPx().clone();
    for (int point : new int[] {FaceMesh.IMAGE_LEFT_EYE_OUTER, FaceMesh.IMAGE_LEFT_EYE_INNER}) {
      moved[3 * point] += 2;
      moved[3 * point + 1] -= 3;
    }
    assertSame("moved points", new FacePicture(new ImagePyramid(photo), new FaceMesh(moved, 1)));
  }

  @Test
  public void whatIsBehindTheHeadDoesNotCount() {
    int wall = photo.pixel(0, 0);
    Random chance = new Random(5);
    RgbaImage before = levels(pixel -> pixel == wall ? grey(255 * chance.nextDouble()) : pixel);
    Measured measured = compared(CAPTURE.of(before));
    assertTrue(String.valueOf(measured), measured.similarity() > 0.999);
  }

  @Test
  public void aMirroredCopyIsTheSamePhotoAndSaidToBeMirrored() {
    Measured measured = compared(mirrored());
    assertTrue(String.valueOf(measured), measured.isSameCapture() && measured.mirrored());
  }

  @Test
  public void otherPhotosOfTheSameHeadAreOthers() {
    assertOther("turned", CAPTURE.turned(12).picture());
    assertOther("turned the other way, in other light", CAPTURE.turned(-9).lit(0.9).picture());
    assertOther("smiling, in light from the other side", CAPTURE.smiling(1).lit(0.9).turned(4).picture());
  }

  @Test
  public void photosOfOtherHeadsAreOthers() {
    for (int head = 2; head < 12; head++) {
      assertOther("head " + head, DrawnCapture.ofHead(head).picture());
    }
  }

  @Test
  public void theOrderMakesNoDifference() {
    FacePicture[] others = {
      CAPTURE.sized(37).picture(), CAPTURE.turned(5).picture(), mirrored(), DrawnCapture.ofHead(3).picture()
    };
    for (FacePicture picture : others) {
      SamePhotoFace other = SamePhotoFace.of(picture);
      assertEquals(SamePhoto.compare(face, other), SamePhoto.compare(other, face));
    }
  }

  @Test
  public void moreBlurMakesItLessAlike() {
    assertFalls(times -> blurred((int) times), 1, 3, 6, 10);
  }

  @Test
  public void moreNoiseMakesItLessAlike() {
    assertFalls(this::noisy, 5, 20, 45, 90);
  }

  @Test
  public void coarserBlocksMakeItLessAlike() {
    assertFalls(side -> inBlocks((int) side), 2, 4, 8, 16);
  }

  @Test
  public void moreTurningMakesItLessAlike() {
    double before = 1;
    for (double degrees : new double[] {2, 6, 12, 20}) {
      double now = compared(CAPTURE.turned(degrees).picture()).similarity();
      assertTrue(degrees + ": " + now + " after " + before, now < before);
      before = now;
    }
  }

  @Test
  public void theSearchFindsWhatTheComparisonCallsTheSame() {
    FacePicture[] pictures = {
      CAPTURE.picture(), CAPTURE.sized(30).picture(), CAPTURE.tilted(-6).picture(), mirrored(),
      CAPTURE.turned(12).picture(), DrawnCapture.ofHead(2).picture(), DrawnCapture.ofHead(3).sized(40).picture()
    };
    int found = 0;
    for (FacePicture picture : pictures) {
      SamePhotoFace other = SamePhotoFace.of(picture);
      Measured measured = (Measured) SamePhoto.compare(face, other);
      assertEquals(
          Optional.of(measured).filter(Measured::isSameCapture), SamePhoto.findSameCapture(face, other));
      found += measured.isSameCapture() ? 1 : 0;
    }
    assertEquals(4, found);
  }

  @Test
  public void pointsThatAreNoNumbersAreNoFace() {
    for (float wrong : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
      float[] points = CAPTURE.mesh().xyzPx().clone();
      points[3 * FaceMesh.CHIN] = wrong;
      assertObstacle(
          SamePhotoObstacle.NO_FACE, new FacePicture(new ImagePyramid(photo), new FaceMesh(points, 1)));
    }
    assertObstacle(
        SamePhotoObstacle.NO_FACE,
        new FacePicture(new ImagePyramid(photo), new FaceMesh(new float[3 * FaceMesh.POINTS], 1)));
  }

  @Test
  public void tinyFacesAndPiecesOfFacesAreNotCompared() {
    assertObstacle(SamePhotoObstacle.TOO_SMALL, CAPTURE.sized(19).picture());
    RgbaImage corner = new RgbaImage(60, 60, new int[60 * 60]);
    assertObstacle(SamePhotoObstacle.TOO_SMALL, CAPTURE.of(corner));
  }

  @Test
  public void evenFacesAreNotCompared() {
    assertObstacle(SamePhotoObstacle.FLAT, CAPTURE.of(levels(pixel -> grey(120))));
    assertObstacle(SamePhotoObstacle.FLAT, CAPTURE.of(levels(pixel -> grey(200 + (RgbaImage.red(pixel) & 1)))));
  }

  @Test
  public void ofTwoThatCannotBeComparedTheOrderMakesNoDifference() {
    SamePhotoFace small = SamePhotoFace.of(CAPTURE.sized(19).picture());
    SamePhotoFace flat = SamePhotoFace.of(CAPTURE.of(levels(pixel -> grey(120))));
    assertEquals(new SamePhotoAnswer.CannotBeMeasured(SamePhotoObstacle.TOO_SMALL), SamePhoto.compare(flat, small));
    assertEquals(SamePhoto.compare(flat, small), SamePhoto.compare(small, flat));
    assertEquals(Optional.empty(), SamePhoto.findSameCapture(flat, face));
  }

  private Measured compared(FacePicture picture) {
    return (Measured) SamePhoto.compare(face, SamePhotoFace.of(picture));
  }

  private void assertSame(String what, FacePicture picture) {
    Measured measured = compared(picture);
    assertTrue(what + ": " + measured, measured.isSameCapture() && !measured.mirrored());
  }

  private void assertOther(String what, FacePicture picture) {
    Measured measured = compared(picture);
    assertFalse(what + ": " + measured, measured.isSameCapture());
  }

  private void assertObstacle(SamePhotoObstacle obstacle, FacePicture picture) {
    SamePhotoFace other = SamePhotoFace.of(picture);
    assertEquals(Optional.of(obstacle), other.obstacle());
    assertEquals(new SamePhotoAnswer.CannotBeMeasured(obstacle), SamePhoto.compare(face, other));
  }

  private void assertFalls(DoubleFunction<RgbaImage> defect, double... amounts) {
    double before = 1;
    for (double amount : amounts) {
      double now = compared(CAPTURE.of(defect.apply(amount))).similarity();
      assertNotEquals(before, now, 1e-5);
      assertTrue(amount + ": " + now + " after " + before, now < before);
      before = now;
    }
  }

  private RgbaImage levels(IntUnaryOperator change) {
    int[] pixels = photo.pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = change.applyAsInt(pixels[i]);
    }
    return new RgbaImage(photo.width(), photo.height(), pixels);
  }

  private static int grey(double level) {
    int sample = (int) Math.max(0, Math.min(255, Math.round(level)));
    return RgbaImage.opaque(sample, sample, sample);
  }

  private static int recoloured(int pixel) {
    return RgbaImage.opaque(
        Math.min(255, 40 + RgbaImage.red(pixel) * 8 / 10),
        20 + RgbaImage.green(pixel) * 7 / 10,
        RgbaImage.blue(pixel) * 6 / 10);
  }

  private FacePicture mirrored() {
    int width = photo.width();
    int[] pixels = new int[photo.pixels().length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = photo.pixel(width - 1 - i % width, i / width);
    }
    // A drawn head is as wide on both sides, and so are its points.
    return CAPTURE.of(new RgbaImage(width, photo.height(), pixels));
  }

  private FacePicture cutOut() {
    int left = 20;
    int top = 13;
    RgbaImage piece =
        Resampler.cut(photo, new PointPx(left, top), 0, 1, photo.width() - 2 * left, photo.height() - 2 * top);
    float[] points = CAPTURE.mesh().xyzPx().clone();
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      points[3 * i] -= left;
      points[3 * i + 1] -= top;
    }
    return new FacePicture(new ImagePyramid(piece), new FaceMesh(points, 1));
  }

  private RgbaImage blurred(int times) {
    RgbaImage blurred = photo;
    for (int i = 0; i < times; i++) {
      RgbaImage last = blurred;
      int[] pixels = last.pixels().clone();
      for (int y = 1; y < last.height() - 1; y++) {
        for (int x = 1; x < last.width() - 1; x++) {
          pixels[y * last.width() + x] = mean(last, x - 1, y - 1, 3);
        }
      }
      blurred = new RgbaImage(last.width(), last.height(), pixels);
    }
    return blurred;
  }

  private static int mean(RgbaImage image, int left, int top, int side) {
    int[] sums = new int[3];
    for (int i = 0; i < side * side; i++) {
      int pixel = image.pixel(left + i % side, top + i / side);
      sums[0] += RgbaImage.red(pixel);
      sums[1] += RgbaImage.green(pixel);
      sums[2] += RgbaImage.blue(pixel);
    }
    int count = side * side;
    return RgbaImage.opaque(sums[0] / count, sums[1] / count, sums[2] / count);
  }

  private RgbaImage noisy(double levels) {
    Random chance = new Random(11);
    int[] pixels = photo.pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = grey(RgbaImage.green(pixels[i]) + levels * (2 * chance.nextDouble() - 1));
    }
    return new RgbaImage(photo.width(), photo.height(), pixels);
  }

  private RgbaImage inBlocks(int side) {
    int[] pixels = photo.pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      int left = Math.min(photo.width() - side, i % photo.width() / side * side);
      int top = Math.min(photo.height() - side, i / photo.width() / side * side);
      pixels[i] = mean(photo, left, top, side);
    }
    return new RgbaImage(photo.width(), photo.height(), pixels);
  }
}
