package app.selfsame.decode;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.image.UnreadablePhotoException.Reason;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.Test;

public class LossyWebpTest {
  private static final int[][] SIZES = {{64, 64}, {65, 77}, {128, 96}, {97, 131}, {200, 151}};
  private static final int[] QUALITIES = {1, 10, 30, 50, 75, 90, 95, 100};

  private final PhotoDecoder decoder = new PhotoDecoder();

  @Test
  public void samplesAreThoseOfTheReferenceDecoder() {
    for (int[] size : SIZES) {
      for (int quality : QUALITIES) {
        assertSame(quality, Drawings.noise(size[0], size[1], quality));
        assertSame(quality, Drawings.waves(size[0], size[1], quality));
        assertSame(quality, Drawings.tiles(size[0], size[1]));
        assertSame(quality, Drawings.veiled(Drawings.tiles(size[0], size[1])));
        assertSame(quality, Drawings.veiled(Drawings.waves(size[0], size[1], quality)));
      }
    }
  }

  private void assertSame(int quality, RgbaImage drawing) {
    byte[] file = ReferenceWebp.encode(drawing, quality);
    String what = drawing.width() + " x " + drawing.height() + ", quality " + quality;
    assertArrayEquals(what, ReferenceWebp.decode(file).pixels(), decoder.decode(file).pixels());
  }

  /** Alpha as it is stored, each kind of difference between neighbours (RFC 9649, 2.7.1.2). */
  @Test
  public void alphaIsTakenFromDifferences() {
    RgbaImage drawing = Drawings.veiled(Drawings.waves(90, 70, 1));
    byte[] picture = ReferenceWebp.encode(opaque(drawing), 80);
    for (int filter = 0; filter < 4; filter++) {
      byte[] file = ReferenceWebp.extended(picture, 0x10, "ALPH", differences(drawing, filter));
      RgbaImage photo = decoder.decode(file);
      assertArrayEquals("filter " + filter, ReferenceWebp.decode(file).pixels(), photo.pixels());
      for (int i = 0; i < photo.pixels().length; i++) {
        assertEquals(RgbaImage.alpha(drawing.pixels()[i]), RgbaImage.alpha(photo.pixels()[i]));
      }
    }
  }

  @Test
  public void alphaThatCannotBeReadIsRefused() {
    byte[] picture = ReferenceWebp.encode(Drawings.tiles(90, 70), 80);
    byte[] whole = new byte[1 + 90 * 70];
    for (int flags : new int[] {2, 3, 0x20, 0x80}) {
      byte[] unknown = whole.clone();
      unknown[0] = (byte) flags;
      assertRefused(ReferenceWebp.extended(picture, 0x10, "ALPH", unknown));
    }
    for (int length : new int[] {0, 1, 90 * 70}) {
      assertRefused(ReferenceWebp.extended(picture, 0x10, "ALPH", Arrays.copyOf(whole, length)));
    }
    assertRefused(ReferenceWebp.extended(picture, 0x10, "ALPH", new byte[] {1, 0}));
  }

  @Test
  public void profilesAreAppliedAndUnusableOnesLeftOut() {
    byte[] picture = ReferenceWebp.encode(Drawings.waves(90, 70, 1), 80);
    int[] plain = decoder.decode(picture).pixels();
    byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    int[] converted = decoder.decode(ReferenceWebp.extended(picture, 0x20, "ICCP", linear)).pixels();
    for (int i = 0; i < plain.length; i++) {
      double light = RgbaImage.green(plain[i]) / 255.0;
      // IEC 61966-2-1.
      double shown = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
      assertEquals(255 * shown, RgbaImage.green(converted[i]), 2);
    }
    for (byte[] broken : new byte[][] {{}, {1}, new byte[200], Arrays.copyOf(linear, 150)}) {
      assertArrayEquals(plain, decoder.decode(ReferenceWebp.extended(picture, 0x20, "ICCP", broken)).pixels());
    }
  }

  /** Damage that shows is refused, as by the reference decoder; what both open is the same to both. */
  @Test
  public void cutFilesAreRefused() {
    for (RgbaImage drawing : new RgbaImage[] {Drawings.noise(97, 83, 1), Drawings.veiled(Drawings.waves(97, 83, 1))}) {
      byte[] file = ReferenceWebp.encode(drawing, 60);
      for (int length = 40; length < file.length - 1; length += 7) {
        byte[] cut = Arrays.copyOf(file, length);
        assertRefused(cut);
        // A file that says that it is whole, though it is not.
        if (drawing.isOpaque()) {
          ByteBuffer lengths = ByteBuffer.wrap(cut).order(ByteOrder.LITTLE_ENDIAN);
          lengths.putInt(4, length - 8).putInt(16, length - 20);
          RgbaImage reference = ReferenceWebp.decode(cut);
          if (reference == null) {
            assertRefused(cut);
          } else {
            assertArrayEquals(reference.pixels(), decoder.decode(cut).pixels());
          }
        }
      }
    }
  }

  private void assertRefused(byte[] file) {
    assertEquals(
        Reason.DAMAGED, assertThrows(UnreadablePhotoException.class, () -> decoder.decode(file)).reason());
  }

  private static RgbaImage opaque(RgbaImage drawing) {
    int[] pixels = drawing.pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= 0xff000000;
    }
    return new RgbaImage(drawing.width(), drawing.height(), pixels);
  }

  private static byte[] differences(RgbaImage drawing, int filter) {
    byte[] data = new byte[1 + drawing.pixels().length];
    data[0] = (byte) (filter << 2);
    for (int i = 1; i < data.length; i++) {
      int x = (i - 1) % drawing.width();
      int y = (i - 1) / drawing.width();
      int left = x == 0 ? 0 : RgbaImage.alpha(drawing.pixel(x - 1, y));
      int above = y == 0 ? 0 : RgbaImage.alpha(drawing.pixel(x, y - 1));
      int corner = x == 0 || y == 0 ? 0 : RgbaImage.alpha(drawing.pixel(x - 1, y - 1));
      int byFilter =
          switch (filter) {
            case 0 -> 0;
            case 1 -> x == 0 ? above : left;
            case 2 -> y == 0 ? left : above;
            default -> y == 0 ? left : x == 0 ? above : Math.max(0, Math.min(left + above - corner, 255));
          };
      data[i] = (byte) (RgbaImage.alpha(drawing.pixel(x, y)) - byFilter);
    }
    return data;
  }
}
