package app.selfsame.bench.fairness;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.light.SkinColour;
import app.selfsame.portrait.PersonMask;

/**
 * The same photograph with more melanin in the skin: what is of the face's skin colour, in the person, reflects less of
 * the same light, and everything else stays as it is.
 *
 * <p>Melanin absorbs as the wavelength to the power of -3.33 (Jacques, "Optical properties of biological tissues: a
 * review", Phys. Med. Biol. 58 (2013)), and diffuse reflectance falls about exponentially with the square root of the
 * absorption: so the linear light of a channel is multiplied by {@code exp(-amount (wavelength / 550 nm)^-1.67)}. The
 * {@value #GLOSS} of the light that the surface mirrors is left out: it has no melanin. With an amount of 1.6 skin of
 * a quarter of white's luminance comes to a twentieth, as between the ends of the natural range. Known limits: hair and
 * clothes of the skin's colour are darkened too, and nothing else of a face changes with it.
 */
final class SkinAlbedo {
  private static final double[] WAVELENGTHS_NM = {610, 550, 465};
  private static final double REFERENCE_NM = 550;
  private static final double POWER = -1.67;
  private static final double GLOSS = 0.01;

  /** How far in a* and b* the colours of one face's skin lie from its median, in one standard deviation. */
  private static final double SPREAD = 9;

  private static final double CERTAIN = 0.5;

  private SkinAlbedo() {}

  /** A copy with the skin darkened by an amount; 0 leaves it as it is. */
  static RgbaImage of(Portrait portrait, double amount) {
    RgbaImage photo = portrait.photo();
    CieLab skin = SkinColour.of(portrait).lab();
    double[] factors = new double[3];
    for (int channel = 0; channel < 3; channel++) {
      factors[channel] = Math.exp(-amount * Math.pow(WAVELENGTHS_NM[channel] / REFERENCE_NM, POWER));
    }
    int[] pixels = photo.pixels().clone();
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < photo.width(); x++) {
        int at = y * photo.width() + x;
        double share = share(portrait, skin, x, y, pixels[at]);
        pixels[at] = darkened(pixels[at], factors, share);
      }
    }
    return new RgbaImage(photo.width(), photo.height(), pixels);
  }

  /** How surely a pixel is skin, 0..1. */
  private static double share(Portrait portrait, CieLab skin, int x, int y, int pixel) {
    PersonMask mask = portrait.mask();
    double person = mask.at(new PointPx(x + 0.5, y + 0.5));
    FaceMesh mesh = portrait.face().mesh();
    double reach = 2 * mesh.box().width();
    boolean near = Math.abs(x - mesh.box().centre().x()) < reach && y > mesh.box().top() - reach / 4;
    if (person < CERTAIN || !near) {
      return 0;
    }
    double distance = CieLab.of(pixel).chromaDistanceTo(skin) / SPREAD;
    return person * Math.exp(-distance * distance / 2);
  }

  private static int darkened(int pixel, double[] factors, double share) {
    int[] samples = {RgbaImage.red(pixel), RgbaImage.green(pixel), RgbaImage.blue(pixel)};
    for (int channel = 0; channel < 3; channel++) {
      double light = LinearLight.of(samples[channel]);
      double factor = 1 - share * (1 - factors[channel]);
      double below = Math.min(light, GLOSS);
      samples[channel] = encoded(below + (light - below) * factor);
    }
    return RgbaImage.opaque(samples[0], samples[1], samples[2]);
  }

  private static int encoded(double light) {
    double sample = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    return (int) Math.max(0, Math.min(255, Math.round(255 * sample)));
  }
}
