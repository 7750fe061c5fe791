package app.selfsame.measure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.TensorSampler;
import app.selfsame.portrait.Head;
import java.util.Arrays;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PlanesTest {
  @Test
  public void luminanceIsThatOfLinearLight() {
    // sRGB 188 is half of white's light; the weights are those of ITU-R BT.709.
    float[] rgb = {255, 255, 255, 188, 188, 188, 255, 0, 0, 0, 255, 0, 0, 0, 255};
    float[] values = LuminancePlane.of(rgb, 5, 1).values();
    assertEquals(255, values[0], 0.01);
    assertEquals(128, values[1], 1);
    assertEquals(0.2126 * 255, values[2], 0.01);
    assertEquals(0.7152 * 255, values[3], 0.01);
    assertEquals(0.0722 * 255, values[4], 0.01);
  }

  @Test
  public void summedAreaGivesMeansCutAtTheEdges() {
    SummedArea sums = new SummedArea(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 3, 3);
    assertEquals(5, sums.mean(1, 1, 1), 1e-9);
    assertEquals((1 + 2 + 4 + 5) / 4.0, sums.mean(0, 0, 1), 1e-9);
    assertEquals(9, sums.mean(2, 2, 0), 1e-9);
  }

  @Test
  public void histogramRoundsAndCountsTheRegionOnly() {
    LuminancePlane plane = new LuminancePlane(3, 2, new float[] {9.5f, 10.4f, 10.5f, 255, 0, 7});
    FaceRegion region = new FaceRegion(3, 2, new boolean[] {true, true, true, true, false, false});
    LuminanceHistogram histogram = LuminanceHistogram.of(plane, region);
    assertEquals(4, histogram.total());
    assertEquals(0.5, histogram.share(10), 0);
    assertEquals(0.25, histogram.share(11), 0);
    assertEquals(0.75, histogram.share(10, 254), 0);
    assertTrue(LuminanceHistogram.of(plane, new FaceRegion(3, 2, new boolean[6])).isEmpty());
  }

  @Test
  public void histogramOfASquareCountsOutsideTheRegionAsBlack() {
    LuminancePlane plane = new LuminancePlane(3, 2, new float[] {1, 50, 60, 1, 70, 80});
    FaceRegion region = new FaceRegion(3, 2, new boolean[] {true, true, true, true, true, false});
    LuminanceHistogram histogram = LuminanceHistogram.of(plane, region, 1, 0, 2);
    assertEquals(4, histogram.total());
    assertEquals(0.25, histogram.share(0), 0);
    assertEquals(0.25, histogram.share(70), 0);
    assertEquals(0, histogram.share(1), 0);
  }

  @Test
  public void cheekZonesLieBelowTheEyesTowardsTheNose() {
    // 0.3 * 113 = 33.9; half of 131 is 65.5.
    CheekZones zones = CheekZones.of(131);
    assertEquals(new CheekZones(251, 331, 337, 33), zones);
    assertTrue(zones.inFrame());
    assertFalse(CheekZones.of(700).inFrame());
  }

  @Test
  public void regionOfTheStandardEndsAtTheBrowsAndThatOfOursAtTheForehead() {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    Arrays.fill(xyz, 300);
    put(xyz, 10, 300, 100);
    put(xyz, 109, 260, 110);
    put(xyz, 338, 340, 110);
    put(xyz, 127, 200, 272);
    put(xyz, 356, 400, 272);
    put(xyz, FaceMesh.CHIN, 300, 500);
    put(xyz, 105, 260, 230);
    put(xyz, 334, 340, 230);
    // All other points are the same one, which the outline passes again and again.
    FaceMesh mesh = new FaceMesh(xyz, 1);
    Head head =
        new Head(
            new PointPx(251, 272), new PointPx(364, 272), new PointPx(300, 500), new PointPx(300, 50),
            Optional.empty(), 0, 0, 0);
    RgbaImage photo = new RgbaImage(616, 616, new int[616 * 616]);
    AlignedFace aligned = new AlignedFace(new TensorSampler(new ImagePyramid(photo)), head);
    FaceRegion landmarked = FaceRegion.landmarked(mesh, aligned, 616);
    assertTrue(landmarked.inside()[400 * 616 + 300]);
    assertTrue(landmarked.inside()[235 * 616 + 300]);
    assertFalse(landmarked.inside()[225 * 616 + 300]);
    assertFalse(landmarked.inside()[272 * 616 + 195]);
    // The last row before the chin at 500 is narrower than a cell.
    assertEquals(new FaceRegion.Bounds(200, 230, 400, 499), landmarked.bounds());
    assertEquals(100, FaceRegion.of(mesh, aligned, 616).bounds().top());
  }

  private static void put(float[] xyz, int index, float x, float y) {
    xyz[3 * index] = x;
    xyz[3 * index + 1] = y;
  }
}
