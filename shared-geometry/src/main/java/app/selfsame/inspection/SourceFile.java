package app.selfsame.inspection;

/**
 * The file that a photo came from.
 *
 * @param format its format as its content shows it, such as {@code JPEG}
 * @param bytes its size
 */
public record SourceFile(String format, long bytes) {}
