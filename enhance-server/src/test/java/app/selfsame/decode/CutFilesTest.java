package app.selfsame.decode;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.refusal.RefusalCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Test;

/** Every format, cut at every share: refused, or all of its pixels are there. */
public class CutFilesTest {
  /** At the end of a file stands what no pixel depends on. */
  private static final int LAST_BYTES = 40;

  private final PhotoDecoder decoder = new PhotoDecoder();

  @Test
  public void cutFilesAreRefusedOrWhole() throws IOException {
    files().forEach((kind, file) -> {
      RgbaImage whole = decoder.decode(file);
      for (int share = 5; share <= 95; share++) {
        byte[] cut = Arrays.copyOf(file, file.length * share / 100);
        assertTrue(kind + " of " + share + " %", isRefused(kind, whole, cut));
      }
      for (int missing = 1; missing <= LAST_BYTES; missing++) {
        isRefused(kind + " without " + missing, whole, Arrays.copyOf(file, file.length - missing));
      }
    });
  }

  /** Whether the file is refused; if not, its pixels are those of the whole one. */
  private boolean isRefused(String kind, RgbaImage whole, byte[] cut) {
    try {
      RgbaImage opened = decoder.decode(cut);
      assertArrayEquals(kind + ", " + cut.length + " bytes", whole.pixels(), opened.pixels());
      return false;
    } catch (UnreadablePhotoException e) {
      assertEquals(kind, RefusalCode.DAMAGED, e.code());
      return true;
    }
  }

  /** A chunk that says it is whole and is not. */
  @Test(timeout = 20_000)
  public void losslessWebpThatEndsEarlyIsRefusedAtOnce() {
    for (int pixels : new int[] {0, 1_000, 200 * 150 - 200}) {
      assertTrue(isRefused("webp", null, LosslessWebp.of(200, 150, pixels)));
    }
    assertTrue(isRefused("large webp", null, LosslessWebp.of(3_200, 2_500, 0)));
  }

  private static Map<String, byte[]> files() throws IOException {
    BufferedImage drawing = OddJpegTest.drawing();
    BufferedImage palette = converted(drawing, BufferedImage.TYPE_BYTE_INDEXED);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("jpeg", JpegSamples.encode(drawing, "jpeg"));
    files.put("progressive jpeg", JpegSamples.progressive(drawing));
    files.put("grey jpeg", JpegSamples.encode(converted(drawing, BufferedImage.TYPE_BYTE_GRAY), "jpeg"));
    files.put("png", JpegSamples.encode(drawing, "png"));
    files.put("palette png", JpegSamples.encode(palette, "png"));
    files.put("16 bit png", JpegSamples.encode(converted(drawing, BufferedImage.TYPE_USHORT_GRAY), "png"));
    files.put("interlaced png", JpegSamples.progressive(drawing, "png"));
    files.put("gif", JpegSamples.encode(palette, "gif"));
    files.put("bmp", JpegSamples.encode(drawing, "bmp"));
    files.put("palette bmp", JpegSamples.encode(palette, "bmp"));
    files.put("rle bmp", JpegSamples.compressed(palette, "bmp", "BI_RLE8"));
    for (String compression : new String[] {"None", "LZW", "ZLib", "Deflate", "PackBits"}) {
      files.put("tiff " + compression, JpegSamples.tiff(drawing, compression));
      files.put("palette tiff " + compression, JpegSamples.tiff(palette, compression));
    }
    files.put("webp", LosslessWebp.of(200, 150));
    files.put("lossy webp", ReferenceWebp.encode(Drawings.waves(97, 83, 1), 60));
    files.put("lossy webp with alpha", ReferenceWebp.encode(Drawings.veiled(Drawings.tiles(97, 83)), 60));
    return files;
  }

  private static BufferedImage converted(BufferedImage drawing, int type) {
    BufferedImage image = new BufferedImage(drawing.getWidth(), drawing.getHeight(), type);
    image.getGraphics().drawImage(drawing, 0, 0, null);
    return image;
  }
}
