package app.selfsame.enhance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.ImageFormat;
import app.selfsame.problem.Problem;
import app.selfsame.problem.ProblemException;
import java.nio.ByteBuffer;
import org.junit.Test;

public class CropFileTest {

  @Test
  public void unsupportedInsidesAreNamed() {
    // A TIFF file of 100 x 100 px, compressed as JPEG.
    ByteBuffer tiff = ByteBuffer.allocate(50).putInt(0x4d4d002a).putInt(8).putShort((short) 3);
    tiff.putLong(0x0100_0003_0000_0001L).putInt(100 << 16);
    tiff.putLong(0x0101_0003_0000_0001L).putInt(100 << 16);
    tiff.putLong(0x0103_0003_0000_0001L).putInt(7 << 16);
    Problem problem =
        assertThrows(ProblemException.class, () -> CropFile.admit(ImageFormat.TIFF, tiff.array())).problem();
    assertEquals(415, problem.status());
    assertEquals("unsupported-type", problem.reason());
    assertTrue(problem.detail(), problem.detail().startsWith("This is a TIFF file that is compressed as JPEG"));
  }

  @Test
  public void whatTakesAllMemoryToDecodeIsTheFilesFault() {
    CropFile file = CropFile.admit(ImageFormat.PNG, CropFiles.png(80, 100));
    ProblemException refusal =
        assertThrows(
            ProblemException.class,
            () ->
                file.decode(
                    bytes -> {
                      throw new OutOfMemoryError();
                    }));
    Problem problem = refusal.problem();
    assertEquals(422, problem.status());
    assertEquals("unreadable", problem.reason());
    assertTrue(problem.detail(), problem.detail().startsWith("This PNG file takes more memory to open"));
  }
}
