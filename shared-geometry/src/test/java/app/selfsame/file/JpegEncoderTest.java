package app.selfsame.file;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class JpegEncoderTest {

  /**
   * The browser and the server must write the same file for the same pixels. This runs on both, so one constant for
   * both says just that. After a wanted change of the encoder, take the new value from the failure of the JVM's run;
   * the run in WebAssembly must then agree with it.
   */
  @Test
  public void theSameBytesOnEveryPlatform() {
    RgbaImage image = Pictures.grainy(157, 203, 12);
    CRC32 crc = new CRC32();
    for (int quality : new int[] {60, 92, 100}) {
      crc.update(new JpegEncoder(image, false, 300).encode(quality));
      crc.update(new JpegEncoder(image, true, 600).encode(quality));
    }
    assertEquals(2368827980L, crc.getValue());
  }

  @Test
  public void theFileStatesWhatItWasMadeWith() {
    byte[] colour = new JpegEncoder(Pictures.portraitLike(41, 53), false, 300).encode(90);
    assertEquals(new FileFacts(ImageFormat.JPEG, 41, 53, 300, colour.length, false, 0), FileCheck.read(colour));
    byte[] grey = new JpegEncoder(Pictures.portraitLike(8, 1), true, 600).encode(90);
    assertEquals(new FileFacts(ImageFormat.JPEG, 8, 1, 600, grey.length, true, 0), FileCheck.read(grey));
  }

  @Test
  public void aQualityDoesNotDependOnTheOnesTriedBefore() {
    RgbaImage image = Pictures.grainy(64, 64, 20);
    JpegEncoder reused = new JpegEncoder(image, false, 300);
    reused.encode(100);
    reused.encode(60);
    assertArrayEquals(new JpegEncoder(image, false, 300).encode(85), reused.encode(85));
  }

  @Test
  public void paddingAddsFillBytesAndChangesNothingElse() {
    byte[] file = new JpegEncoder(Pictures.portraitLike(40, 40), false, 300).encode(90);
    byte[] padded = JpegEncoder.padded(file, file.length + 1000);
    assertEquals(file.length + 1000, padded.length);
    assertEquals(1000, FileCheck.read(padded).fillBytes());
    assertArrayEquals(Arrays.copyOf(file, file.length - 2), Arrays.copyOf(padded, file.length - 2));
  }

  @Test
  public void zigzagRunsAsInTheStandard() {
    // ITU-T T.81, figure 5, first and last eight.
    assertArrayEquals(new int[] {0, 1, 8, 16, 9, 2, 3, 10}, Arrays.copyOf(ZigZag.ORDER, 8));
    assertArrayEquals(new int[] {53, 60, 61, 54, 47, 55, 62, 63}, Arrays.copyOfRange(ZigZag.ORDER, 56, 64));
  }

  @Test
  public void theTransformIsTheDefinitionsToATenth() {
    int[] block = new int[64];
    double[] samples = new double[64];
    for (int i = 0; i < 64; i++) {
      samples[i] = (i * i * 37 + i * 11) % 256 - 128;
      block[i] = (int) samples[i] << ForwardDct.SAMPLE_FRACTION_BITS;
    }
    ForwardDct.transform(block);
    for (int v = 0; v < 8; v++) {
      for (int u = 0; u < 8; u++) {
        double expected = coefficient(samples, u, v);
        assertEquals(expected, block[v * 8 + u] / (double) (1 << ForwardDct.COEFFICIENT_FRACTION_BITS), 0.1);
      }
    }
  }

  /** ITU-T T.81, A.3.3. */
  private static double coefficient(double[] samples, int u, int v) {
    double sum = 0;
    for (int y = 0; y < 8; y++) {
      for (int x = 0; x < 8; x++) {
        sum += samples[y * 8 + x] * Math.cos((2 * x + 1) * u * Math.PI / 16) * Math.cos((2 * y + 1) * v * Math.PI / 16);
      }
    }
    return sum / 4 * (u == 0 ? Math.sqrt(0.5) : 1) * (v == 0 ? Math.sqrt(0.5) : 1);
  }

  @Test
  public void theCodeOfSymbolCountsIsShortestAndLeavesOutTheWordOfOnes() {
    int[] counts = new int[256];
    counts[3] = 100;
    counts[7] = 50;
    counts[9] = 25;
    counts[200] = 24;
    HuffmanCode code = HuffmanCode.optimal(counts);
    assertEquals(1, code.length(3));
    assertEquals(2, code.length(7));
    assertEquals(3, code.length(9));
    assertEquals(4, code.length(200));
    assertEquals(0b1110, code.word(200));
  }

  @Test
  public void noCodeWordIsLongerThanSixteenBits() {
    int[] counts = new int[256];
    int a = 1;
    int b = 1;
    for (int i = 0; i < 40; i++) {
      // Fibonacci numbers make the deepest tree there is.
      counts[i] = a;
      int next = a + b;
      a = b;
      b = next;
    }
    HuffmanCode code = HuffmanCode.optimal(counts);
    double kraft = 0;
    for (int i = 0; i < 40; i++) {
      assertTrue(code.length(i) >= 1 && code.length(i) <= 16);
      kraft += 1.0 / (1 << code.length(i));
    }
    assertEquals(2, code.length(39));
    assertTrue("prefix code that leaves a word of 16 bits free", kraft <= 1 - 1.0 / (1 << 16));
  }
}
