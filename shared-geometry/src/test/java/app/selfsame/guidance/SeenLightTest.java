package app.selfsame.guidance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.TensorSampler;
import app.selfsame.measure.AlignedFace;
import app.selfsame.portrait.Head;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Light and sharpness of painted frames. */
@RunWith(TeaVMTestRunner.class)
public class SeenLightTest {
  private static final int SIDE = 616;
  /** Eyes where the aligned frame has them. */
  private static final Head HEAD =
      new Head(
          new PointPx(251, 272), new PointPx(364, 272), new PointPx(307.5, 480), new PointPx(307.5, 70),
          Optional.empty(), 0, 0, 0);

  @Test
  public void theDarkerHalfIsToldAndMoreSoTheDarkerItIs() {
    double before = Double.POSITIVE_INFINITY;
    for (int right = 200; right >= 20; right -= 20) {
      FaceLight light = light(face(200, right, 230));
      assertTrue(light.imageLeftToRight() > 1 || right == 200);
      double lacking = light.lackingOnOneSide();
      assertTrue(1 - lacking <= before);
      before = 1 - lacking;
      assertEquals(lacking, light(face(right, 200, 230)).lackingOnOneSide(), 1e-3);
    }
    assertTrue(before < 0.1);
  }

  @Test
  public void faceAndBackgroundAreToldApart() {
    FaceLight light = light(face(120, 120, 250));
    // Linear light of these samples of sRGB.
    assertEquals(255 * Math.pow((120 / 255.0 + 0.055) / 1.055, 2.4), light.face(), 1);
    assertEquals(255 * Math.pow((250 / 255.0 + 0.055) / 1.055, 2.4), light.background(), 1);
  }

  @Test
  public void lessLightIsALowerLevel() {
    double before = Double.POSITIVE_INFINITY;
    for (int grey = 250; grey >= 10; grey -= 20) {
      double level = light(face(grey, grey, grey)).level();
      assertTrue(level < before);
      before = level;
    }
  }

  @Test
  public void blurLeavesLessSharpness() {
    int[] pixels = new int[SIDE * SIDE];
    for (int i = 0; i < pixels.length; i++) {
      int grey = (i % SIDE / 8 + i / SIDE / 8) % 2 == 0 ? 60 : 190;
      pixels[i] = RgbaImage.opaque(grey, grey, grey);
    }
    double before = Double.POSITIVE_INFINITY;
    for (int round = 0; round < 6; round++) {
      double sharpness = EyeSharpness.of(HEAD, sampler(pixels));
      assertTrue(sharpness < before);
      before = sharpness;
      pixels = blurred(pixels);
    }
  }

  private static int[] blurred(int[] pixels) {
    int[] blurred = pixels.clone();
    for (int y = 2; y < SIDE - 2; y++) {
      for (int x = 2; x < SIDE - 2; x++) {
        int sum = 0;
        for (int i = 0; i < 25; i++) {
          sum += RgbaImage.red(pixels[(y + i / 5 - 2) * SIDE + x + i % 5 - 2]);
        }
        blurred[y * SIDE + x] = RgbaImage.opaque(sum / 25, sum / 25, sum / 25);
      }
    }
    return blurred;
  }

  private static FaceLight light(int[] pixels) {
    return FaceLight.of(mesh(), new AlignedFace(sampler(pixels), HEAD));
  }

  private static TensorSampler sampler(int[] pixels) {
    return new TensorSampler(new ImagePyramid(new RgbaImage(SIDE, SIDE, pixels)));
  }

  /** A face of two halves before a wall. */
  private static int[] face(int left, int right, int wall) {
    int[] pixels = new int[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        boolean isFace = Math.abs(x - 307) < 150 && Math.abs(y - 290) < 230;
        int grey = isFace ? (x < 307 ? left : right) : wall;
        pixels[y * SIDE + x] = RgbaImage.opaque(grey, grey, grey);
      }
    }
    return pixels;
  }

  /** Every point of the mesh in the middle but those that light is looked for at. */
  private static FaceMesh mesh() {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      xyz[3 * i] = 307;
      xyz[3 * i + 1] = 300;
    }
    int[] left = {50, 205, 117, 101, 36, 187, 108, 213};
    int[] right = {280, 425, 346, 330, 266, 411, 337, 433};
    for (int i = 0; i < left.length; i++) {
      xyz[3 * left[i]] = 230;
      xyz[3 * right[i]] = 385;
      xyz[3 * left[i] + 1] = 250 + 20 * i;
      xyz[3 * right[i] + 1] = 250 + 20 * i;
    }
    return new FaceMesh(xyz, 1);
  }
}
