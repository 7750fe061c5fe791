package app.selfsame.measure.light;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.List;

/**
 * The share of the face that mirrors a lamp: samples at least twice as bright as the skin's median, bright in
 * themselves, and with at most half of its colour, outside eyes and mouth. A ratio.
 *
 * <p>Own measure after the dichromatic reflection model (Shafer, "Using color to separate reflection components", Color
 * Res. Appl. 10 (1985)): what a surface mirrors has the colour of the lamp. Known failures: white beards, masks and
 * bright frames of spectacles. A grey-scale picture has no colour to lose: nothing is said of it.
 */
public final class SkinReflection {
  private static final double BRIGHTER = 2;

  /** Linear luminance of 255 from which a highlight disturbs. */
  private static final double BRIGHT = 140;

  private static final double COLOUR_LEFT = 0.5;

  /** A cell of evidence, in pixels of the aligned frame, and how much of it must mirror. */
  private static final int CELL_PX = 14;

  private static final double CELL_SHARE = 0.3;

  /** Skin has more colour than this in every picture in colour. */
  private static final double COLOURLESS = 0.06;

  /** Corners of the eyes and of the mouth: what lies between them does not count. */
  private static final int[][] LEFT_OUT = {{33, 133}, {362, 263}, {61, 291}};

  private SkinReflection() {}

  public static Measurement of(Portrait portrait) {
    boolean[] skin = portrait.region().inside().clone();
    leaveOutEyesAndMouth(skin, portrait.face().mesh(), portrait.aligned());
    FaceRegion region = new FaceRegion(AlignedFace.SIDE_PX, AlignedFace.SIDE_PX, skin);
    double saturation = medianSaturation(portrait.colour(), region);
    if (saturation < COLOURLESS) {
      return Measurement.unknown(MeasureId.SKIN_REFLECTION, NotMeasured.NO_COLOUR_FOR_REFLECTIONS);
    }
    boolean[] mirrors = mirrors(portrait.colour(), portrait.luminance(), region, saturation);
    return Measurement.of(MeasureId.SKIN_REFLECTION, share(mirrors, region))
        .at(cells(mirrors, portrait.aligned()));
  }

  static double share(boolean[] mirrors, FaceRegion region) {
    int count = 0;
    int mirroring = 0;
    for (int i = 0; i < mirrors.length; i++) {
      count += region.inside()[i] ? 1 : 0;
      mirroring += mirrors[i] ? 1 : 0;
    }
    return count == 0 ? 0 : (double) mirroring / count;
  }

  /** Which samples of a skin of some median saturation mirror a lamp. */
  static boolean[] mirrors(float[] colour, LuminancePlane luminance, FaceRegion skin, double saturation) {
    int[] brightness = new int[256];
    int count = 0;
    for (int i = 0; i < skin.inside().length; i++) {
      if (skin.inside()[i]) {
        brightness[Math.min(255, (int) luminance.values()[i])]++;
        count++;
      }
    }
    double bright = Math.max(BRIGHT, BRIGHTER * median(brightness, count));
    double pale = COLOUR_LEFT * saturation;
    boolean[] mirrors = new boolean[skin.inside().length];
    for (int i = 0; i < mirrors.length; i++) {
      mirrors[i] =
          skin.inside()[i] && luminance.values()[i] >= bright && saturation(colour, 3 * i) <= pale;
    }
    return mirrors;
  }

  static double medianSaturation(float[] colour, FaceRegion skin) {
    int[] saturations = new int[256];
    int count = 0;
    for (int i = 0; i < skin.inside().length; i++) {
      if (skin.inside()[i]) {
        saturations[(int) (255 * saturation(colour, 3 * i))]++;
        count++;
      }
    }
    return median(saturations, count) / 255.0;
  }

  private static double saturation(float[] colour, int at) {
    float most = Math.max(colour[at], Math.max(colour[at + 1], colour[at + 2]));
    float least = Math.min(colour[at], Math.min(colour[at + 1], colour[at + 2]));
    return most <= 0 ? 0 : Math.max(0, Math.min(1, (most - least) / most));
  }

  private static int median(int[] histogram, int count) {
    int below = 0;
    int step = 0;
    while (step < 255 && 2 * (below + histogram[step]) < count) {
      below += histogram[step++];
    }
    return step;
  }

  private static void leaveOutEyesAndMouth(boolean[] skin, FaceMesh mesh, AlignedFace aligned) {
    for (int[] corners : LEFT_OUT) {
      PointPx one = aligned.toFrame(mesh.point(corners[0]));
      PointPx other = aligned.toFrame(mesh.point(corners[1]));
      PointPx centre = one.midpointTo(other);
      double radius = 0.6 * one.distancePxTo(other);
      int top = (int) Math.max(0, centre.y() - radius);
      int bottom = (int) Math.min(AlignedFace.SIDE_PX - 1, centre.y() + radius);
      int left = (int) Math.max(0, centre.x() - radius);
      int right = (int) Math.min(AlignedFace.SIDE_PX - 1, centre.x() + radius);
      for (int y = top; y <= bottom; y++) {
        for (int x = left; x <= right; x++) {
          double dx = x + 0.5 - centre.x();
          double dy = y + 0.5 - centre.y();
          if (dx * dx + dy * dy <= radius * radius) {
            skin[y * AlignedFace.SIDE_PX + x] = false;
          }
        }
      }
    }
  }

  private static List<RegionPx> cells(boolean[] mirrors, AlignedFace aligned) {
    List<RegionPx> regions = new ArrayList<>();
    for (int top = 0; top < AlignedFace.SIDE_PX; top += CELL_PX) {
      for (int left = 0; left < AlignedFace.SIDE_PX; left += CELL_PX) {
        int found = 0;
        for (int y = top; y < top + CELL_PX; y++) {
          for (int x = left; x < left + CELL_PX; x++) {
            found += mirrors[y * AlignedFace.SIDE_PX + x] ? 1 : 0;
          }
        }
        if (found > CELL_SHARE * CELL_PX * CELL_PX) {
          regions.add(aligned.region(left, top, CELL_PX, CELL_PX));
        }
      }
    }
    return regions;
  }
}
