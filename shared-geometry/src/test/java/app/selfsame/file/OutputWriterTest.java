package app.selfsame.file;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.Limits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.message.English;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class OutputWriterTest {
  private static final Limits ANY = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private static OutputFile jpeg(RgbaImage image, Limits kilobytes) {
    return OutputWriter.write(image, new OutputRequest(ImageFormat.JPEG, 300, kilobytes, false));
  }

  private static int bytesAt(RgbaImage image, int quality) {
    return new JpegEncoder(image, false, 300).encode(quality).length;
  }

  @Test
  public void withoutLimitsTheUsualQualityIsTaken() {
    OutputFile file = jpeg(Pictures.grainy(120, 150, 8), ANY);
    assertEquals(95, file.quality());
    assertEquals(0, file.facts().fillBytes());
  }

  @Test
  public void theHighestQualityThatFitsIsTaken() {
    RgbaImage image = Pictures.grainy(200, 200, 25);
    int limitKb = bytesAt(image, 80) / 1000 + 1;
    OutputFile file = jpeg(image, new Limits(1, limitKb));
    assertTrue("fits whether a KB is 1,000 bytes or 1,024", file.bytes().length <= limitKb * 1000);
    assertTrue(file.quality() >= 80 && file.quality() < 95);
    assertTrue("the next quality would not fit", bytesAt(image, file.quality() + 1) > limitKb * 1000);
  }

  @Test
  public void aLimitThatOnlyLargeKilobytesMeetIsStillMet() {
    RgbaImage image = Pictures.grainy(200, 200, 25);
    double limitKb = bytesAt(image, 60) / 1024.0 + 0.01;
    OutputFile file = jpeg(image, Limits.atMost(limitKb));
    assertEquals(60, file.quality());
  }

  @Test
  public void belowTheLowerLimitTheQualityRises() {
    RgbaImage image = Pictures.grainy(200, 200, 25);
    double lowerKb = bytesAt(image, 96) / 1024.0 + 0.5;
    OutputFile file = jpeg(image, new Limits(lowerKb, 400));
    assertTrue("quality " + file.quality(), file.quality() > 96);
    assertTrue(file.bytes().length >= lowerKb * 1024);
    assertEquals(0, file.facts().fillBytes());
  }

  @Test
  public void whatTheBestQualityCannotFillIsFilledWithoutContent() {
    RgbaImage image = Pictures.portraitLike(120, 150);
    OutputFile file = jpeg(image, new Limits(50, 100));
    assertEquals(100, file.quality());
    assertEquals(50 * 1024, file.bytes().length);
    assertEquals(50 * 1024 - bytesAt(image, 100), file.facts().fillBytes());
  }

  @Test
  public void limitsTooNarrowForAnyQualityAreMetByFilling() {
    RgbaImage image = Pictures.grainy(200, 200, 25);
    double kb = bytesAt(image, 80) / 1024.0 + 0.2;
    OutputFile file = jpeg(image, new Limits(kb, kb + 0.01));
    assertTrue(file.bytes().length >= kb * 1024 && file.bytes().length <= (kb + 0.01) * 1024);
  }

  @Test
  public void aLimitThatWouldSpoilTheFaceIsRefusedInWords() {
    RgbaImage image = Pictures.grainy(200, 200, 25);
    FileLimitException refusal = assertThrows(FileLimitException.class, () -> jpeg(image, Limits.atMost(5)));
    assertEquals(bytesAt(image, OutputWriter.MIN_QUALITY), refusal.reachableBytes());
    String start = "At 200 x 200 pixels, this photo needs at least ";
    assertTrue(English.say(refusal.refusal().messages()), English.say(refusal.refusal().messages()).startsWith(start));
    assertTrue(English.say(refusal.refusal().messages()), English.say(refusal.refusal().messages()).contains("the limit is 5 KB."));
  }

  @Test
  public void pngKeepsItsPixelsOrIsRefused() {
    RgbaImage image = Pictures.grainy(100, 100, 25);
    OutputRequest within = new OutputRequest(ImageFormat.PNG, 600, new Limits(40, 60), false);
    OutputFile file = OutputWriter.write(image, within);
    assertEquals(600, file.facts().dpi());
    assertTrue(file.bytes().length >= 40 * 1024);
    assertTrue(file.bytes().length <= 60 * 1024);
    OutputRequest tooTight = new OutputRequest(ImageFormat.PNG, 600, Limits.atMost(2), false);
    assertThrows(FileLimitException.class, () -> OutputWriter.write(image, tooTight));
  }

  @Test
  public void greyIsWrittenAsGrey() {
    OutputRequest request = new OutputRequest(ImageFormat.JPEG, 600, ANY, true);
    assertTrue(OutputWriter.write(Pictures.portraitLike(50, 60), request).facts().grey());
  }

  @Test
  public void formatsWithoutEncoderAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new OutputRequest(ImageFormat.HEIC, 300, ANY, false));
    assertThrows(IllegalArgumentException.class, () -> new OutputRequest(ImageFormat.JPEG, 0, ANY, false));
  }
}
