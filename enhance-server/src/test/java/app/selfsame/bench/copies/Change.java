package app.selfsame.bench.copies;

import static app.selfsame.bench.copies.Grade.GROSS;
import static app.selfsame.bench.copies.Grade.HARMLESS;
import static app.selfsame.bench.copies.Grade.SOFT;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.portrait.Head;
import app.selfsame.verdict.CheckId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One way of changing a photo.
 *
 * @param kind what is done
 * @param amount how much of it
 * @param grade how bad that is
 * @param own the checks of which any may tell it
 * @param make the copy
 */
record Change(String kind, String amount, Grade grade, Set<CheckId> own, Function<Original, RgbaImage> make) {
  /** Every change, kind by kind and growing. Blurs are deviations in percent of the inter-eye distance. */
  static List<Change> all() {
    List<Change> all = new ArrayList<>();
    addBlurs(all);
    addLight(all);
    addCovers(all);
    addPositions(all);
    addPieces(all);
    return all;
  }

  private static void addBlurs(List<Change> all) {
    Set<CheckId> own = Set.of(CheckId.SHARPNESS, CheckId.PIXELATION);
    add(all, "out of focus", "0.7 %", HARMLESS, own, it -> Optics.unfocused(it.photo(), it.ofInterEyeDistancePx(0.007)));
    add(all, "out of focus", "2.5 %", SOFT, own, it -> Optics.unfocused(it.photo(), it.ofInterEyeDistancePx(0.025)));
    add(all, "out of focus", "5 %", GROSS, own, it -> Optics.unfocused(it.photo(), it.ofInterEyeDistancePx(0.05)));
    add(all, "out of focus", "10 %", GROSS, own, it -> Optics.unfocused(it.photo(), it.ofInterEyeDistancePx(0.1)));
    for (int degrees : new int[] {0, 45, 90}) {
      add(all, "moved at " + degrees + " degrees", "2.5 %", SOFT, own,
          it -> Optics.moved(it.photo(), it.ofInterEyeDistancePx(0.025), degrees));
      add(all, "moved at " + degrees + " degrees", "5 %", GROSS, own,
          it -> Optics.moved(it.photo(), it.ofInterEyeDistancePx(0.05), degrees));
      add(all, "moved at " + degrees + " degrees", "10 %", GROSS, own,
          it -> Optics.moved(it.photo(), it.ofInterEyeDistancePx(0.1), degrees));
    }
  }

  private static void addLight(List<Change> all) {
    Set<CheckId> dim = Set.of(CheckId.UNDER_EXPOSURE);
    add(all, "darker", "0.3 stops", HARMLESS, dim, it -> Optics.exposed(it.photo(), -0.3));
    add(all, "darker", "2 stops", SOFT, dim, it -> Optics.exposed(it.photo(), -2));
    add(all, "darker", "3 stops", GROSS, dim, it -> Optics.exposed(it.photo(), -3));
    add(all, "darker", "4 stops", GROSS, dim, it -> Optics.exposed(it.photo(), -4));
    Set<CheckId> bright = Set.of(CheckId.OVER_EXPOSURE, CheckId.WASHED_OUT);
    add(all, "brighter", "0.3 stops", HARMLESS, bright, it -> Optics.exposed(it.photo(), 0.3));
    add(all, "brighter", "1.5 stops", SOFT, bright, it -> Optics.exposed(it.photo(), 1.5));
    add(all, "brighter", "2.5 stops", GROSS, bright, it -> Optics.exposed(it.photo(), 2.5));
    Set<CheckId> shadow = Set.of(CheckId.FACE_SHADOW);
    add(all, "lit from one side", "80 %", HARMLESS, shadow, it -> Lamps.fromOneSide(it, 0.8));
    add(all, "lit from one side", "30 %", SOFT, shadow, it -> Lamps.fromOneSide(it, 0.3));
    add(all, "lit from one side", "12 %", GROSS, shadow, it -> Lamps.fromOneSide(it, 0.12));
    Set<CheckId> wall = Set.of(CheckId.BACKGROUND_COLOUR, CheckId.BACKGROUND_UNIFORMITY);
    add(all, "wall in the shade", "90 %", HARMLESS, wall, it -> Lamps.wallAt(it, 0.9));
    add(all, "wall in the shade", "12 %", SOFT, wall, it -> Lamps.wallAt(it, 0.12));
    add(all, "wall in the shade", "2 %", GROSS, wall, it -> Lamps.wallAt(it, 0.02));
    Set<CheckId> onWall = Set.of(CheckId.BACKGROUND_SHADOW, CheckId.BACKGROUND_UNIFORMITY);
    add(all, "shadow on the wall", "90 %", HARMLESS, onWall, it -> Lamps.shadowOnTheWall(it, 0.9));
    add(all, "shadow on the wall", "50 %", SOFT, onWall, it -> Lamps.shadowOnTheWall(it, 0.5));
    add(all, "shadow on the wall", "22 %", GROSS, onWall, it -> Lamps.shadowOnTheWall(it, 0.22));
    Set<CheckId> contrast = Set.of(CheckId.WASHED_OUT);
    add(all, "veiled", "90 %", HARMLESS, contrast, it -> Lamps.veiled(it.photo(), 0.9));
    add(all, "veiled", "35 %", GROSS, contrast, it -> Lamps.veiled(it.photo(), 0.35));
  }

