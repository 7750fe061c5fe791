package app.selfsame.document;

/**
 * The picture's shape in the document's own unit.
 *
 * @param unit the unit of {@code width} and {@code height} and of every length rule of the document
 * @param width width in {@code unit}
 * @param height height in {@code unit}: 100 when the unit is percent of the height
 */
public record Frame(FrameUnit unit, double width, double height) {
  public double aspect() {
    return width / height;
  }
}
