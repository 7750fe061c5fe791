package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.message.English;
import app.selfsame.refusal.RefusalCode;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.Test;

public class CropFileTest {
  private static String said(Problem problem) {
    return English.say(problem.refusal().messages());
  }

  @Test
  public void unsupportedInsidesAreNamed() {
    // A TIFF file of 100 x 100 px, compressed as JPEG.
    ByteBuffer tiff = ByteBuffer.allocate(50).putInt(0x4d4d002a).putInt(8).putShort((short) 3);
    tiff.putLong(0x0100_0003_0000_0001L).putInt(100 << 16);
    tiff.putLong(0x0101_0003_0000_0001L).putInt(100 << 16);
    tiff.putLong(0x0103_0003_0000_0001L).putInt(7 << 16);
    Problem problem =
        assertThrows(ProblemException.class, () -> CropFile.admit(ImageFormat.TIFF, tiff.array(), 10_000)).problem();
    assertEquals(415, problem.status());
    assertEquals(RefusalCode.UNSUPPORTED_FORMAT, problem.code());
    assertTrue(said(problem), said(problem).startsWith("This is a TIFF file with JPEG compression"));
  }

  @Test
  public void aPictureOfMorePixelsThanAllowedIsRefusedByItsHeader() {
    byte[] png = CropFiles.png(80, 100);
    assertEquals(8_000, CropFile.admit(ImageFormat.PNG, png, 8_000).pixels());
    byte[] huge = ByteBuffer.wrap(png.clone()).putInt(16, 20_000).putInt(20, 20_000).array();
    for (byte[] file : List.of(png, huge)) {
      Problem problem =
          assertThrows(ProblemException.class, () -> CropFile.admit(ImageFormat.PNG, file, 7_999)).problem();
      assertEquals(413, problem.status());
      assertEquals(RefusalCode.TOO_LARGE, problem.code());
    }
  }

  @Test
  public void aPictureThatIsTooLongIsToldItsOwnLimit() {
    byte[] thin = ByteBuffer.wrap(CropFiles.png(80, 100)).putInt(16, 30_001).array();
    Problem problem =
        assertThrows(ProblemException.class, () -> CropFile.admit(ImageFormat.PNG, thin, 8_000_000)).problem();
    assertEquals(413, problem.status());
    assertTrue(said(problem), said(problem).startsWith("This picture is 30001 x 100 pixels"));
  }

  @Test
  public void whatTakesAllMemoryAloneIsTheFilesFault() {
    CropFile file = CropFile.admit(ImageFormat.PNG, CropFiles.png(80, 100), 10_000);
    Problem problem = assertThrows(ProblemException.class, () -> file.decode(CropFileTest::takeAll, true)).problem();
    assertEquals(422, problem.status());
    assertEquals(RefusalCode.DAMAGED, problem.code());
    assertTrue(said(problem), said(problem).startsWith("This PNG file needs more memory than a picture of its size"));
  }

  @Test
  public void whatFindsNoMemoryBesideOthersIsNotTheFilesFault() {
    CropFile file = CropFile.admit(ImageFormat.PNG, CropFiles.png(80, 100), 10_000);
    assertThrows(OutOfMemoryError.class, () -> file.decode(CropFileTest::takeAll, false));
  }

  private static RgbaImage takeAll(PhotoFile photo) {
    throw new OutOfMemoryError();
  }
}