  private static void addCovers(List<Change> all) {
    Set<CheckId> eye = Set.of(CheckId.EYE_COVER, CheckId.HAIR_OVER_EYES, CheckId.FACE_COVER);
    add(all, "covered", "one eye", GROSS, eye, Covers::overOneEye);
    Set<CheckId> lenses = Set.of(CheckId.DARK_LENSES, CheckId.GLASSES, CheckId.EYE_COVER, CheckId.FACE_COVER);
    add(all, "covered", "both eyes", GROSS, lenses, Covers::overBothEyes);
    add(all, "covered", "nose and mouth", GROSS, Set.of(CheckId.FACE_COVER), Covers::overTheMouth);
  }

  private static void addPositions(List<Change> all) {
    Set<CheckId> roll = Set.of(CheckId.ROLL);
    for (int quarters = 1; quarters < 4; quarters++) {
      int turns = quarters;
      add(all, "turned", 90 * quarters + " degrees", GROSS, roll, it -> Framing.turned(it.photo(), turns));
    }
    for (int side : new int[] {-1, 1}) {
      add(all, "tilted", 2 * side + " degrees", HARMLESS, roll, it -> Framing.tilted(it.photo(), centre(it), 2 * side));
      add(all, "tilted", 11 * side + " degrees", SOFT, roll, it -> Framing.tilted(it.photo(), centre(it), 11 * side));
      add(all, "tilted", 20 * side + " degrees", GROSS, roll, it -> Framing.tilted(it.photo(), centre(it), 20 * side));
    }
  }

  private static PointPx centre(Original original) {
    return original.head().faceCentre();
  }

  private static void addPieces(List<Change> all) {
    Set<CheckId> room = Set.of(CheckId.FRAMING, CheckId.FACE_COUNT);
    add(all, "cut", "through the hair", SOFT, room, it -> Framing.withoutAbove(it.photo(), hair(it.head())));
    add(all, "cut", "through the forehead", GROSS, room, it -> Framing.withoutAbove(it.photo(), forehead(it.head())));
    add(all, "cut", "through the mouth", GROSS, room, it -> Framing.withoutBelow(it.photo(), mouth(it.head())));
    add(all, "cut", "through the face", GROSS, room, it -> Framing.withoutLeftOf(it.photo(), centre(it).x()));
    Set<CheckId> proportions = Set.of(CheckId.PROPORTIONS);
    add(all, "stretched", "3 %", HARMLESS, proportions, it -> Framing.stretched(it.photo(), 1.03));
    add(all, "stretched", "15 %", SOFT, proportions, it -> Framing.stretched(it.photo(), 1.15));
    add(all, "stretched", "33 %", GROSS, proportions, it -> Framing.stretched(it.photo(), 1.33));
    add(all, "squashed", "3 %", HARMLESS, proportions, it -> Framing.stretched(it.photo(), 0.97));
    add(all, "squashed", "13 %", SOFT, proportions, it -> Framing.stretched(it.photo(), 0.87));
    add(all, "squashed", "25 %", GROSS, proportions, it -> Framing.stretched(it.photo(), 0.75));
    Set<CheckId> small = Set.of(CheckId.INTER_EYE_DISTANCE, CheckId.RESOLUTION);
    add(all, "made smaller", "60 px between the eyes", SOFT, small, it -> smaller(it, 60));
    add(all, "made smaller", "25 px between the eyes", GROSS, small, it -> smaller(it, 25));
    Set<CheckId> enlarged = Set.of(CheckId.SHARPNESS, CheckId.PIXELATION);
    for (int times = 2; times <= 3; times++) {
      int by = times;
      add(all, "enlarged from 60 px between the eyes", times + " times", SOFT, enlarged,
          it -> Framing.scaled(smaller(it, 60), by));
      add(all, "enlarged and JPEG of quality 95", times + " times", SOFT, enlarged,
          it -> JpegCopy.of(Framing.scaled(smaller(it, 60), by), 0.95f));
    }
    Set<CheckId> blocks = Set.of(CheckId.COMPRESSION);
    add(all, "JPEG of quality", "85", HARMLESS, blocks, it -> JpegCopy.of(it.photo(), 0.85f));
    add(all, "JPEG of quality", "10", SOFT, blocks, it -> JpegCopy.of(it.photo(), 0.1f));
    add(all, "JPEG of quality", "2", GROSS, blocks, it -> JpegCopy.of(it.photo(), 0.02f));
  }

  /** A little below where the skull begins: hair is gone, and no skin yet. */
  private static double hair(Head head) {
    return head.crown().y() + 0.1 * (head.eyeMidpoint().y() - head.crown().y());
  }

  private static double forehead(Head head) {
    return (head.crown().y() + head.eyeMidpoint().y()) / 2;
  }

  private static double mouth(Head head) {
    return head.eyeMidpoint().y() + 0.62 * (head.chin().y() - head.eyeMidpoint().y());
  }

  private static RgbaImage smaller(Original original, double interEyeDistancePx) {
    return Framing.scaled(original.photo(), Math.min(1, interEyeDistancePx / original.head().interEyeDistancePx()));
  }

  private static void add(
      List<Change> all, String kind, String amount, Grade grade, Set<CheckId> own, Function<Original, RgbaImage> make) {
    all.add(new Change(kind, amount, grade, own, make));
  }
}
