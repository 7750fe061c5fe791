package app.selfsame.measure.surround;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.BoxPx;
import app.selfsame.image.RgbaImage;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class DateStampTest {
  private static final int WALL = RgbaImage.opaque(214, 216, 218);
  private static final int AMBER = RgbaImage.opaque(255, 140, 20);
  private static final int RED = RgbaImage.opaque(240, 60, 40);

  @Test
  public void aDateInACornerIsFoundWhereItStands() {
    for (int colour : new int[] {AMBER, RED, RgbaImage.opaque(255, 210, 60)}) {
      BoxPx below = DateStamp.find(portrait().digits(300, 470, "271126", colour).photo()).orElseThrow();
      assertEquals(new BoxPx(300, 470, 68, 14), below);
      assertTrue(DateStamp.find(portrait().digits(20, 12, "271126", colour).photo()).isPresent());
    }
  }

  @Test
  public void threeFiguresAreTooFewAndFourAreEnough() {
    String date = "271126";
    for (int count = 0; count <= date.length(); count++) {
      boolean found = DateStamp.find(portrait().digits(300, 470, date.substring(0, count), AMBER).photo()).isPresent();
      assertEquals(count + " figures", count >= 4, found);
    }
  }

  @Test
  public void whatIsWornIsNoDate() {
    DrawnPortrait dots = portrait();
    DrawnPortrait stripes = portrait();
    for (int i = 0; i < 12; i++) {
      dots.fill(30 + 30 * i, 450, 42 + 30 * i, 462, AMBER);
      stripes.fill(30 + 30 * i, 420, 33 + 30 * i, 496, RED);
    }
    assertTrue("dots", DateStamp.find(dots.photo()).isEmpty());
    assertTrue("stripes", DateStamp.find(stripes.photo()).isEmpty());
    assertTrue("number on the chest", DateStamp.find(portrait().digits(172, 440, "20451", AMBER).photo()).isEmpty());
    assertTrue("beside the head", DateStamp.find(portrait().digits(300, 250, "271126", AMBER).photo()).isEmpty());
    assertTrue(
        "one figure again and again", DateStamp.find(portrait().digits(300, 470, "888888", AMBER).photo()).isEmpty());
    assertTrue("nothing", DateStamp.find(portrait().photo()).isEmpty());
  }

  private static DrawnPortrait portrait() {
    return new DrawnPortrait(WALL);
  }
}
