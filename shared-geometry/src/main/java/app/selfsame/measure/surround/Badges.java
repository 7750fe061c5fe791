package app.selfsame.measure.surround;

import app.selfsame.geometry.BoxPx;
import app.selfsame.image.RgbaImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs that a computer has drawn into a corner of a picture, as websites mark good examples and their own pictures: a
 * ribbon, a tick, a disc of one strong colour. Nothing before a camera is of one value throughout, nor a disc that is
 * nearly of one and stands upright in the corner; cloth has folds, and a sheet on the wall the camera's noise.
 *
 * <p>Own measure. Known failures: signs in white, grey, black or with a shaded or see-through ground, photographs of a
 * screen, signs away from the corners, labels and ribbons under strong compression, and labels and ribbons of pure
 * colours (all light or none in each channel), since a camera burns strong colours out to the same values.
 */
final class Badges {
  /** Of the picture to look in. */
  static final int LONGEST_PX = 512;

  /** Of the picture's sides: signs in corners lie in the outer thirds. */
  private static final double CORNER = 0.35;

  /** The strongest channel above the weakest: walls, cloth and wood are paler, or they are many. */
  private static final int COLOURFUL = 45;

  /** The palest skin has more. */
  private static final int PALE = 20;

  /** Walls may have been made of one value. */
  private static final double LARGEST_ELSEWHERE = 0.1;

  /** Of the picture's area. */
  private static final double SMALLEST = 0.0015;

  private static final double SMALLEST_DISC = 0.003;
  private static final double LARGEST = 0.05;

  /** Of the picture's longer side. */
  private static final double LONGEST = 0.35;

  /** Between the sign and either edge of its corner, in signs. */
  private static final double AWAY = 1.25;

  /** So far inside, the soft edge of what was made smaller is over. */
  private static final int EDGE_PX = 2;

  /** So far inside, there are whole blocks of a JPEG file without any edge. */
  private static final int BLOCK_PX = 9;

  private static final int LEAST_PX = 40;
  private static final double LEAST_INSIDE = 0.1;

  /** Of 550 photographs no patch in a corner is evener than 1.1 there; drawn signs are at 0. */
  private static final double EXACT = 0.8;

  /** Grey of badges on pictures that were compressed has 0.7 to 4.3; the rounder it is, the less even it may be. */
  private static final double EVEN = 2.5;

  private static final double NEARLY_EVEN = 4.5;

  private static final double SHARP = 0.9;
  private static final double SHARP_DISC = 0.5;
  private static final double ROUND = 0.8;
  private static final double PERFECTLY_ROUND = 0.9;
  private static final double UPRIGHT = 0.08;

  /** Channels beyond are all light or none, as in colours that a camera has burnt out. */
  private static final int BURNT_OUT = 24;

  /** More of the same elsewhere, in patches: a wall of one colour that shows beside the person. */
  private static final double ELSEWHERE = 0.5;

  private final RgbaImage picture;
  private final RgbaImage photo;
  private final FlatPatches patches;

  private Badges(RgbaImage picture, RgbaImage photo) {
    this.picture = picture;
    this.photo = photo;
    this.patches = new FlatPatches(picture, photo);
  }

  /** Where signs stand in a picture, in pixels of the photo that it was made of. */
  static List<BoxPx> find(RgbaImage picture, RgbaImage photo) {
    return new Badges(picture, photo).find();
  }

  private List<BoxPx> find() {
    List<BoxPx> found = new ArrayList<>();
    boolean onlyDiscs = true;
    double scale = (double) photo.width() / picture.width();
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        if (isOuter(x, picture.width()) && isOuter(y, picture.height()) && begins(patches, x, y) && isSign()) {
          onlyDiscs &= isDisc();
          found.add(scaled(patches.box(), scale));
        }
      }
    }
    return onlyDiscs || !isFlatElsewhere() ? found : List.of();
  }

  /** Whether people and clothes are of one value in patches too: compression and overexposure make everything so. */
  private boolean isFlatElsewhere() {
    FlatPatches all = new FlatPatches(picture, photo);
    for (int at = 0; at < picture.pixels().length; at++) {
      if (isColourful(picture.pixels()[at], PALE)
          && all.begin(at)
          && all.size() <= LARGEST_ELSEWHERE * picture.pixels().length
          && !isInCorner(all.box())
          && isOfOneValue(all)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(FlatPatches where, int x, int y) {
    int at = y * picture.width() + x;
    return isColourful(picture.pixels()[at], COLOURFUL) && where.begin(at);
  }

  private static boolean isOuter(double at, int length) {
    return at < CORNER * length || at >= (1 - CORNER) * length;
  }

  private static boolean isColourful(int pixel, int least) {
    int red = RgbaImage.red(pixel);
    int green = RgbaImage.green(pixel);
    int blue = RgbaImage.blue(pixel);
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) >= least;
  }

  private static BoxPx scaled(BoxPx box, double scale) {
    return new BoxPx(scale * box.left(), scale * box.top(), scale * box.width(), scale * box.height());
  }

  private boolean isSign() {
    double share = (double) patches.size() / picture.pixels().length;
    if (share < SMALLEST || share > LARGEST || !isInCorner(patches.box())) {
      return false;
    }
    boolean drawn = patches.sharpness() >= SHARP && isOfOneValue(patches) || isDisc();
    return drawn && patches.others(COLOURFUL / 2) <= ELSEWHERE * patches.size();
  }

  private boolean isInCorner(BoxPx box) {
    double longer = Math.max(box.width(), box.height());
    double away = AWAY * longer;
    return longer <= LONGEST * Math.max(picture.width(), picture.height())
        && isOuter(box.centre().x(), picture.width())
        && isOuter(box.centre().y(), picture.height())
        && Math.min(box.left(), picture.width() - box.right()) <= away
        && Math.min(box.top(), picture.height() - box.bottom()) <= away;
  }

  private boolean isOfOneValue(FlatPatches patch) {
    if (isBurntOut(patch.colour())) {
      return false;
    }
    FlatPatches.Evenness within = patch.evenness(EDGE_PX);
    if (isLarge(within, patch) && within.deviation() <= EXACT) {
      return true;
    }
    double scale = (double) photo.width() / picture.width();
    int deepPx = (int) Math.ceil(BLOCK_PX / scale) + (scale > 1 ? 1 : 0);
    FlatPatches.Evenness blocks = patch.evenness(deepPx);
    return blocks.pixels() >= LEAST_PX && blocks.deviation() <= EXACT;
  }

  private boolean isDisc() {
    BoxPx box = patches.box();
    if (patches.size() < SMALLEST_DISC * picture.pixels().length || patches.sharpness() < SHARP_DISC) {
      return false;
    }
    FlatPatches.Evenness within = patches.evenness(EDGE_PX);
    return Math.abs(box.width() / box.height() - 1) <= UPRIGHT
        && within.pixels() >= LEAST_INSIDE * patches.size()
        && within.grey() <= NEARLY_EVEN
        && patches.roundness() >= (within.grey() <= EVEN ? ROUND : PERFECTLY_ROUND);
  }

  private boolean isLarge(FlatPatches.Evenness within, FlatPatches patch) {
    return within.pixels() >= Math.max(LEAST_PX, LEAST_INSIDE * patch.size());
  }

  private static boolean isBurntOut(int colour) {
    return isEnd(RgbaImage.red(colour)) && isEnd(RgbaImage.green(colour)) && isEnd(RgbaImage.blue(colour));
  }

  private static boolean isEnd(int value) {
    return value < BURNT_OUT || value > 255 - BURNT_OUT;
  }
}
