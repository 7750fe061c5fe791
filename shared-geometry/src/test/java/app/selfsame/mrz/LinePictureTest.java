package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LinePictureTest {
  private static final int CELLS = 30;
  private static final int CELL_PX = 12;

  @Test
  public void eachCellShowsWhatStandsInItHoweverTheLineLies() {
    for (double degrees : new double[] {0, 15, 90, 180}) {
      for (double pitchPx : new double[] {10, 30}) {
        double halfX = Math.cos(Math.toRadians(degrees)) * pitchPx * (CELLS - 0.24) / 2;
        double halfY = Math.sin(Math.toRadians(degrees)) * pitchPx * (CELLS - 0.24) / 2;
        CellLine line =
            CellLine.between(new PointPx(512 - halfX, 512 - halfY), new PointPx(512 + halfX, 512 + halfY), CELLS);
        RgbaImage picture = LinePicture.of(new ImagePyramid(slope()), line, CELL_PX);
        assertEquals(CELLS * CELL_PX, picture.width());
        assertEquals(18, picture.height());
        for (int cell = 0; cell < CELLS; cell++) {
          PointPx place = line.place(cell + 0.5 / CELL_PX, -4.5 / CELL_PX);
          int pixel = picture.pixel(cell * CELL_PX + CELL_PX / 2, 4);
          assertEquals(place.x() / 4, RgbaImage.red(pixel), 1);
          assertEquals(place.y() / 4, RgbaImage.blue(pixel), 1);
          assertEquals(100, RgbaImage.green(pixel));
        }
      }
    }
  }

  /** Red grows to the right, blue downwards. */
  private static RgbaImage slope() {
    int[] pixels = new int[1024 * 1024];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = RgbaImage.opaque(i % 1024 / 4, 100, i / 1024 / 4);
    }
    return new RgbaImage(1024, 1024, pixels);
  }
}
