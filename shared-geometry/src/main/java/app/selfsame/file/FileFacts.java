package app.selfsame.file;

import app.selfsame.image.ImageFormat;

/**
 * What a written file says of itself.
 *
 * @param format by its content
 * @param width in pixels
 * @param height in pixels
 * @param dpi pixels an inch, the same in both directions
 * @param bytes size of the file
 * @param grey whether it holds grey only
 * @param fillBytes how many of the bytes only make the file long enough: fill bytes of JPEG, further chunks of PNG
 */
public record FileFacts(
    ImageFormat format, int width, int height, int dpi, int bytes, boolean grey, int fillBytes) {}
