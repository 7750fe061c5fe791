package app.selfsame.file;

/**
 * A finished file.
 *
 * @param bytes the file; not to be written to
 * @param facts what was read back from the bytes
 * @param quality JPEG quality of 1 to 100, or 0 for PNG, which loses nothing
 */
public record OutputFile(byte[] bytes, FileFacts facts, int quality) {}
