package app.selfsame.likeness;

/**
 * A face that can be compared: nothing of it is the photo any more, and all of it is biometric data.
 *
 * @param template of the face
 * @param capture of the face in just this photo
 * @param isPoor whether the face is small or turned a little, so that two photos of one person may differ more
 */
public record ComparedFace(FaceTemplate template, SamePhotoFace capture, boolean isPoor) {
  /** Of the encoded form, and of the way in which {@link SamePhotoFace} is made: others cannot be read. */
  private static final int FORM = 1;

  private static final int HEADER_BYTES = 2;

  /** Length of the longest encoded form, in bytes; usual ones have a third of it. */
  public static final int MOST_BYTES = HEADER_BYTES + FaceTemplate.BYTES + SamePhotoFace.MOST_BYTES;

  /** The form in a byte, whether the face is poor in another, the template, and the capture. */
  public byte[] encoded() {
    FaceBytes out = new FaceBytes(new byte[HEADER_BYTES + FaceTemplate.BYTES + capture.bytes()]);
    out.write(FORM).write(isPoor ? 1 : 0).write(template.encoded());
    capture.encode(out);
    return out.all();
  }

  /**
   * Reads {@link #encoded()}: what comes of it compares as the face did.
   *
   * @throws IllegalArgumentException when it is none, or in another form
   */
  public static ComparedFace decode(byte[] bytes) {
    FaceBytes in = new FaceBytes(bytes);
    if (in.read() != FORM) {
      throw new IllegalArgumentException("another form");
    }
    boolean isPoor = in.read() != 0;
    FaceTemplate template = FaceTemplate.decode(in.read(FaceTemplate.BYTES));
    ComparedFace face = new ComparedFace(template, SamePhotoFace.decode(in), isPoor);
    if (!in.isAtEnd()) {
      throw new IllegalArgumentException("more behind it");
    }
    return face;
  }

  /** Overwrites what is of the face; it can be compared no more. */
  public void wipe() {
    template.wipe();
    capture.wipe();
  }
}
