package app.selfsame.inspection;

import app.selfsame.background.BackgroundWish;
import app.selfsame.image.ImageFormat;
import java.util.Optional;

/**
 * What a person wants of the file.
 *
 * @param format what it shall be; left to the document when empty
 * @param background what is wanted of the background
 */
public record PreparationRequest(Optional<ImageFormat> format, BackgroundWish background) {
  /** The file as the document prefers it, before the background that the photo has. */
  public static final PreparationRequest PLAIN = new PreparationRequest(Optional.empty(), BackgroundWish.KEEP);
}
