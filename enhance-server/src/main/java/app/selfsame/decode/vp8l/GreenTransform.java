package app.selfsame.decode.vp8l;

/** Adds green to red and to blue (RFC 9649, 3.5.3). */
final class GreenTransform implements Transform {
  private static final int RED_AND_BLUE = 0xff00ff;

  private final int count;

  GreenTransform(int count) {
    this.count = count;
  }

  @Override
  public void undo(int[] pixels) {
    for (int i = 0; i < count; i++) {
      int pixel = pixels[i];
      int green = pixel >> 8 & 0xff;
      pixels[i] = pixel & ~RED_AND_BLUE | (pixel & RED_AND_BLUE) + (green << 16 | green) & RED_AND_BLUE;
    }
  }
}
