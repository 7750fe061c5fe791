package app.selfsame.decode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.effort.Effort;
import app.selfsame.decode.effort.StillWanted;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.refusal.RefusalCode;
import com.sun.management.ThreadMXBean;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

/** What a file takes of work and memory keeps within what follows from its bytes and its header's pixels. */
public class HostileFilesTest {
  private static final int FILLER_BYTES = 300_000;
  private static final int EDGE_PX = 1_050;
  /** Work is looked at as often. */
  private static final long UNLOOKED_STEPS = 1 << 20;
  /** For buffers that a strip of a TIFF file is read with, and that are not held. */
  private static final long STRIP_BYTES = 24 << 10;
  /** For the tables of TIFF's LZW, one after the other. */
  private static final int LZW_BYTES_PER_BYTE = 24;
  private static final long MEGABYTE = 1 << 20;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final PhotoDecoder decoder = new PhotoDecoder();

  /** @param refused whether it was, and otherwise opened */
  private record Cost(boolean refused, long steps, long bytes, Effort effort) {}

  private Cost cost(String kind, byte[] file) {
    PhotoFile photo;
    try {
      photo = PhotoFile.admit(file);
    } catch (UnreadablePhotoException e) {
      return null;
    }
    Effort effort = new Effort(file.length, photo.header().pixels(), StillWanted.ALWAYS);
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    boolean refused = false;
    try {
      decoder.decode(photo, effort);
    } catch (UnreadablePhotoException e) {
      assertEquals(kind, RefusalCode.DAMAGED, e.code());
      refused = true;
    }
    long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    return new Cost(refused, effort.steps(), bytes, effort);
  }

  private void assertBounded(String kind, byte[] file) {
    Cost cost = cost(kind, file);
    if (cost == null) {
      return;
    }
    assertTrue(kind + ": " + cost, cost.steps <= cost.effort.maxSteps() + UNLOOKED_STEPS);
    long passing = kind.endsWith("read again") ? HostileFiles.STRIPS * STRIP_BYTES : 0;
    passing += kind.endsWith("LZW") ? (long) LZW_BYTES_PER_BYTE * file.length : 0;
    assertTrue(kind + ": " + cost + " of " + cost.effort.maxBytes(), cost.bytes <= cost.effort.maxBytes() + passing);
  }

  @Test
  public void hostileFilesKeepWithinTheBounds() throws IOException {
    HostileFiles.of(FILLER_BYTES, EDGE_PX, EDGE_PX).forEach(this::assertBounded);
    HostileFiles.of(2_000, 2 * EDGE_PX, EDGE_PX).forEach(this::assertBounded);
  }

  @Test
  public void honestFilesKeepWithinTheBounds() throws IOException {
    honest().forEach((kind, file) -> {
      assertFalse(kind, cost(kind, file).refused);
      assertBounded(kind, file);
    });
  }

  /** Of a lossless WebP a pixel may take no bits at all. */
  @Test
  public void memoryIsTakenOnlyForPixelsThatAFileCanHold() throws IOException {
    decoder.decode(ChartFiles.png(8, true, false));
    HostileFiles.of(2_000, 2 * EDGE_PX, EDGE_PX).forEach((kind, file) -> {
      if (kind.contains("promise") && !kind.startsWith("lossless webp")) {
        Cost cost = cost(kind, file);
        assertTrue(kind, cost.refused);
        assertTrue(kind + ": " + cost.bytes + " bytes", cost.bytes < 2 * MEGABYTE);
      }
    });
  }

  @Test
  public void moreOfTheSameCostsMoreUntilItIsRefused() throws IOException {
    Family scans = count -> HostileFiles.scans(EDGE_PX, count);
    assertTrue("scans", refusedFrom("scans", scans, 1, 2, 10, 20, 60, 99, 101) > 20);
    int[] sizes = {100, 10_000, 100_000, 1_000_000};
    Map<Integer, Map<String, byte[]>> files = new LinkedHashMap<>();
    for (int size : sizes) {
      files.put(size, HostileFiles.of(size, 100, 100));
    }
    for (String kind : new String[] {"gif, cleared tables", "tiff, filler that is read again"}) {
      int size = refusedFrom(kind, bytes -> files.get(bytes).get(kind), sizes);
      assertTrue(kind + " from " + size, size > 100 && size < Integer.MAX_VALUE);
    }
  }

