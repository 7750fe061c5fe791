package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.decode.effort.EffortExceededException;
import app.selfsame.decode.effort.StillWanted;
import app.selfsame.decode.effort.UnwantedPictureException;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.PhotoSource;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Turns the bytes of a photo into an upright sRGB picture, in memory: nothing is written to disk.
 *
 * <p>TwelveMonkeys reads JPEG and TIFF, among them the JPEG files whose colours Java's own decoder mistakes: CMYK, and
 * Exif without JFIF. Java reads PNG, GIF and BMP, and WebP is read here. JPEG of more than 100 megapixels is read at
 * half its edges.
 *
 * <p>What a file takes of time and of the Java heap keeps within {@link Effort}; one that would take more is refused
 * as damaged. Beyond that there is native memory: libjpeg's for a progressive file, two bytes for each sample of the
 * picture, and zlib's. An {@link OutOfMemoryError} is passed on, and says nothing of the file: another decode may have
 * taken the memory.
 */
public final class PhotoDecoder implements PhotoSource {
  static {
    ImageIO.setUseCache(false);
  }

  private final StillWanted wanted;

  /** Decodes to the end. */
  public PhotoDecoder() {
    this(StillWanted.ALWAYS);
  }

  /**
   * Decodes for as long as it is wanted.
   *
   * @param wanted asked again and again by the thread that decodes
   */
  public PhotoDecoder(StillWanted wanted) {
    this.wanted = wanted;
  }

  /**
   * Decodes a photo, turns it upright and its colours to sRGB.
   *
   * @throws UnreadablePhotoException when the file is damaged, in a format that nothing here decodes, or takes more
   *     than it is worth
   * @throws UnwantedPictureException when the picture is no longer wanted
   */
  @Override
  public RgbaImage decode(PhotoFile photo) {
    return decode(photo, new Effort(photo.bytes().length, photo.header().pixels(), wanted));
  }

  RgbaImage decode(PhotoFile photo, Effort effort) {
    try (Traces traces = new Traces(effort)) {
      RgbaImage stored = new Decoding(photo, traces, effort).stored();
      effort.rethrow();
      RgbaImage upright = photo.header().orientation().upright(stored);
      traces.spare(upright.pixels());
      return upright;
    } catch (IOException | RuntimeException e) {
      throw told(e, photo, effort);
    }
  }

  /**
   * Decoders answer hostile files with whatever exception their code happens to run into, and may wrap a lack of memory
   * into one.
   */
  private static RuntimeException told(Exception thrown, PhotoFile photo, Effort effort) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError error) {
        throw error;
      }
    }
    try {
      effort.rethrow();
    } catch (UnwantedPictureException e) {
      return e;
    } catch (EffortExceededException e) {
      return UnreadablePhotoException.damaged(photo.format());
    }
    return thrown instanceof UnreadablePhotoException refusal
        ? refusal
        : UnreadablePhotoException.damaged(photo.format());
  }
}
