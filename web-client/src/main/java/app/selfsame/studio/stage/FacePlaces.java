package app.selfsame.studio.stage;

import app.selfsame.geometry.RegionPx;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.portrait.Head;
import app.selfsame.studio.parts.Extent;
import app.selfsame.verdict.PhotoFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is at a place on the photo. Places are found by where a region's middle lies
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
  Message describe(List<RegionPx> regions) {
    List<Message> places = new ArrayList<>();
    for (RegionPx region : regions) {
      Message place = Message.of(place(region));
      if (!places.contains(place)) {
        places.add(place);
      }
    }
    return Message.of(StageMessage.PLACES, Argument.listed(places));
  }

  private FacePlace place(RegionPx region) {
    Extent extent = Extent.of(List.of(region));
    if (extent.width() > MOST * photo.widthPx()
        && extent.height() > MOST * photo.heightPx()) {
      return FacePlace.MOST_OF_PICTURE;
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

  private static FacePlace onHead(double across, double down, double halfWidth, double height) {
    boolean left = across < 0;
    boolean wide = Math.abs(across) < halfWidth;
    if (Math.abs(across) > HALF_FACE) {
      return left ? FacePlace.LEFT_OF_HEAD : FacePlace.RIGHT_OF_HEAD;
    }
    if (height > 1 && wide) {
      return FacePlace.FACE;
    }
    if (height > LARGE && wide && halfWidth > BOTH_EYES && down > 0.25) {
      return FacePlace.LOWER_HALF_OF_FACE;
    }
    if (down < -0.95) {
      return FacePlace.ABOVE_HEAD;
    }
    if (down < -0.25) {
      return FacePlace.FOREHEAD_AND_HAIR;
    }
    if (down < 0.25) {
      if (wide && halfWidth > BOTH_EYES) {
        return FacePlace.BOTH_EYES;
      }
      FacePlace eye = left ? FacePlace.LEFT_EYE : FacePlace.RIGHT_EYE;
      return Math.abs(across) < BETWEEN_EYES ? FacePlace.BRIDGE_OF_NOSE : eye;
    }
    if (down < 0.52) {
      FacePlace cheek = left ? FacePlace.LEFT_CHEEK : FacePlace.RIGHT_CHEEK;
      return Math.abs(across) < 0.25 ? FacePlace.NOSE : cheek;
    }
    if (down < 1.05) {
      FacePlace jaw = left ? FacePlace.LEFT_SIDE_OF_JAW : FacePlace.RIGHT_SIDE_OF_JAW;
      return Math.abs(across) < 0.4 ? FacePlace.MOUTH_AND_CHIN : jaw;
    }
    return FacePlace.BELOW_CHIN;
  }

  private static FacePlace inPicture(double across, double down) {
    int column = third(across);
    return switch (third(down)) {
      case 0 -> List.of(FacePlace.UPPER_LEFT, FacePlace.UPPER_MIDDLE, FacePlace.UPPER_RIGHT).get(column);
      case 1 -> List.of(FacePlace.MIDDLE_LEFT, FacePlace.MIDDLE, FacePlace.MIDDLE_RIGHT).get(column);
      default -> List.of(FacePlace.LOWER_LEFT, FacePlace.LOWER_MIDDLE, FacePlace.LOWER_RIGHT).get(column);
    };
  }

  private static int third(double share) {
    return share < 1 / 3.0 ? 0 : share > 2 / 3.0 ? 2 : 1;
  }
}
