package app.selfsame.file;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.document.Limits;
import app.selfsame.image.ImageFormat;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class FileCheckTest {
  private static final byte[] JPEG = new JpegEncoder(Pictures.portraitLike(30, 20), false, 300).encode(90);
  private static final byte[] PNG = new PngEncoder(Pictures.portraitLike(30, 20), false, 300).encode(0);

  private static byte[] inserted(byte[] file, int at, int... values) {
    ByteSink out = new ByteSink(file.length).bytes(file, 0, at);
    for (int value : values) {
      out.u8(value);
    }
    return out.bytes(file, at, file.length - at).toByteArray();
  }

  private static void assertRefused(byte[] file) {
    assertThrows(IllegalStateException.class, () -> FileCheck.read(file));
  }

  @Test
  public void aJpegWithAnythingMoreIsRefused() {
    // The JFIF segment ends at byte 20.
    assertRefused(inserted(JPEG, 20, 0xff, 0xe1, 0, 8, 'E', 'x', 'i', 'f', 0, 0));
    assertRefused(inserted(JPEG, 20, 0xff, 0xfe, 0, 4, 'h', 'i'));
    assertRefused(inserted(JPEG, 2, 0xff, 0xfe, 0, 2));
    assertRefused(inserted(JPEG, JPEG.length, 0));
    assertRefused(inserted(JPEG, JPEG.length - 2, 0xff, 0xfe, 0, 2));
  }

  @Test
  public void aPngWithAnythingMoreIsRefused() {
    // IHDR ends at byte 33; an empty tEXt chunk with its right CRC.
    assertRefused(inserted(PNG, 33, 0, 0, 0, 0, 't', 'E', 'X', 't', 0x96, 0x42, 0xc5, 0x85));
    assertRefused(inserted(PNG, PNG.length, 0));
  }

  @Test
  public void aFileCutOffIsRefused() {
    for (int length = 0; length < JPEG.length; length += 7) {
      assertRefused(Arrays.copyOf(JPEG, length));
    }
    for (int length = 0; length < PNG.length; length += 7) {
      assertRefused(Arrays.copyOf(PNG, length));
    }
  }

  @Test
  public void aChangedByteOfAPngIsNoticed() {
    for (int i = 8; i < PNG.length; i++) {
      byte[] changed = PNG.clone();
      changed[i] ^= 4;
      assertRefused(changed);
    }
  }

  @Test
  public void everyDifferenceFromTheRequestIsNamed() {
    OutputRequest request = new OutputRequest(ImageFormat.JPEG, 300, Limits.atMost(10), false);
    FileCheck.require(new FileFacts(ImageFormat.JPEG, 30, 20, 300, 10240, false, 0), 30, 20, request);
    assertDifferent("format", new FileFacts(ImageFormat.PNG, 30, 20, 300, 10240, false, 0), request);
    assertDifferent("width", new FileFacts(ImageFormat.JPEG, 31, 20, 300, 10240, false, 0), request);
    assertDifferent("height", new FileFacts(ImageFormat.JPEG, 30, 21, 300, 10240, false, 0), request);
    assertDifferent("dpi", new FileFacts(ImageFormat.JPEG, 30, 20, 299, 10240, false, 0), request);
    assertDifferent("grey", new FileFacts(ImageFormat.JPEG, 30, 20, 300, 10240, true, 0), request);
    assertDifferent("bytes", new FileFacts(ImageFormat.JPEG, 30, 20, 300, 10241, false, 0), request);
  }

  private static void assertDifferent(String what, FileFacts facts, OutputRequest request) {
    IllegalStateException difference =
        assertThrows(IllegalStateException.class, () -> FileCheck.require(facts, 30, 20, request));
    assertEquals(difference.getMessage(), true, difference.getMessage().contains(what));
  }
}
