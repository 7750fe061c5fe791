package app.selfsame.likeness;

/** What a comparison of two faces says of whether both pictures come from one photo. */
public sealed interface SamePhotoAnswer {
  /**
   * How alike the pictures are.
   *
   * @param similarity -1..1, the correlation of the two faces once one is laid on the other; 1 is the same picture
   * @param mirrored whether that is so with one of them mirrored, which is then more alike than as it is
   */
  record Measured(double similarity, boolean mirrored) implements SamePhotoAnswer {
    /**
     * Whether both are the same photo, or were taken in the same moment. That they are not is no proof of the contrary: lines
     * printed over a face hide that it is the same.
     */
    public boolean isSameCapture() {
      return similarity >= SamePhoto.SAME_CAPTURE;
    }
  }

  /** Nothing was measured. */
  record CannotBeMeasured(SamePhotoObstacle reason) implements SamePhotoAnswer {}
}
