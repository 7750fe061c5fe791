package app.selfsame.bench.matting;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import app.selfsame.matting.Trimap;
import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.BeforeClass;
import org.junit.Test;

public class CompositeTest {
  private static final int WIDTH = 96;
  private static final int HEIGHT = 100;
  private static final Map<Look, Layer> DRAWINGS = new EnumMap<>(Look.class);

  @BeforeClass
  public static void draw() {
    for (Look look : Look.values()) {
      DRAWINGS.put(look, person(look).draw(WIDTH, HEIGHT));
    }
  }

  @Test
  public void itIsWhatItsOwnPartsMake() {
    for (Look look : Look.values()) {
      Composite composite = composite(look, 0);
      for (int i = 0; i < WIDTH * HEIGHT; i++) {
        int pixel = composite.picture().pixels()[i];
        int[] samples = {RgbaImage.red(pixel), RgbaImage.green(pixel), RgbaImage.blue(pixel)};
        float alpha = composite.alpha().values()[i];
        assertTrue(alpha >= 0 && alpha <= 1.00001f);
        for (int c = 0; c < 3; c++) {
          float foreground = composite.foreground().samples()[3 * i + c];
          float background = composite.background().samples()[3 * i + c];
          assertTrue(look + " foreground " + foreground, foreground >= -0.01f && foreground <= 255.01f);
          assertEquals(look.toString(), alpha * foreground + (1 - alpha) * background, samples[c], 0.51);
        }
      }
    }
  }

  @Test
  public void itIsTheSameEachTime() {
    Layer again = person(Look.CURLS).draw(WIDTH, HEIGHT);
    assertArrayEquals(DRAWINGS.get(Look.CURLS).colours().samples(), again.colours().samples(), 0);
    assertArrayEquals(composite(Look.CURLS, 1.6).picture().pixels(), composite(Look.CURLS, 1.6).picture().pixels());
  }

  @Test
  public void coverageIsThatOfTheShape() {
    Layer layer =
        Layer.draw(120, 230, pen -> {
          pen.setColor(Color.RED);
          pen.fill(DrawnPerson.ellipse(60, 110, 50, 100));
        });
    double sum = 0;
    for (float alpha : layer.alpha().values()) {
      sum += alpha;
    }
    assertEquals(Math.PI * 50 * 100, sum, 15);
  }

  @Test
  public void noLabelContradictsTheExactAlpha() {
    for (Look look : Look.values()) {
      Plane alpha = composite(look, 0).alpha();
      Plane mask = CoarseMask.upsampled(CoarseMask.of(alpha), WIDTH, HEIGHT);
      Trimap trimap = BandTrimap.of(mask, person(look).hairArea(WIDTH, HEIGHT), alpha);
      int known = 0;
      for (int i = 0; i < alpha.values().length; i++) {
        byte label = trimap.labels()[i];
        assertTrue(label != Trimap.FOREGROUND || alpha.values()[i] >= 0.95f);
        assertTrue(label != Trimap.BACKGROUND || alpha.values()[i] <= 0.05f);
        known += label == Trimap.UNKNOWN ? 0 : 1;
      }
      assertTrue(look + " " + known, known > 0.6 * WIDTH * HEIGHT);
    }
  }

  private static DrawnPerson person(Look look) {
    return new DrawnPerson(look, new Color(84, 56, 40), new Color(224, 180, 154), new Color(52, 62, 92), 1);
  }

  private static Composite composite(Look look, double noise) {
    Layer drawing = DRAWINGS.get(look);
    Colours background = Background.UNEVEN_WALL.paint(drawing.alpha(), new Random(2));
    return Composite.of(drawing, background, noise, 3);
  }
}
