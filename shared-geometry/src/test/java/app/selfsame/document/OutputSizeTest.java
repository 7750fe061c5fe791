package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class OutputSizeTest {

  private static PhotoDocument document(String... rules) {
    return NowhereDocument.of("both", String.join(" [page]\n  ", rules) + " [page]");
  }

  @Test
  public void aPrintHas300DotsAnInchAndMoreWhereThePhotoHasThem() {
    PhotoDocument square = document("size 50.8 x 50.8 mm");
    assertEquals(new OutputSize(600, 600, 300), OutputSize.of(square, 300));
    assertEquals(new OutputSize(600, 600, 300), OutputSize.of(square, 799.9));
    assertEquals(new OutputSize(800, 800, 400), OutputSize.of(square, 800));
    assertEquals(new OutputSize(1200, 1200, 600), OutputSize.of(square, 1200));
    assertEquals(new OutputSize(1200, 1200, 600), OutputSize.of(square, 9000));
    assertEquals(new OutputSize(413, 531, 300), OutputSize.of(document("size 35 x 45 mm"), 500));
  }

  @Test
  public void aPrintKeepsTheDensityThatTheAuthorityNames() {
    assertEquals(new OutputSize(551, 709, 400), OutputSize.of(document("size 35 x 45 mm", "density 400"), 100));
    assertEquals(new OutputSize(1654, 2126, 1200), OutputSize.of(document("size 35 x 45 mm", "density 1200"), 100));
  }

  @Test
  public void aDigitalPhotoIsAsLargeAsThePhotoAndTheRuleAllow() {
    PhotoDocument visa = document("size 1 : 1", "pixels 600 x 600 to 1200 x 1200");
    assertEquals(new OutputSize(600, 600, 300), OutputSize.of(visa, 20));
    assertEquals(new OutputSize(901, 901, 300), OutputSize.of(visa, 901.7));
    assertEquals(new OutputSize(1200, 1200, 300), OutputSize.of(visa, 5000));
    PhotoDocument portrait = document("size 3 : 4", "pixels 354 x 472 to 480 x 640");
    assertEquals(new OutputSize(402, 536, 300), OutputSize.of(portrait, 402));
    PhotoDocument noMaximum = document("size 3 : 4", "pixels at least 600 x 800");
    assertEquals(new OutputSize(900, 1200, 300), OutputSize.of(noMaximum, 900));
  }

  @Test
  public void oneSizeInPixelsIsWrittenWhateverThePhotoHas() {
    PhotoDocument upload = document("size 400 : 514", "pixels 400 x 514");
    assertEquals(new OutputSize(400, 514, 300), OutputSize.of(upload, 10));
    assertEquals(new OutputSize(400, 514, 300), OutputSize.of(upload, 4000));
    assertEquals(new OutputSize(413, 531, 300), OutputSize.of(document("size 35 x 45 mm", "pixels 413 x 531"), 4000));
  }

  @Test
  public void aShapeWithoutPixelsKeepsThoseOfThePhoto() {
    assertEquals(new OutputSize(750, 1000, 300), OutputSize.of(document("size 3 : 4"), 750.4));
  }

  @Test
  public void withoutAFrameThereIsNoSize() {
    PhotoDocument upload = document("pixels at least 600 x 750");
    assertThrows(IllegalArgumentException.class, () -> OutputSize.of(upload, 1000));
  }
}
