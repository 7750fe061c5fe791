package app.selfsame.bench.hostile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.io.IOException;
import org.junit.Test;

/** An attack with files that are refused for a mistake of their own would prove nothing. */
public class HostileFilesTest {
  private static final int WIDTH = 300;
  private static final int HEIGHT = 200;
  private static final int KILOBYTES = 100_000;

  @Test
  public void manyScansAreAWholePicture() {
    RgbaImage grey = assertOpens(WIDTH, HEIGHT, HostileJpeg.scans(WIDTH, HEIGHT, 20));
    assertEquals(0xff808080, grey.pixel(WIDTH - 1, HEIGHT - 1));
  }

  @Test
  public void whatStandsBesideThePictureLeavesItWhole() throws IOException {
    assertOpens(400, 400, HostileJpeg.hugeProfile());
    assertOpens(200, 200, HostilePng.texts(KILOBYTES));
    assertOpens(200, 200, HostilePng.emptyData(KILOBYTES));
    byte[] packed = Zeros.deflated(KILOBYTES);
    for (String chunk : new String[] {"zTXt", "iTXt", "iCCP"}) {
      assertOpens(200, 200, HostilePng.longText(chunk, packed));
    }
    assertOpens(200, 200, HostilePng.longData(packed));
    assertOpens(WIDTH, HEIGHT, HostilePng.interlaced(WIDTH, HEIGHT));
  }

  @Test
  public void stripsAreAWholePicture() {
    // Beyond some thousands they are refused, as strips that take more work than they show.
    assertOpens(64, 2_000, HostileTiff.strips(2_000));
    assertOpens(64, 64, HostileTiff.longStrip(Zeros.deflated(KILOBYTES)));
    assertOpens(WIDTH, HEIGHT, HostileTiff.black(WIDTH, HEIGHT));
  }

  @Test
  public void groupsOfCodesAreThere() {
    assertOpens(64, 64, HostileWebp.lastGroup());
    RgbaImage black = assertOpens(1024, 68, HostileWebp.usedGroups(1_000_000));
    assertEquals(0xff000000, black.pixel(1023, 67));
  }

  @Test
  public void missingPixelsAreMissed() {
    for (byte[] cut : new byte[][] {HostileWebp.withoutPixels(WIDTH, HEIGHT), HostileWebp.cut(WIDTH, HEIGHT)}) {
      assertThrows(UnreadablePhotoException.class, () -> new PhotoDecoder().decode(cut));
    }
  }

  private static RgbaImage assertOpens(int width, int height, byte[] file) {
    RgbaImage picture = new PhotoDecoder().decode(file);
    assertEquals(width, picture.width());
    assertEquals(height, picture.height());
    return picture;
  }
}
