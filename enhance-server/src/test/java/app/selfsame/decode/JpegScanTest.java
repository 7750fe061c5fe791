package app.selfsame.decode;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.JpegScan;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

public class JpegScanTest {
  @Test
  public void wholeScansOfEveryKindAreWhole() throws IOException {
    files().forEach((kind, file) -> assertTrue(kind, JpegScan.isWhole(file)));
  }

  @Test
  public void restartsThatAreNotThereAreTold() {
    byte[] file = ChartFiles.jpegWithRestarts(3);
    int restart = scan(file);
    while (file[restart] != (byte) 0xff || file[restart + 1] != (byte) 0xd0) {
      restart++;
    }
    file[restart + 1] = 0;
    assertFalse(JpegScan.isWhole(file));
  }

  @Test
  public void scansThatEndEarlyAreNot() throws IOException {
    files().forEach((kind, file) -> {
      for (int share = 10; share < 100; share += 3) {
        int length = file.length - (file.length - scan(file)) * (100 - share) / 100;
        byte[] cut = Arrays.copyOf(file, length + 2);
        cut[length] = (byte) 0xff;
        cut[length + 1] = (byte) 0xd9;
        assertFalse(kind + " of " + share + " %", JpegScan.isWhole(cut));
      }
    });
  }

  /** All that the decoder refuses is told here, too, since both follow the same codes. */
  @Test
  public void lengthsThatDoNotHoldAreTold() throws IOException {
    for (MadeFile file : MisstatedFiles.all()) {
      boolean isInScan = file.kind().equals("jpeg") && !file.colour().contains("segment");
      if (isInScan && !file.colour().startsWith("comment longer")) {
        assertTrue(file.toString(), JpegScan.isWhole(file.bytes()) == (file.shown() != null));
      }
    }
  }

  @Test
  public void aByteOrTwoBehindTheScanAndPaddingAreForgiven() {
    byte[] file = ChartFiles.jpeg(ChartFiles.FULL, false);
    int end = file.length - 2;
    assertTrue(JpegScan.isWhole(JpegSamples.insert(file, end, new byte[] {1, 2})));
    assertTrue(JpegScan.isWhole(JpegSamples.insert(file, end, new byte[50])));
    assertTrue(JpegScan.isWhole(JpegSamples.insert(file, end, new byte[] {-1, -1, -1, -1})));
    assertFalse(JpegScan.isWhole(JpegSamples.insert(file, end, new byte[] {1, 2, 3, 4})));
    assertTrue("without its end marker", JpegScan.isWhole(Arrays.copyOf(file, end)));
  }

  @Test
  public void ofProgressivePicturesNothingIsSaid() {
    assertTrue(JpegScan.isWhole(ChartFiles.jpeg(ChartFiles.FULL, true)));
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("4:4:4", ChartFiles.jpeg(ChartFiles.FULL, false));
    files.put("4:2:2", ChartFiles.jpeg(ChartFiles.HALVED, false));
    files.put("4:2:0", ChartFiles.jpeg(ChartFiles.QUARTERED, false));
    files.put("with restarts", ChartFiles.jpegWithRestarts(3));
    files.put("grey", ChartFiles.greyJpeg());
    files.put("inks", ChartFiles.inkJpeg(false));
    BufferedImage noise = new BufferedImage(201, 133, BufferedImage.TYPE_3BYTE_BGR);
    Random random = new Random(20261128);
    for (int i = 0; i < 201 * 133; i++) {
      noise.setRGB(i % 201, i / 201, random.nextInt(1 << 24));
    }
    files.put("noise", JpegSamples.encode(noise, "jpeg"));
    return files;
  }

  /** Where the coded data begin. */
  private static int scan(byte[] file) {
    return JpegParts.of(file).parts().stream().filter(JpegPart::isScan).findFirst().orElseThrow().end();
  }
}
