package app.selfsame.decode;

/**
 * A file of the chart.
 *
 * @param kind of file
 * @param colour what it says of its colours, or what else is odd with it
 * @param shown what each patch is to show in sRGB, red lowest, by littleCMS where there is a profile; null where the
 *     file is to be refused
 */
public record MadeFile(String kind, String colour, byte[] bytes, int[] shown) {
  @Override
  public String toString() {
    return kind + ", " + colour;
  }
}
