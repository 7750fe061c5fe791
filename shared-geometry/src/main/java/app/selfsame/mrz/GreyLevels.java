package app.selfsame.mrz;

import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A photo's halvings in shades of grey, each made when it is first asked for. */
final class GreyLevels {
  private final ImagePyramid pyramid;
  private final List<RgbaImage> colours = new ArrayList<>();
  private final List<GreyImage> greys = new ArrayList<>();

  GreyLevels(ImagePyramid pyramid) {
    this.pyramid = pyramid;
  }

  int photoWidth() {
    return pyramid.photo().width();
  }

  int photoHeight() {
    return pyramid.photo().height();
  }

  /** The smallest level whose pixels are at most {@code pxPerSample} photo pixels wide. */
  GreyImage levelFor(double pxPerSample) {
    RgbaImage colour = pyramid.levelFor(pxPerSample);
    for (int i = 0; i < colours.size(); i++) {
      if (colours.get(i) == colour) {
        return greys.get(i);
      }
    }
    GreyImage grey = GreyImage.of(colour);
    colours.add(colour);
    greys.add(grey);
    return grey;
  }

  /** Overwrites what was made, so that it does not wait in memory for the garbage collector. */
  void wipe() {
    for (GreyImage grey : greys) {
      Arrays.fill(grey.samples(), (byte) 0);
    }
    colours.clear();
    greys.clear();
  }
}
