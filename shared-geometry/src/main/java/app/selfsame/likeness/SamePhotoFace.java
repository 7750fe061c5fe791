package app.selfsame.likeness;

import java.util.Optional;

/**
 * A face prepared for being held against many others: some 100 kB, which no longer need the photo, and from which it can be
 * recognised. It is as personal as the photo.
 */
public final class SamePhotoFace {
  /** Fewer pixels between the eyes leave nothing of a face that is its own. */
  private static final double LEAST_INTER_EYE_PX = 20;

  /** Share of the chip that has to be seen. */
  private static final double LEAST_SHARE = 0.15;

  /** In grey levels: faces have ten and more, what compression leaves of an even wall less than one. */
  private static final double LEAST_CONTRAST = 1.5;

  private static final int COARSE_FACTOR = 4;

  private static final int COARSE_SIDE_PX = FaceChip.SIDE_PX / COARSE_FACTOR;

  /** Length of the longest encoded form. */
  static final int MOST_BYTES = 1 + FacePatch.mostBytes(FaceChip.SIDE_PX) + FacePatch.mostBytes(COARSE_SIDE_PX);

  private final SamePhotoObstacle obstacle;
  private final FacePatch fine;
  private final FacePatch coarse;
  private final FacePatch coarseMirrored;

  private SamePhotoFace(SamePhotoObstacle obstacle, FacePatch fine, FacePatch coarse) {
    this.obstacle = obstacle;
    this.fine = fine;
    this.coarse = coarse;
    this.coarseMirrored = coarse == null ? null : coarse.mirrored();
  }

  /** Prepares a face; one that cannot be compared is known to be so. */
  public static SamePhotoFace of(FacePicture picture) {
    double interEyePx = picture.mesh().interEyeDistancePx();
    if (!isFinite(picture.mesh().xyzPx()) || !(interEyePx > 0)) {
      return without(SamePhotoObstacle.NO_FACE);
    }
    if (interEyePx < LEAST_INTER_EYE_PX) {
      return without(SamePhotoObstacle.TOO_SMALL);
    }
    FaceChip chip = FaceChip.of(picture);
    FacePatch fine = chip.patch(1);
    if (fine.count() < LEAST_SHARE * FaceChip.SIDE_PX * FaceChip.SIDE_PX) {
      return without(SamePhotoObstacle.TOO_SMALL);
    }
    if (chip.contrast() < LEAST_CONTRAST) {
      return without(SamePhotoObstacle.FLAT);
    }
    return new SamePhotoFace(null, fine, chip.patch(COARSE_FACTOR));
  }

  private static boolean isFinite(float[] values) {
    for (float value : values) {
      if (!Float.isFinite(value)) {
        return false;
      }
    }
    return true;
  }

  private static SamePhotoFace without(SamePhotoObstacle obstacle) {
    return new SamePhotoFace(obstacle, null, null);
  }

  /** Length of the encoded form. */
  int bytes() {
    return obstacle == null ? 1 + fine.bytes() + coarse.bytes() : 1;
  }

  /** Writes why it cannot be compared, in a byte, or 0 and both patches. */
  void encode(FaceBytes out) {
    out.write(obstacle == null ? 0 : 1 + obstacle.ordinal());
    if (obstacle == null) {
      fine.encode(out);
      coarse.encode(out);
    }
  }

  /**
   * Reads what {@link #encode} writes.
   *
   * @throws IllegalArgumentException when it is none
   */
  static SamePhotoFace decode(FaceBytes in) {
    int said = in.read();
    if (said > SamePhotoObstacle.values().length) {
      throw new IllegalArgumentException("an obstacle that is none");
    }
    if (said > 0) {
      return without(SamePhotoObstacle.values()[said - 1]);
    }
    FacePatch fine = FacePatch.decode(in, FaceChip.SIDE_PX);
    return new SamePhotoFace(null, fine, FacePatch.decode(in, COARSE_SIDE_PX));
  }

  /** Why this face cannot be compared, if so. */
  public Optional<SamePhotoObstacle> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  /** Overwrites what is of the face; it can be compared no more. */
  public void wipe() {
    if (obstacle == null) {
      fine.wipe();
      coarse.wipe();
      coarseMirrored.wipe();
    }
  }

  FacePatch fine() {
    return fine;
  }

  /** A quarter as wide, for a first look. */
  FacePatch coarse() {
    return coarse;
  }

  FacePatch coarseMirrored() {
    return coarseMirrored;
  }
}
