package app.selfsame.bench.fairness;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.light.SkinColour;

/**
 * The same photograph with more melanin in the skin: what is of the face's skin colour, in the person, reflects less of
 * the same light from within, and everything else stays as it is, the eyes between their lids too.
 *
 * <p>Skin mirrors light at its surface, whatever is beneath, and scatters the rest within (Shafer, "Using color to
 * separate reflection components", Color Research and Application 10 (1985)): a pixel's linear light is d times the
 * skin's colour plus m times white, found by least squares; the mirrored part, and with it every glint, is kept where a pixel is
 * brighter than the skin, and a hundredth of white elsewhere, as shades of skin look like a little white as well. Melanin
 * absorbs as the wavelength to the power of -3.33 (Jacques, "Optical properties of biological tissues: a review", Phys.
 * Med. Biol. 58 (2013)), and diffuse reflectance falls about exponentially with the square root of the absorption: so
 * the scattered part of a channel is multiplied by {@code exp(-amount (wavelength / 550 nm)^-1.67)}. With an amount of
 * 1.6 skin of a quarter of white's luminance comes to a twentieth, as between the ends of the natural range. Known
 * limits: hair and clothes of the skin's colour are darkened too, and nothing else of a face changes with it.
 */
final class SkinAlbedo {
  private static final double[] WAVELENGTHS_NM = {610, 550, 465};
  private static final double REFERENCE_NM = 550;
  private static final double POWER = -1.67;

  /** How far in a* and b* the colours of one face's skin lie from its median, in one standard deviation. */
  private static final double SPREAD = 9;

  private static final double CERTAIN = 0.5;

  /** What any skin mirrors of even light; more only where a pixel is brighter than the skin itself. */
  private static final double GLOSS = 0.01;

  /** The contours of both eyes' openings. */
  private static final int[][] EYES = {
    {33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7},
    {362, 398, 384, 385, 386, 387, 388, 466, 263, 249, 390, 373, 374, 380, 381, 382}
  };

  /** The share of an opening's width and height that is surely eye: the mesh errs by a quarter of half its height. */
  private static final double INSIDE = 0.75;

  private final Portrait portrait;
  private final CieLab skin;
  private final double[] within;
  private final double[] factors = new double[3];

  private SkinAlbedo(Portrait portrait, double amount) {
    this.portrait = portrait;
    SkinColour colour = SkinColour.of(portrait);
    skin = colour.lab();
    within = new double[] {
      LinearLight.of((int) colour.red()), LinearLight.of((int) colour.green()), LinearLight.of((int) colour.blue())
    };
    for (int channel = 0; channel < 3; channel++) {
      factors[channel] = Math.exp(-amount * Math.pow(WAVELENGTHS_NM[channel] / REFERENCE_NM, POWER));
    }
  }

  /** A copy with the skin darkened by an amount; 0 leaves it as it is. */
  static RgbaImage of(Portrait portrait, double amount) {
    SkinAlbedo albedo = new SkinAlbedo(portrait, amount);
    RgbaImage photo = portrait.photo();
    int[] pixels = photo.pixels().clone();
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < photo.width(); x++) {
        int at = y * photo.width() + x;
        double share = albedo.share(x, y, pixels[at]);
        if (share > 0) {
          pixels[at] = albedo.darkened(pixels[at], share);
        }
      }
    }
    return new RgbaImage(photo.width(), photo.height(), pixels);
  }

  /** How surely a pixel is skin, 0..1. */
  private double share(int x, int y, int pixel) {
    FaceMesh mesh = portrait.face().mesh();
    double reach = 2 * mesh.box().width();
    if (Math.abs(x - mesh.box().centre().x()) >= reach || y <= mesh.box().top() - reach / 4) {
      return 0;
    }
    PointPx place = new PointPx(x + 0.5, y + 0.5);
    if (isWithin(EYES[0], place) || isWithin(EYES[1], place)) {
      return 0;
    }
    double person = portrait.mask().at(place);
    if (person < CERTAIN) {
      return 0;
    }
    double[] light = light(pixel);
    double mirrored = mirrored(light);
    CieLab body = CieLab.of(
        encoded(light[0] - mirrored), encoded(light[1] - mirrored), encoded(light[2] - mirrored));
    // Darker skin has less chroma by the same light: compared where the skin itself is as light.
    double scale = skin.lightness() / Math.max(skin.lightness() / 4, body.lightness());
    double distance = Math.hypot(body.a() * scale - skin.a(), body.b() * scale - skin.b()) / SPREAD;
    return person * Math.exp(-distance * distance / 2);
  }

  /** Whether the inside of a contour of mesh points holds a place: its rim may be lid. */
  private boolean isWithin(int[] contour, PointPx place) {
    PointPx centre = centre(contour);
    double x = centre.x() + (place.x() - centre.x()) / INSIDE;
    double y = centre.y() + (place.y() - centre.y()) / INSIDE;
    boolean within = false;
    PointPx before = portrait.face().mesh().point(contour[contour.length - 1]);
    for (int index : contour) {
      PointPx here = portrait.face().mesh().point(index);
      if (here.y() > y != before.y() > y) {
        double share = (y - here.y()) / (before.y() - here.y());
        within ^= x < here.x() + share * (before.x() - here.x());
      }
      before = here;
    }
    return within;
  }

  private PointPx centre(int[] contour) {
    double x = 0;
    double y = 0;
    for (int index : contour) {
      x += portrait.face().mesh().point(index).x() / contour.length;
      y += portrait.face().mesh().point(index).y() / contour.length;
    }
    return new PointPx(x, y);
  }

  private int darkened(int pixel, double share) {
    double[] light = light(pixel);
    double mirrored = mirrored(light);
    int[] samples = new int[3];
    for (int channel = 0; channel < 3; channel++) {
      double factor = 1 - share * (1 - factors[channel]);
      samples[channel] = encoded(mirrored + Math.max(0, light[channel] - mirrored) * factor);
    }
    return RgbaImage.opaque(samples[0], samples[1], samples[2]);
  }

  /** The light that the surface mirrors, alike in all channels: the least squares of d skin + m white, m at least 0. */
  private double mirrored(double[] light) {
    double ss = 0;
    double sw = 0;
    double ls = 0;
    double lw = 0;
    for (int channel = 0; channel < 3; channel++) {
      ss += within[channel] * within[channel];
      sw += within[channel];
      ls += light[channel] * within[channel];
      lw += light[channel];
    }
    double determinant = 3 * ss - sw * sw;
    double mirrored = determinant < 1e-9 ? 0 : (ss * lw - sw * ls) / determinant;
    double brighter = Math.max(0, luminance(light) - luminance(within));
    double least = Math.min(light[0], Math.min(light[1], light[2]));
    return Math.max(0, Math.min(GLOSS + brighter, Math.min(least, mirrored)));
  }

  private static double luminance(double[] light) {
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }

  private static double[] light(int pixel) {
    return new double[] {
      LinearLight.of(RgbaImage.red(pixel)), LinearLight.of(RgbaImage.green(pixel)), LinearLight.of(RgbaImage.blue(pixel))
    };
  }

  private static int encoded(double light) {
    return LinearLight.toSrgb((float) light);
  }
}
