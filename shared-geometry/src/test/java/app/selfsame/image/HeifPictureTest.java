package app.selfsame.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.refusal.RefusalCode;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class HeifPictureTest {
  private static final String CUT =
      PictureBytes.box("clap", fraction(100) + fraction(90) + fraction(-10) + fraction(5));
  private static final String TURNED = PictureBytes.box("irot", "03");
  private static final String MIRRORED = PictureBytes.box("imir", "01");
  private static final String P3 = PictureBytes.box("colr", "6e636c78" + "000c" + "000d" + "0006" + "80");
  private static final String PROFILE = PictureBytes.box("colr", "70726f66" + "00000004" + "61");

  private static String fraction(int number) {
    return PictureBytes.u32(number) + PictureBytes.u32(1);
  }

  private static HeifPicture read(String hex) {
    return HeifPicture.read(PhotoFile.admit(PictureBytes.of(hex)));
  }

  private static String grid(String... properties) {
    return PictureBytes.heifGrid(120, 100, 80, 64, "hvc1", 4, properties);
  }

  private static void assertDamaged(String hex) {
    UnreadablePhotoException refused = assertThrows(UnreadablePhotoException.class, () -> read(hex));
    assertEquals(RefusalCode.DAMAGED, refused.code());
  }

  @Test
  public void tilesAreToldWithTheirPlaces() {
    HeifPicture picture = read(grid(TURNED));
    assertTrue(picture.isTiled());
    assertTrue(picture.isHevc());
    assertEquals(List.of(1, 2, 3, 4), picture.pieces());
    assertEquals(2, picture.columns());
    assertEquals(80, picture.tileWidth());
    assertEquals(64, picture.tileHeight());
    assertEquals(Orientation.CLOCKWISE_90, picture.orientation());
    assertEquals(CleanAperture.whole(120, 100), picture.cut());
  }

  @Test
  public void aPictureInOnePieceIsLeftToTheDecoder() {
    HeifPicture picture = read(PictureBytes.heif("heic", 4032, 3024, TURNED));
    assertFalse(picture.isTiled());
    assertEquals(List.of(2), picture.pieces());
    assertEquals(3024, picture.tileWidth());
    assertEquals(4032, picture.tileHeight());
    assertEquals(Orientation.NORMAL, picture.orientation());
  }

  @Test
  public void whatIsCutOffIsNotOfThePicture() {
    ImageHeader header = ImageHeaderReader.read(PictureBytes.of(grid(CUT, TURNED)));
    assertEquals(90, header.uprightWidth());
    assertEquals(100, header.uprightHeight());
    // The middle of 120 x 100 is at 60, 50; that of what is left at 50, 55.
    assertEquals(new CleanAperture(0, 10, 100, 90), read(grid(CUT, TURNED)).cut());
  }

  @Test
  public void anotherOrderThanCutTurnedMirroredIsLeftToTheDecoder() {
    assertTrue(read(grid(CUT, TURNED, MIRRORED)).isTiled());
    assertFalse(read(grid(TURNED, CUT)).isTiled());
    assertFalse(read(grid(MIRRORED, TURNED)).isTiled());
  }

  @Test
  public void coloursAreThoseOfThePicture() {
    HeifColour coded = read(grid(P3)).colour();
    assertEquals(12, coded.primaries());
    assertEquals(13, coded.transfer());
    HeifColour both = read(grid(P3, PROFILE)).colour();
    assertEquals(5, both.profile().orElseThrow().length());
    assertEquals(12, both.primaries());
    assertEquals(HeifColour.NONE, read(grid()).colour());
  }

  @Test
  public void gridsThatDoNotHoldAreDamaged() {
    // Too few tiles, tiles that end before the picture does, and tiles behind its edge.
    assertDamaged(PictureBytes.heifGrid(120, 100, 80, 64, "hvc1", 3));
    assertDamaged(PictureBytes.heifGrid(200, 100, 80, 64, "hvc1", 4));
    assertDamaged(PictureBytes.heifGrid(120, 100, 800, 640, "hvc1", 4));
    assertDamaged(PictureBytes.heifGrid(120, 100, 0, 64, "hvc1", 4));
    assertDamaged(grid(PictureBytes.box("clap", fraction(121) + fraction(90) + fraction(0) + fraction(0))));
    byte[] whole = PictureBytes.of(grid(TURNED, P3));
    for (int length = 1; length < whole.length - 4; length++) {
      byte[] cut = new byte[length];
      System.arraycopy(whole, 0, cut, 0, length);
      assertThrows(UnreadablePhotoException.class, () -> HeifPicture.read(PhotoFile.admit(cut)));
    }
  }

  @Test
  public void otherCodecsAreTold() {
    assertFalse(read(PictureBytes.heifGrid(120, 100, 80, 64, "av01", 4)).isHevc());
  }

  /** Every way to turn and mirror, against the picture laid together first and turned then. */
  @Test
  public void tilesComeUprightFromWhereverTheyAreStored() {
    int[] whole = new int[160 * 128];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = i;
    }
    for (int turns = 0; turns < 4; turns++) {
      for (String mirror : new String[] {"", PictureBytes.box("imir", "00"), MIRRORED}) {
        String turn = PictureBytes.box("irot", "0" + turns);
        String[] properties = mirror.isEmpty() ? new String[] {CUT, turn} : new String[] {CUT, turn, mirror};
        HeifPicture picture = read(grid(properties));
        HeifCanvas canvas = new HeifCanvas(picture, int[]::new);
        for (int tile = 0; tile < 4; tile++) {
          canvas.place(tile, part(whole, 160, tile % 2 * 80, tile / 2 * 64, 80, 64));
        }
        RgbaImage expected =
            picture.orientation().upright(new RgbaImage(100, 90, part(whole, 160, 0, 10, 100, 90)));
        assertEquals(expected.width(), canvas.picture().width());
        assertArrayEquals(expected.pixels(), canvas.picture().pixels());
      }
    }
  }

  private static int[] part(int[] pixels, int stride, int left, int top, int width, int height) {
    int[] part = new int[width * height];
    for (int i = 0; i < part.length; i++) {
      part[i] = pixels[(top + i / width) * stride + left + i % width];
    }
    return part;
  }
}
