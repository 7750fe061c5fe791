package app.selfsame.matting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import app.selfsame.message.Message;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** How sure the solver is of a person, half of which is hair of its own colour and half a shirt. */
@RunWith(TeaVMTestRunner.class)
public class ConfidenceTest {
  private static final int SIDE = 96;
  private static final int HAIR = RgbaImage.opaque(60, 40, 30);
  private static final int SHIRT = RgbaImage.opaque(40, 60, 110);

  @Test
  public void aPersonBeforeAPlainWallOfAnotherColourIsCutOutForCertain() {
    Confidence confidence = before((x, y) -> RgbaImage.opaque(225, 228, 230));
    assertEquals(Confidence.Grade.GOOD, confidence.grade());
    assertEquals(Optional.empty(), confidence.finding());
    assertTrue("" + confidence.value(), confidence.value() > 0.8 && confidence.value() <= 1);
  }

  @Test
  public void aPersonOfTheWallsOwnColourIsNot() {
    assertDoubted(before(ConfidenceTest::person), MattingMessage.ALIKE);
  }

  @Test
  public void aPersonBeforeStripesOfItsOwnColoursIsNot() {
    assertDoubted(before((x, y) -> x / 4 % 2 == 0 ? HAIR : y / 5 % 2 == 0 ? SHIRT : 0xffd0d8e0), MattingMessage.BUSY);
  }

  @Test
  public void theWorseThePersonStandsOutTheLessSureItIs() {
    double apart = before((x, y) -> RgbaImage.opaque(225, 228, 230)).value();
    double alike = before(ConfidenceTest::person).value();
    assertTrue(apart + " and " + alike, alike < apart / 1.5);
  }

  private static void assertDoubted(Confidence confidence, MattingMessage finding) {
    assertNotEquals(confidence.toString(), Confidence.Grade.GOOD, confidence.grade());
    assertEquals(List.of(Message.of(finding), Message.of(MattingMessage.RETAKE)), confidence.sentences());
    assertTrue("" + confidence.value(), confidence.value() >= 0 && confidence.value() < 0.7);
  }

  private static int person(int x, int y) {
    return y < SIDE / 2 ? HAIR : SHIRT;
  }

  /** With the mask of a photo: it says where the edge is to within some pixels. */
  private static Confidence before(Scene.Paint wall) {
    Scene scene = Scene.of(SIDE, SIDE, Scene.disc(SIDE / 2.0, 32, 4), ConfidenceTest::person, wall);
    Trimap trimap = scene.trimap(5);
    byte[] expected = new byte[SIDE * SIDE];
    for (int i = 0; i < expected.length; i++) {
      double depth = 32 - Math.hypot(i % SIDE + 0.5 - SIDE / 2.0, i / SIDE + 0.5 - SIDE / 2.0);
      expected[i] = (byte) Math.round(255 / (1 + Math.exp(-depth / 2)));
    }
    return Matting.solve(scene.picture(), new PersonOutline(trimap, expected), MattingWatch.NOBODY).confidence();
  }
}
