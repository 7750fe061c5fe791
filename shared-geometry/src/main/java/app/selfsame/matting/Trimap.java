package app.selfsame.matting;

/**
 * What is known of each pixel before matting.
 *
 * @param labels {@code width * height}, rows from the top: {@link #BACKGROUND}, {@link #UNKNOWN} or {@link #FOREGROUND}
 */
public record Trimap(int width, int height, byte[] labels) {
  public static final byte BACKGROUND = 0;
  public static final byte UNKNOWN = 1;
  public static final byte FOREGROUND = 2;

  public Trimap {
    if (width < 1 || height < 1 || labels.length != width * height) {
      throw new IllegalArgumentException(width + " x " + height + " px does not fit " + labels.length + " labels");
    }
  }
}
