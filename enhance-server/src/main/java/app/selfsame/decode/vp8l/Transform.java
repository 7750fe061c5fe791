package app.selfsame.decode.vp8l;

/** What was done to a picture so that it takes fewer bits (RFC 9649, 3.5). */
interface Transform {
  /**
   * Undoes it, in place.
   *
   * @param pixels of a picture of the transform's size, row by row from the beginning
   */
  void undo(int[] pixels);
}
