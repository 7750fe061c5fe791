package app.selfsame.bench.matting;

import app.selfsame.image.RgbaImage;
import app.selfsame.matting.Trimap;
import java.util.Optional;

/**
 * A picture whose alpha is known.
 *
 * @param set that it is averaged with
 * @param mask what a segmentation network would have given, as large as the picture
 * @param foreground its exact colours, where they are known
 */
record MattingSample(
    String set, String name, RgbaImage picture, Plane alpha, Plane mask, Trimap trimap, Optional<Colours> foreground) {}
