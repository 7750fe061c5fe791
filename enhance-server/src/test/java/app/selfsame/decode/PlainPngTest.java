package app.selfsame.decode;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import app.selfsame.decode.effort.Effort;
import app.selfsame.decode.effort.StillWanted;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.refusal.RefusalCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.Test;

public class PlainPngTest {
  private static final int WIDTH = 70;
  private static final int HEIGHT = 65;
  private static final byte[] END = PngChunks.chunk("IEND", new byte[0]);

  @Test
  public void everyFilterIsUndoneAsJavasDecoderDoes() throws Exception {
    int[][] typesAndBands = {{2, 3}, {6, 4}};
    for (int[] type : typesAndBands) {
      byte[] file = file(8, type[0], 0, PngChunks.chunk("IDAT", deflated(rows(type[1], 5))));
      BufferedImage expected = ImageIO.read(new ByteArrayInputStream(file));
      RgbaImage picture = decode(file);
      for (int i = 0; i < WIDTH * HEIGHT; i++) {
        int argb = expected.getRGB(i % WIDTH, i / WIDTH);
        int pixel = picture.pixels()[i];
        assertEquals(
            argb,
            RgbaImage.alpha(pixel) << 24
                | RgbaImage.red(pixel) << 16
                | RgbaImage.green(pixel) << 8
                | RgbaImage.blue(pixel));
      }
    }
  }

  @Test
  public void greyIsTakenAsItStands() throws Exception {
    byte[] rows = rows(1, 1);
    RgbaImage grey = decode(file(8, 0, 0, PngChunks.chunk("IDAT", deflated(rows))));
    int third = rows[3] & 0xff;
    assertEquals(RgbaImage.opaque(third, third, third), grey.pixel(2, 0));
    byte[] withAlpha = rows(2, 1);
    int pixel = decode(file(8, 4, 0, PngChunks.chunk("IDAT", deflated(withAlpha)))).pixel(2, 0);
    assertEquals(withAlpha[5] & 0xff, RgbaImage.red(pixel));
    assertEquals(withAlpha[6] & 0xff, RgbaImage.alpha(pixel));
  }

  @Test
  public void dataMayBeCutIntoChunksAnywhere() throws Exception {
    byte[] data = deflated(rows(3, 5));
    RgbaImage whole = decode(file(8, 2, 0, PngChunks.chunk("IDAT", data)));
    for (int cut : new int[] {0, 1, 2, data.length / 2, data.length - 4, data.length - 1}) {
      byte[] head = PngChunks.chunk("IDAT", Arrays.copyOf(data, cut));
      byte[] tail = PngChunks.chunk("IDAT", Arrays.copyOfRange(data, cut, data.length));
      assertArrayEquals("cut at " + cut, whole.pixels(), decode(file(8, 2, 0, head, tail)).pixels());
    }
  }

  @Test
  public void damageIsSeen() throws Exception {
    byte[] data = deflated(rows(3, 5));
    byte[] wrongChecksum = data.clone();
    wrongChecksum[data.length - 1]++;
    assertDamaged(PngChunks.chunk("IDAT", wrongChecksum));
    assertDamaged(PngChunks.chunk("IDAT", deflated(rows(3, 6))));
    assertDamaged(PngChunks.chunk("IDAT", deflated(new byte[(3 * WIDTH + 1) * HEIGHT - 1])));
    assertDamaged(PngChunks.chunk("IDAT", Arrays.copyOf(data, data.length - 100)));
    assertDamaged(PngChunks.chunk("tEXt", new byte[9]));
  }

  @Test
  public void whatIsBehindTheLastRowMayBeMissing() throws Exception {
    byte[] whole = file(8, 2, 0, PngChunks.chunk("IDAT", deflated(rows(3, 5))));
    int[] pixels = decode(whole).pixels();
    // The end chunk, and of the data's chunk its own checksum and that of the rows.
    for (int cut = 1; cut <= END.length + 4 + 4; cut++) {
      assertArrayEquals("cut by " + cut, pixels, decode(Arrays.copyOf(whole, whole.length - cut)).pixels());
    }
    byte[] rowIsCut = Arrays.copyOf(whole, whole.length - 100);
    assertThrows(UnreadablePhotoException.class, () -> decode(rowIsCut));
  }

  @Test
  public void dataBehindTheLastRowIsLeftOut() throws Exception {
    byte[] rows = rows(3, 5);
    int[] pixels = decode(file(8, 2, 0, PngChunks.chunk("IDAT", deflated(rows)))).pixels();
    for (int surplus : new int[] {1, 2, 100_000}) {
      byte[] data = deflated(Arrays.copyOf(rows, rows.length + surplus));
      assertArrayEquals("in the stream", pixels, decode(file(8, 2, 0, PngChunks.chunk("IDAT", data))).pixels());
      byte[] head = PngChunks.chunk("IDAT", Arrays.copyOf(data, data.length - 9));
      byte[] tail = PngChunks.chunk("IDAT", Arrays.copyOfRange(data, data.length - 9, data.length));
      assertArrayEquals("in two chunks", pixels, decode(file(8, 2, 0, head, tail)).pixels());
      byte[] behind = deflated(rows);
      assertArrayEquals("behind the stream", pixels,
          decode(file(8, 2, 0, PngChunks.chunk("IDAT", Arrays.copyOf(behind, behind.length + surplus)))).pixels());
    }
  }

  private static void assertDamaged(byte[] chunk) {
    UnreadablePhotoException refusal =
        assertThrows(UnreadablePhotoException.class, () -> decode(file(8, 2, 0, chunk)));
    assertEquals(RefusalCode.DAMAGED, refusal.code());
  }

  @Test
  public void filesThatAreNotPlainAreLeftToJavasDecoder() throws Exception {
    byte[] data = PngChunks.chunk("IDAT", new byte[9]);
    assertNotNull(PlainPng.of(file(8, 2, 0, data)));
    assertNull("16 bits", PlainPng.of(file(16, 2, 0, data)));
    assertNull("palette", PlainPng.of(file(8, 3, 0, data)));
    assertNull("interlaced", PlainPng.of(file(8, 2, 1, data)));
    assertNull("transparent colour", PlainPng.of(file(8, 2, 0, PngChunks.chunk("tRNS", new byte[6]), data)));
  }

  private static RgbaImage decode(byte[] file) {
    Effort effort = new Effort(file.length, WIDTH * HEIGHT, StillWanted.ALWAYS);
    try (Traces traces = new Traces(effort)) {
      RgbaImage picture = PlainPng.of(file).decode(traces, effort);
      traces.spare(picture.pixels());
      return picture;
    }
  }

  /** Noise behind the numbers of the filters, in turn. */
  private static byte[] rows(int bands, int filters) {
    byte[] rows = new byte[(bands * WIDTH + 1) * HEIGHT];
    new Random(5).nextBytes(rows);
    for (int y = 0; y < HEIGHT; y++) {
      rows[y * (bands * WIDTH + 1)] = (byte) (y % filters);
    }
    return rows;
  }

  private static byte[] deflated(byte[] rows) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(data)) {
      zlib.write(rows);
    }
    return data.toByteArray();
  }

  private static byte[] file(int bits, int colourType, int interlaced, byte[]... chunks) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT);
    header.put((byte) bits).put((byte) colourType).put(12, (byte) interlaced);
    file.writeBytes(PngChunks.chunk("IHDR", header.array()));
    for (byte[] chunk : chunks) {
      file.writeBytes(chunk);
    }
    file.writeBytes(END);
    return file.toByteArray();
  }
}
