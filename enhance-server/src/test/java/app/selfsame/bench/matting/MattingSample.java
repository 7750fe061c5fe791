package app.selfsame.bench.matting;

import app.selfsame.image.RgbaImage;
import app.selfsame.matting.PersonOutline;
import app.selfsame.matting.Trimap;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A picture whose alpha is known.
 *
 * @param set that it is averaged with
 * @param mask what a segmentation network would have given, as large as the picture
 * @param foreground its exact colours, where they are known
 */
record MattingSample(
    String set, String name, RgbaImage picture, Plane alpha, Plane mask, Trimap trimap, Optional<Colours> foreground) {

  /** What the product would know: the trimap, and the mask in steps of 1/255. */
  PersonOutline outline() {
    byte[] expected = new byte[mask.values().length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = (byte) Math.round(255 * Math.max(0, Math.min(1, mask.values()[i])));
    }
    return new PersonOutline(trimap, expected);
  }

  long unknownPixels() {
    return IntStream.range(0, trimap.labels().length).filter(i -> trimap.labels()[i] == Trimap.UNKNOWN).count();
  }
}
