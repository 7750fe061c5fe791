package app.selfsame.likeness;

/** Why a face cannot be held against another to see whether both are one photo. */
public enum SamePhotoObstacle {
  /** The points of the face are no numbers, or its eyes lie on one point. */
  NO_FACE,
  /** Too few pixels between the eyes, or too little of the face is in the picture. */
  TOO_SMALL,
  /** Nothing to be compared: one colour, or nearly. */
  FLAT
}
