package app.selfsame.session;

import app.selfsame.image.ImageFormat;

/**
 * What is handed to the person: the file that was made, or the very one that was opened.
 *
 * @param bytes not to be written to
 * @param name the document's id with the format's extension
 */
public record FinishedFile(byte[] bytes, ImageFormat format, String name) {}
