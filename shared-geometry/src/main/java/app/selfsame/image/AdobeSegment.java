package app.selfsame.image;

/** Adobe's segment in a JPEG file of four colours (Adobe Technical Note 5116, section 18), as libjpeg takes it. */
public final class AdobeSegment {
  /** What it begins with. */
  public static final String NAME = "Adobe";

  /** The second byte of its marker, APP14. */
  public static final int MARKER = 0xee;

  /** The four colours are the inks themselves. So they are, too, where there is no such segment. */
  public static final int CMYK = 0;

  /** Three inks are brightness and colour. */
  private static final int YCCK = 2;

  private static final int TRANSFORM_AT = 11;
  private static final int VERSION = 100;

  private AdobeSegment() {}

  /** What a segment says of the colours; whatever is not {@link #CMYK} is taken for brightness and colour. */
  public static int transform(FileBytes segment) {
    return segment.u8(TRANSFORM_AT) == CMYK ? CMYK : YCCK;
  }

  /** A segment with its marker. */
  public static byte[] of(int transform) {
    byte[] segment = new byte[4 + TRANSFORM_AT + 1];
    segment[0] = (byte) 0xff;
    segment[1] = (byte) MARKER;
    segment[3] = (byte) (segment.length - 2);
    for (int i = 0; i < NAME.length(); i++) {
      segment[4 + i] = (byte) NAME.charAt(i);
    }
    segment[4 + NAME.length() + 1] = VERSION;
    segment[4 + TRANSFORM_AT] = (byte) transform;
    return segment;
  }
}