  private interface Family {
    byte[] ofSize(int size) throws IOException;
  }

  /** The smallest of sizes that is refused; those above are refused, too, and those below cost more and more. */
  private int refusedFrom(String kind, Family family, int... sizes) throws IOException {
    int first = Integer.MAX_VALUE;
    long steps = 0;
    for (int size : sizes) {
      Cost cost = cost(kind, family.ofSize(size));
      if (cost.refused) {
        first = Math.min(first, size);
      } else {
        assertEquals(kind + " of " + size, Integer.MAX_VALUE, first);
        assertTrue(kind + " of " + size, cost.steps >= steps);
        steps = cost.steps;
      }
    }
    return first;
  }

  /** What Java's decoders would keep or unpack is not shown to them. */
  @Test
  public void whatIsBesideThePictureChangesNothing() throws IOException {
    Map<String, byte[]> files = HostileFiles.of(FILLER_BYTES, EDGE_PX, EDGE_PX);
    for (String kind : new String[] {"comments", "empty comments", "long extension 254", "extension in pieces 255"}) {
      assertFalse(kind, cost(kind, files.get("gif, " + kind)).refused);
    }
    for (String kind : new String[] {"palette png", "16 bit png", "interlaced png"}) {
      for (String part : new String[] {"empty rows", "short texts", "packed texts", "packed texts of any language"}) {
        assertFalse(kind + part, cost(kind, files.get(kind + ", " + part)).refused);
      }
    }
  }

  /** Noise, which takes the most bytes. */
  static Map<String, byte[]> honest() throws IOException {
    BufferedImage noise = new BufferedImage(EDGE_PX, EDGE_PX, BufferedImage.TYPE_3BYTE_BGR);
    Random random = new Random(20261129);
    for (int i = 0; i < EDGE_PX * EDGE_PX; i++) {
      noise.setRGB(i % EDGE_PX, i / EDGE_PX, random.nextInt(1 << 24));
    }
    BufferedImage deep = new BufferedImage(EDGE_PX, EDGE_PX, BufferedImage.TYPE_USHORT_GRAY);
    deep.getGraphics().drawImage(noise, 0, 0, null);
    BufferedImage palette = new BufferedImage(EDGE_PX, EDGE_PX, BufferedImage.TYPE_BYTE_INDEXED);
    palette.getGraphics().drawImage(noise, 0, 0, null);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("jpeg", JpegSamples.encode(noise, "jpeg"));
    files.put("progressive jpeg", JpegSamples.progressive(noise));
    files.put("jpeg with a profile", JpegSamples.withProfile(files.get("jpeg"), IccFile.rgb(IccFile.DISPLAY_P3, 0)));
    files.put("turned jpeg", JpegSamples.withOrientation(files.get("jpeg"), 6));
    files.put("png", JpegSamples.encode(noise, "png"));
    files.put("16 bit png with alpha", JpegSamples.encode(deepWithAlpha(), "png"));
    files.put("16 bit png", JpegSamples.encode(deep, "png"));
    files.put("interlaced png", JpegSamples.progressive(noise, "png"));
    files.put("palette png", JpegSamples.encode(palette, "png"));
    files.put("gif", JpegSamples.encode(palette, "gif"));
    files.put("bmp", JpegSamples.encode(noise, "bmp"));
    files.put("rle bmp", JpegSamples.compressed(palette, "bmp", "BI_RLE8"));
    for (String compression : new String[] {"None", "LZW", "ZLib", "PackBits"}) {
      files.put("tiff " + compression, JpegSamples.tiff(noise, compression));
    }
    files.put("lossy webp", ReferenceWebp.encode(Drawings.waves(EDGE_PX, EDGE_PX, 1), 60));
    files.put("lossless webp", LosslessWebp.of(EDGE_PX, EDGE_PX));
    return files;
  }

  private static BufferedImage deepWithAlpha() {
    ColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), true, false, ColorModel.TRANSLUCENT, DataBuffer.TYPE_USHORT);
    return new BufferedImage(colours, colours.createCompatibleWritableRaster(EDGE_PX, EDGE_PX), false, null);
  }
}
