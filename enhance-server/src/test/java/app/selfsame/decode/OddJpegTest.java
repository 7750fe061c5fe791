package app.selfsame.decode;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import app.selfsame.decode.effort.Effort;
import app.selfsame.decode.effort.StillWanted;
import app.selfsame.image.IccPieces;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.ImageHeaderReader;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.refusal.RefusalCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.Test;

/** What browsers pass over in JPEG files, and what they do not. */
public class OddJpegTest {
  private static final int PROFILE_HEADER_BYTES = 128;

  private final PhotoDecoder decoder = new PhotoDecoder();

  @Test
  public void missingEndMarkersAreForgivenWhereAllPixelsAreThere() throws IOException {
    for (byte[] file : new byte[][] {baseline(), JpegSamples.progressive(drawing())}) {
      assertSamePixels(file, Arrays.copyOf(file, file.length - 2));
      assertSamePixels(file, Arrays.copyOf(file, file.length - 1));
    }
  }

  /** Down to the last two bytes of the last scan, and at every end of a scan before it. */
  @Test
  public void filesWithMissingPixelsAreRefused() throws IOException {
    for (byte[] file : new byte[][] {baseline(), JpegSamples.progressive(drawing())}) {
      for (int missing : new int[] {4, 5, 8, 20, 60, 150, 400}) {
        assertDamaged(Arrays.copyOf(file, file.length - missing));
      }
    }
    byte[] progressive = JpegSamples.progressive(drawing());
    for (JpegPart part : JpegParts.of(progressive).parts()) {
      if (part.dataEnd() < progressive.length - 2) {
        assertDamaged(Arrays.copyOf(progressive, part.dataEnd()));
      }
    }
  }

  /** A cut file that somebody gave an end marker is no whole one. */
  @Test
  public void anEndMarkerDoesNotMakeCutFilesWhole() throws IOException {
    byte[] file = baseline();
    for (int share = 50; share <= 95; share += 5) {
      byte[] cut = Arrays.copyOf(file, file.length * share / 100 + 2);
      cut[cut.length - 2] = (byte) 0xff;
      cut[cut.length - 1] = (byte) 0xd9;
      assertDamaged(cut);
    }
  }

  @Test
  public void segmentsBehindTheScanArePassedOver() throws IOException {
    byte[] exif = segment(0xe1, new byte[3_000]);
    byte[] file = baseline();
    assertSamePixels(file, JpegSamples.insert(file, file.length - 2, exif));
    byte[] progressive = JpegSamples.progressive(drawing());
    assertSamePixels(progressive, JpegSamples.insert(progressive, progressive.length - 2, exif));
  }

  @Test
  public void strayBytesBeforeMarkersArePassedOver() throws IOException {
    byte[] file = baseline();
    int tables = JpegParts.of(file).parts().get(1).start();
    assertSamePixels(file, JpegSamples.insert(file, tables, new byte[] {1, 2, 3, 0}));
  }

  @Test
  public void picturesWithUnusableProfilesAreShownWithoutThem() throws IOException {
    byte[] file = baseline();
    assertSamePixels(file, JpegSamples.insert(file, 2, segment(0xe2, IccPieces.NAME.getBytes())));
    assertSamePixels(file, JpegSamples.withProfile(file, new byte[0]));
    assertSamePixels(file, JpegSamples.withProfile(file, new byte[500]));
    // The profile says that it has two gigabytes.
    ByteBuffer huge = ByteBuffer.allocate(PROFILE_HEADER_BYTES + 4);
    huge.putInt(0, Integer.MAX_VALUE).put(36, "acsp".getBytes());
    assertSamePixels(file, JpegSamples.withProfile(file, huge.array()));
    // A colour space and no table.
    ByteBuffer bare = ByteBuffer.allocate(PROFILE_HEADER_BYTES + 4);
    bare.putInt(0, bare.capacity()).putInt(8, 0x02100000).put(12, "mntrRGB XYZ ".getBytes()).put(36, "acsp".getBytes());
    assertSamePixels(file, JpegSamples.withProfile(file, bare.array()));
  }

  @Test
  public void leftOverDataIsDamageAndPaddingIsNot() throws IOException {
    byte[] file = baseline();
    assertSamePixels(file, JpegSamples.insert(file, file.length - 2, new byte[40]));
    byte[] data = new byte[40];
    Arrays.fill(data, (byte) 0x5a);
    assertDamaged(JpegSamples.insert(file, file.length - 2, data));
  }

  @Test
  public void wholeFilesAreNotCopied() throws IOException {
    byte[] file = baseline();
    ImageHeader header = ImageHeaderReader.read(file);
    Effort effort = new Effort(file.length, header.pixels(), StillWanted.ALWAYS);
    assertSame(file, PlainJpeg.of(file, header, effort).bytes());
  }

  @Test
  public void floodsOfSegmentsAreRefused() throws IOException {
    byte[] file = baseline();
    byte[] comments = new byte[4 * 100_000];
    for (int i = 0; i < comments.length; i += 4) {
      System.arraycopy(segment(0xfe, new byte[0]), 0, comments, i, 4);
    }
    assertDamaged(JpegSamples.insert(file, 2, comments));
  }

  private void assertSamePixels(byte[] whole, byte[] odd) {
    assertArrayEquals(decoder.decode(whole).pixels(), decoder.decode(odd).pixels());
  }

  private void assertDamaged(byte[] file) {
    assertEquals(
        RefusalCode.DAMAGED, assertThrows(UnreadablePhotoException.class, () -> decoder.decode(file)).code());
  }

  private static byte[] segment(int marker, byte[] data) {
    return ByteBuffer.allocate(4 + data.length)
        .put((byte) 0xff)
        .put((byte) marker)
        .putShort((short) (data.length + 2))
        .put(data)
        .array();
  }

  private static byte[] baseline() throws IOException {
    return JpegSamples.encode(drawing(), "jpeg");
  }

  /** Slow waves under noise, so that every block has something in it. */
  static BufferedImage drawing() {
    Random random = new Random(20261128);
    BufferedImage image = new BufferedImage(200, 150, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < 150; y++) {
      for (int x = 0; x < 200; x++) {
        int red = (int) (120 + 60 * Math.sin(x / 17.0) + random.nextInt(40));
        int green = (int) (120 + 60 * Math.sin(y / 23.0) + random.nextInt(40));
        image.setRGB(x, y, 0xff000000 | red << 16 | green << 8 | 120 + random.nextInt(40));
      }
    }
    return image;
  }
}
