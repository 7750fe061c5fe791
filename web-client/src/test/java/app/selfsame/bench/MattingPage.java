package app.selfsame.bench;

import app.selfsame.image.RgbaImage;
import app.selfsame.matting.Matting;
import app.selfsame.matting.MattingWatch;
import app.selfsame.matting.PersonOutline;
import app.selfsame.matting.Trimap;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** The matting for {@code ./bench matting}, on a picture and an outline that were made elsewhere. */
public final class MattingPage {
  private static RgbaImage picture;
  private static PersonOutline outline;
  private static RgbaImage cutout;

  private MattingPage() {}

  /** Does nothing: the compiler wants a main method, the page calls the exports. */
  public static void main(String[] arguments) {}

  /**
   * Takes a picture and what is known of it.
   *
   * @param pixels as {@link RgbaImage} packs them
   * @param labels as {@link Trimap} has them
   * @param expected as {@link PersonOutline} has it
   */
  @JSExport
  public static void prepare(Int32Array pixels, Uint8Array labels, Uint8Array expected, int width, int height) {
    picture = new RgbaImage(width, height, ints(pixels));
    outline = new PersonOutline(new Trimap(width, height, bytes(labels)), bytes(expected));
  }

  @JSExport
  public static void solve() {
    cutout = Matting.solve(picture, outline, MattingWatch.NOBODY).cutout();
  }

  /** The greatest difference of an alpha from another solution's, 0..255. */
  @JSExport
  public static int mostAlphaApart(Int32Array pixels) {
    int most = 0;
    for (int i = 0; i < pixels.getLength(); i++) {
      most = Math.max(most, Math.abs(RgbaImage.alpha(cutout.pixels()[i]) - RgbaImage.alpha(pixels.get(i))));
    }
    return most;
  }

  /** How many pixels of the cutout are not the same in another solution. */
  @JSExport
  public static int pixelsApart(Int32Array pixels) {
    int apart = 0;
    for (int i = 0; i < pixels.getLength(); i++) {
      apart += cutout.pixels()[i] == pixels.get(i) ? 0 : 1;
    }
    return apart;
  }

  private static int[] ints(Int32Array values) {
    int[] copied = new int[values.getLength()];
    for (int i = 0; i < copied.length; i++) {
      copied[i] = values.get(i);
    }
    return copied;
  }

  private static byte[] bytes(Uint8Array values) {
    byte[] copied = new byte[values.getLength()];
    for (int i = 0; i < copied.length; i++) {
      copied[i] = (byte) values.get(i);
    }
    return copied;
  }
}
