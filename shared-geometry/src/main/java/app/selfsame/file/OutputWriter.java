package app.selfsame.file;

import app.selfsame.document.Limits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;

/**
 * Makes the file of a finished picture: as good as its limits allow, never worse than {@link #MIN_QUALITY}, and read
 * back before it is handed out.
 */
public final class OutputWriter {
  /** Below this JPEG quality the 8 x 8 blocks show in skin; the face must not be altered by its own file. */
  public static final int MIN_QUALITY = 60;
  /** Above this a JPEG file grows fast while the picture hardly changes; used only to reach a lower limit. */
  public static final int USUAL_QUALITY = 95;
  private static final int MAX_QUALITY = 100;

  private OutputWriter() {}

  /**
   * Encodes a picture.
   *
   * <p>JPEG: the highest quality up to {@link #USUAL_QUALITY} that fits the upper limit, a higher one when a lower
   * limit asks for more bytes, and fill bytes when even that is not enough; where there is room, the size fits the
   * limits whether a KB is taken as 1,024 bytes or as 1,000. PNG: the smallest encoding, in more chunks when a lower
   * limit asks for more bytes.
   *
   * @throws FileLimitException when the picture cannot be brought below the upper limit at its size in pixels
   */
  public static OutputFile write(RgbaImage image, OutputRequest request) {
    OutputFile file = request.format() == ImageFormat.PNG ? png(image, request) : jpeg(image, request);
    FileCheck.require(file.facts(), image.width(), image.height(), request);
    return file;
  }

  /**
   * Encodes a picture of which no more than a band is in memory, as JPEG in colour of {@link #USUAL_QUALITY}.
   *
   * @param dpi pixels an inch, 1 to 65,535
   */
  public static OutputFile write(PictureBands picture, int dpi) {
    byte[] bytes = JpegEncoder.encode(picture, dpi, USUAL_QUALITY);
    FileFacts facts = FileCheck.read(bytes);
    OutputRequest request = new OutputRequest(ImageFormat.JPEG, dpi, Limits.atLeast(0), false);
    FileCheck.require(facts, picture.widthPx(), picture.heightPx(), request);
    return new OutputFile(bytes, facts, USUAL_QUALITY);
  }

  private static OutputFile png(RgbaImage image, OutputRequest request) {
    ByteRange range = ByteRange.of(request.kilobytes());
    byte[] bytes = new PngEncoder(image, request.grey(), request.dpi()).encode(range.min());
    if (bytes.length > range.max()) {
      throw new FileLimitException(request, image.width(), image.height(), bytes.length);
    }
    return new OutputFile(bytes, FileCheck.read(bytes), 0);
  }

  private static OutputFile jpeg(RgbaImage image, OutputRequest request) {
    JpegEncoder encoder = new JpegEncoder(image, request.grey(), request.dpi());
    QualitySearch search = new QualitySearch(encoder);
    ByteRange range = ByteRange.ofEitherKb(request.kilobytes());
    int quality = range.isEmpty() ? 0 : search.highestWithin(range.max(), MIN_QUALITY, USUAL_QUALITY);
    if (quality == 0) {
      range = ByteRange.of(request.kilobytes());
      quality = search.highestWithin(range.max(), MIN_QUALITY, USUAL_QUALITY);
    }
    if (quality == 0) {
      throw new FileLimitException(request, image.width(), image.height(), search.size(MIN_QUALITY));
    }
    while (quality >= USUAL_QUALITY && quality < MAX_QUALITY && search.size(quality) < range.min()
        && search.size(quality + 1) <= range.max()) {
      quality++;
    }
    byte[] bytes = search.file(quality);
    if (bytes.length < range.min()) {
      bytes = JpegEncoder.padded(bytes, range.min());
    }
    return new OutputFile(bytes, FileCheck.read(bytes), quality);
  }
}
