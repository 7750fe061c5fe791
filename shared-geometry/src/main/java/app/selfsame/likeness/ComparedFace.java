package app.selfsame.likeness;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

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

  /** The form in a byte, whether the face is poor in another, the template, and the capture; the least significant byte first. */
  public byte[] encoded() {
    ByteBuffer out =
        ByteBuffer.allocate(HEADER_BYTES + FaceTemplate.BYTES + capture.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) FORM).put((byte) (isPoor ? 1 : 0)).put(template.encoded());
    capture.encode(out);
    return out.array();
  }

  /**
   * Reads {@link #encoded()}: what comes of it compares as the face did.
   *
   * @throws IllegalArgumentException when it is none, or in another form
   */
  public static ComparedFace decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    try {
      if (in.get() != FORM) {
        throw new IllegalArgumentException("another form");
      }
      boolean isPoor = in.get() != 0;
      byte[] template = new byte[FaceTemplate.BYTES];
      in.get(template);
      ComparedFace face = new ComparedFace(FaceTemplate.decode(template), SamePhotoFace.decode(in), isPoor);
      if (in.hasRemaining()) {
        throw new IllegalArgumentException("more behind it");
      }
      return face;
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("cut off", e);
    }
  }
}
