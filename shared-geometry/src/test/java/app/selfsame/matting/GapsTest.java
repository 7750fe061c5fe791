package app.selfsame.matting;

import static org.junit.Assert.assertEquals;

import app.selfsame.geometry.PicturePlace;
import app.selfsame.image.RgbaImage;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Spots of the wall's colour in what the mask takes for the person. */
@RunWith(TeaVMTestRunner.class)
public class GapsTest {
  private static final Scene.Paint EVEN = (x, y) -> DrawnHead.WALL;

  @Test
  public void aGapBetweenCurlsOpensAndItsRimWithIt() {
    Trimap trimap = withSpot(80, 41, EVEN);
    assertEquals(Trimap.UNKNOWN, label(trimap, 80, 41));
    assertEquals("the rim", Trimap.UNKNOWN, label(trimap, 77, 41));
    assertEquals("the hair beyond", Trimap.FOREGROUND, label(trimap, 70, 41));
  }

  @Test
  public void aShirtOfTheWallsColourStaysClosed() {
    assertEquals(Trimap.FOREGROUND, label(withSpot(80, 180, EVEN), 80, 180));
  }

  @Test
  public void aFaceOfTheWallsColourStaysClosed() {
    assertEquals(Trimap.FOREGROUND, label(withSpot(80, 85, EVEN), 80, 85));
    assertEquals("just inside its edge", Trimap.FOREGROUND, label(withSpot(80, 51, EVEN), 80, 52));
  }

  @Test
  public void beforeABusyWallNothingOpens() {
    Scene.Paint chequered = (x, y) -> (x / 9 + y / 9) % 2 == 0 ? DrawnHead.WALL : RgbaImage.opaque(90, 120, 80);
    assertEquals(Trimap.FOREGROUND, label(withSpot(80, 41, chequered), 80, 41));
  }

  @Test
  public void aGapIsCutOutAndTheHairAroundItStays() {
    RgbaImage photo = photo(80, 41, EVEN);
    RgbaImage cutout = Matting.solve(photo, outline(photo).trimap(), MattingWatch.NOBODY).cutout();
    assertEquals(0, RgbaImage.alpha(cutout.pixel(80, 41)), 5);
    assertEquals(DrawnHead.HAIR, cutout.pixel(70, 41));
    assertEquals(0, RgbaImage.alpha(cutout.pixel(20, 20)));
  }

  private static Trimap withSpot(int x, int y, Scene.Paint wall) {
    return outline(photo(x, y, wall)).trimap();
  }

  private static PersonOutline outline(RgbaImage photo) {
    return PersonOutline.of(photo, PicturePlace.WHOLE_PHOTO, DrawnHead.shares(), DrawnHead.mesh());
  }

  /** A head with a spot of 5 x 5 px of the wall's colour. */
  private static RgbaImage photo(int spotX, int spotY, Scene.Paint wall) {
    RgbaImage photo = DrawnHead.photo(wall);
    for (int y = spotY - 2; y <= spotY + 2; y++) {
      for (int x = spotX - 2; x <= spotX + 2; x++) {
        photo.pixels()[y * DrawnHead.WIDTH + x] = DrawnHead.WALL;
      }
    }
    return photo;
  }

  private static byte label(Trimap trimap, int x, int y) {
    return trimap.labels()[y * trimap.width() + x];
  }
}
