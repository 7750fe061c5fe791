package app.selfsame.likeness;

/**
 * A face that can be compared: nothing of it is the photo any more, and all of it is biometric data.
 *
 * @param template of the face
 * @param capture of the face in just this photo
 * @param isPoor whether the face is small or turned a little, so that two photos of one person may differ more
 */
public record ComparedFace(FaceTemplate template, SamePhotoFace capture, boolean isPoor) {
  /** Overwrites what is of the face; it can be compared no more. */
  public void wipe() {
    template.wipe();
    capture.wipe();
  }
}
