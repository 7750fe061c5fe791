package app.selfsame.adjustment;

/**
 * A point of a document's frame, in the frame's unit.
 *
 * @param right from the left edge
 * @param down from the upper edge
 */
public record FramePoint(double right, double down) {}
