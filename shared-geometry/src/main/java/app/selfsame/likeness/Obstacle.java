package app.selfsame.likeness;

import app.selfsame.message.MessageKey;

/** Why a photo cannot be compared with another; the first that holds. */
public enum Obstacle implements MessageKey {
  /** Nobody, or nobody near and clear enough. */
  NO_FACE,
  /** Whose face is meant cannot be told. */
  SEVERAL_FACES,
  /** Too few pixels: any two small faces are alike. */
  SMALL_FACE,
  /** Far to a side, up or down. */
  TURNED_FACE,
  /** A face, but hardly the photo of one: a drawing, a mask, a picture of too little detail. */
  UNCLEAR_FACE,
  /** Something lies over eyes, nose or mouth. */
  COVERED_FACE;

  @Override
  public String id() {
    return MessageKey.id("likeness.obstacle", this);
  }
}
