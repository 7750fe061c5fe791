package app.selfsame.decode;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.refusal.RefusalCode;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.Test;

/** Lossless WebP is decoded as libwebp decodes it, and takes no more than a picture of its size is worth. */
public class LosslessWebpTest {
  private static final int COLOURS = 256;
  private static final int GREENS = 280;
  private static final long MEGABYTE = 1 << 20;

  private final PhotoDecoder decoder = new PhotoDecoder();

  @Test
  public void encodedPicturesComeBackAsTheyWere() {
    RgbaImage[] pictures = {
      Drawings.noise(300, 200, 1), Drawings.waves(97, 83, 2), Drawings.waves(700, 501, 3), Drawings.tiles(333, 250)
    };
    for (RgbaImage picture : pictures) {
      byte[] file = ReferenceWebp.encode(picture, ReferenceWebp.LOSSLESS);
      assertArrayEquals(picture.pixels(), decoder.decode(file).pixels());
    }
    RgbaImage veiled = Drawings.veiled(Drawings.waves(90, 70, 4));
    assertLikeReference("veiled", ReferenceWebp.encode(veiled, ReferenceWebp.LOSSLESS));
  }

  /** Up to 16 colours are packed, two to eight in a byte. */
  @Test
  public void palettesComeBackAsTheyWere() {
    for (int colours : new int[] {1, 2, 3, 4, 5, 16, 17, 256}) {
      Random random = new Random(colours);
      int[] palette = random.ints(colours).map(colour -> colour | 0xff000000).toArray();
      int[] pixels = random.ints(101 * 77, 0, colours).map(number -> palette[number]).toArray();
      RgbaImage picture = new RgbaImage(101, 77, pixels);
      byte[] file = ReferenceWebp.encode(picture, ReferenceWebp.LOSSLESS);
      assertArrayEquals(colours + " colours", pixels, decoder.decode(file).pixels());
    }
  }

  @Test
  public void filesThatNoEncoderWritesAreReadLikeLibwebp() {
    for (int seed = 0; seed < 120; seed++) {
      byte[] file = RandomWebp.of(64 + seed, 200 - seed, seed);
      assertNotNull("seed " + seed, ReferenceWebp.decode(file));
      assertLikeReference("seed " + seed, file);
    }
  }

  @Test
  public void damageIsToldAsByLibwebp() {
    byte[][] sound = {
      ReferenceWebp.encode(Drawings.waves(97, 83, 5), ReferenceWebp.LOSSLESS),
      ReferenceWebp.encode(Drawings.tiles(97, 83), ReferenceWebp.LOSSLESS),
      RandomWebp.of(80, 70, 3)
    };
    Random random = new Random(20261128);
    int refused = 0;
    for (int turn = 0; turn < 400; turn++) {
      byte[] file = sound[turn % sound.length].clone();
      // Behind the sizes, where headers and codes are.
      int from = 25;
      int span = turn % 2 == 0 ? Math.min(200, file.length - from) : file.length - from;
      file[from + random.nextInt(span)] ^= 1 << random.nextInt(8);
      refused += ReferenceWebp.decode(file) == null ? 1 : 0;
      assertLikeReference("turn " + turn, isRefusedHereAlone(file) ? withZeros(file) : file);
    }
    assertTrue(refused + " refused", refused > 50);
  }

  /** A picture in one part that tells 65,536 groups of codes, of which it uses the last: 164 KB. */
  @Test
  public void codesThatNoPartUsesTakeNoMemory() {
    LosslessWebp webp = inParts(64, 9);
    for (int green : new int[] {0xff, 0xff, 0, 0, 0}) {
      webp.oneSymbol(green);
    }
    for (int code = 0; code < 5 * (1 << 16); code++) {
      webp.oneSymbol(code % 5 == 3 ? 255 : 0);
    }
    byte[] file = webp.file();
    long before = allocated();
    RgbaImage picture = decoder.decode(file);
    // For a moment each; kept are the last five.
    assertTrue((allocated() - before) / MEGABYTE + " MB", allocated() - before < 64 * MEGABYTE);
    assertEquals(RgbaImage.opaque(0, 0, 0), picture.pixel(63, 63));
  }

  /** A megapixel in as many parts, each with tables of its own: libwebp takes hundreds of megabytes for it. */
  @Test
  public void moreTablesThanAPictureNeedsAreRefused() {
    LosslessWebp webp = inParts(1024, 2);
    webp.allSymbols(GREENS);
    webp.allSymbols(COLOURS);
    for (int code = 0; code < 3; code++) {
      webp.oneSymbol(0);
    }
    for (int part = 0; part < 1 << 16; part++) {
      webp.symbol(part & 0xff);
      webp.symbol(part >> 8);
    }
    for (int part = 0; part < 1 << 16; part++) {
      webp.allSymbols(GREENS);
      for (int code = 0; code < 3; code++) {
        webp.allSymbols(COLOURS);
      }
      webp.oneSymbol(0);
    }
    byte[] file = webp.file();
    long before = allocated();
    UnreadablePhotoException refusal = assertThrows(UnreadablePhotoException.class, () -> decoder.decode(file));
    assertEquals(RefusalCode.DAMAGED, refusal.code());
    assertTrue((allocated() - before) / MEGABYTE + " MB", allocated() - before < 128 * MEGABYTE);
  }

  /** Ends before the codes that tell which part has which; these come next. */
  private static LosslessWebp inParts(int edge, int blockBits) {
    LosslessWebp webp = new LosslessWebp(edge, edge);
    // No transform, no cache of colours, but parts, which are told without a cache as well.
    webp.put(0b100, 3);
    webp.put(blockBits - 2, 3);
    webp.put(0, 1);
    return webp;
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  /** Zeros stand for missing bits of the very last pixel in libwebp. */
  private boolean isRefusedHereAlone(byte[] file) {
    try {
      decoder.decode(file);
      return false;
    } catch (UnreadablePhotoException e) {
      return ReferenceWebp.decode(file) != null;
    }
  }

  private static byte[] withZeros(byte[] file) {
    byte[] longer = Arrays.copyOf(file, file.length + 8);
    ByteBuffer sizes = ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN);
    sizes.putInt(4, sizes.getInt(4) + 8).putInt(16, sizes.getInt(16) + 8);
    return longer;
  }

  private void assertLikeReference(String message, byte[] file) {
    RgbaImage expected = ReferenceWebp.decode(file);
    if (expected == null) {
      UnreadablePhotoException refusal =
          assertThrows(message, UnreadablePhotoException.class, () -> decoder.decode(file));
      assertEquals(message, RefusalCode.DAMAGED, refusal.code());
    } else {
      assertArrayEquals(message, expected.pixels(), decoder.decode(file).pixels());
    }
  }
}
