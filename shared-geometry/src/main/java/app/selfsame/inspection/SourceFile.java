package app.selfsame.inspection;

import app.selfsame.image.CarriedData;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.PhotoFile;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The file that a photo came from.
 *
 * @param format its format as its content shows it, such as {@code JPEG}
 * @param bytes its size
 * @param carried looks for what it holds beside the picture: through all of it, for those few documents to which a file
 *     is handed in as it is
 * @param header what it says of its picture's size, which may be larger than what was read of it
 */
public record SourceFile(String format, long bytes, Supplier<CarriedData> carried, Optional<ImageHeader> header) {
  /** A file with nothing but the picture in it. */
  public SourceFile(String format, long bytes) {
    this(format, bytes, () -> CarriedData.NOTHING, Optional.empty());
  }

  /** A file as it was opened. */
  public static SourceFile of(PhotoFile file) {
    byte[] bytes = file.bytes();
    return new SourceFile(
        file.format().label(), bytes.length, () -> CarriedData.of(bytes), Optional.of(file.header()));
  }

  /** Whether a pixel of it can be transparent: no format of photographs alone knows such. */
  boolean mayBeTransparent() {
    return !format.equals(ImageFormat.JPEG.label());
  }
}
