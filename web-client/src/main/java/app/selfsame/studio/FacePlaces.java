package app.selfsame.studio;

import app.selfsame.geometry.RegionPx;
import app.selfsame.portrait.Head;
import app.selfsame.verdict.PhotoFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * Places on the photo in words. Left and right are those of the picture. They are found by where a region's middle lies
 * along and across the line from between the eyes to the chin, whose length is the unit.
 */
final class FacePlaces {
  private static final double HALF_FACE = 0.85;
  private static final double BOTH_EYES = 0.35;

  /** Nearer to the middle than this is between the eyes. */
  private static final double BETWEEN_EYES = 0.2;

  /** A region as high and as wide as this is more than the part in its middle. */
  private static final double LARGE = 0.45;

  private static final double MOST = 0.75;

  private final PhotoFacts photo;
  private double eyesX;
  private double eyesY;
  private double downX;
  private double downY;

  FacePlaces(PhotoFacts photo) {
    this.photo = photo;
    if (photo.head().isPresent()) {
      Head head = photo.head().get();
      eyesX = head.eyeMidpoint().x();
      eyesY = head.eyeMidpoint().y();
      double x = head.chin().x() - eyesX;
      double y = head.chin().y() - eyesY;
      double square = Math.max(x * x + y * y, 1);
      downX = x / square;
      downY = y / square;
    }
  }

  /** All places, each named once. */
  String describe(List<RegionPx> regions) {
    List<String> places = new ArrayList<>();
    for (RegionPx region : regions) {
      String place = place(region);
      if (!places.contains(place)) {
        places.add(place);
      }
    }
    return String.join("; ", places);
  }

  private String place(RegionPx region) {
    Extent extent = Extent.of(List.of(region));
    if (extent.width() > MOST * photo.widthPx()
        && extent.height() > MOST * photo.heightPx()) {
      return "most of the picture";
    }
    double x = extent.middleX();
    double y = extent.middleY();
    if (photo.head().isEmpty()) {
      return inPicture(x / photo.widthPx(), y / photo.heightPx());
    }
    double down = (x - eyesX) * downX + (y - eyesY) * downY;
    double across = (x - eyesX) * downY - (y - eyesY) * downX;
    double size = Math.hypot(downX, downY);
    return onHead(across, down, extent.width() * size / 2, extent.height() * size);
  }

  private static String onHead(double across, double down, double halfWidth, double height) {
    String side = across < 0 ? "left" : "right";
    boolean wide = Math.abs(across) < halfWidth;
    if (Math.abs(across) > HALF_FACE) {
      return side + " of the head";
    }
    if (height > 1 && wide) {
      return "the face";
    }
    if (height > LARGE && wide && halfWidth > BOTH_EYES && down > 0.25) {
      return "the lower half of the face";
    }
    if (down < -0.95) {
      return "above the head";
    }
    if (down < -0.25) {
      return "the forehead and hair";
    }
    if (down < 0.25) {
      String eye = Math.abs(across) < BETWEEN_EYES ? "the bridge of the nose" : "the " + side + " eye";
      return wide && halfWidth > BOTH_EYES ? "both eyes" : eye;
    }
    if (down < 0.52) {
      return Math.abs(across) < 0.25 ? "the nose" : "the " + side + " cheek";
    }
    if (down < 1.05) {
      return Math.abs(across) < 0.4 ? "the mouth and chin" : "the " + side + " side of the jaw";
    }
    return "below the chin";
  }

  private static String inPicture(double across, double down) {
    String row = down < 1 / 3.0 ? "upper" : down > 2 / 3.0 ? "lower" : "middle";
    String column = across < 1 / 3.0 ? "left" : across > 2 / 3.0 ? "right" : "middle";
    return row.equals(column) ? "the middle of the picture" : "the " + row + " " + column + " of the picture";
  }
}
