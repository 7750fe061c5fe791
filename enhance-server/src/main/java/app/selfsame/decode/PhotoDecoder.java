package app.selfsame.decode;

import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.PhotoSource;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/**
 * Turns the bytes of a photo into an upright sRGB picture, in memory: nothing is written to disk.
 *
 * <p>TwelveMonkeys reads JPEG and TIFF, among them the JPEG files whose colours Java's own decoder mistakes: CMYK, and
 * Exif without JFIF. Java reads PNG, GIF and BMP, and WebP is read here. JPEG of more than 100 megapixels is read at
 * half its edges.
 */
public final class PhotoDecoder implements PhotoSource {
  static {
    ImageIO.setUseCache(false);
  }

  @Override
  public RgbaImage decode(PhotoFile photo) {
    byte[] file = photo.bytes();
    ImageHeader header = photo.header();
    try (Traces traces = new Traces()) {
      RgbaImage stored = stored(file, header, traces);
      RgbaImage upright = header.orientation().upright(stored);
      if (upright != stored) {
        traces.add(stored.pixels());
      }
      return upright;
    } catch (IOException | RuntimeException e) {
      // Decoders answer hostile files with whatever exception their code happens to run into.
      throw e instanceof UnreadablePhotoException refusal
          ? refusal
          : UnreadablePhotoException.damaged(header.format());
    }
  }

  private static RgbaImage stored(byte[] file, ImageHeader header, Traces traces) throws IOException {
    return switch (header.format()) {
      case JPEG -> jpeg(file, header, traces);
      case PNG -> png(file, header, traces);
      case WEBP -> webp(file, header, traces);
      case TIFF -> tiff(file, header, traces);
      case BMP -> bmp(file, header, traces);
      case GIF -> gif(file, header, traces);
      default -> throw UnreadablePhotoException.noDecoder(header.format());
    };
  }

  /** What profile there is browsers pass over. */
  private static RgbaImage gif(byte[] file, ImageHeader header, Traces traces) throws IOException {
    GifCodes.admit(file);
    return byReader(file, header, traces);
  }

  private static RgbaImage bmp(byte[] file, ImageHeader header, Traces traces) throws IOException {
    byte[] plain = noted(PlainBmp.of(file), file, traces);
    return converted(byReader(plain, header, traces), PlainBmp.conversion(file), traces);
  }

  private static RgbaImage tiff(byte[] file, ImageHeader header, Traces traces) throws IOException {
    PlainTiff plain = PlainTiff.of(file, header);
    return converted(byReader(noted(plain.bytes(), file, traces), header, traces), plain.conversion(), traces);
  }

  private static RgbaImage webp(byte[] file, ImageHeader header, Traces traces) {
    WebpFile webp = new WebpFile(file, header);
    return converted(webp.decode(traces), webp.conversion(), traces);
  }

  private static RgbaImage jpeg(byte[] file, ImageHeader header, Traces traces) throws IOException {
    PlainJpeg plain = PlainJpeg.of(file, header);
    return converted(byReader(noted(plain.bytes(), file, traces), header, traces), plain.conversion(), traces);
  }

  /** The plain form of a file, which is overwritten in the end unless it is the file itself. */
  private static byte[] noted(byte[] plain, byte[] file, Traces traces) {
    if (plain != file) {
      traces.add(plain);
    }
    return plain;
  }

  private static RgbaImage png(byte[] file, ImageHeader header, Traces traces) throws IOException {
    ToSrgb conversion = PngColour.of(file);
    PlainPng plain = PlainPng.of(file);
    return converted(plain == null ? byReader(file, header, traces) : plain.decode(traces), conversion, traces);
  }

  /** The picture itself, with its samples changed; no conversion is null. */
  private static RgbaImage converted(RgbaImage picture, ToSrgb conversion, Traces traces) {
    if (conversion != null) {
      conversion.apply(picture, traces);
    }
    return picture;
  }

  private static RgbaImage byReader(byte[] readable, ImageHeader header, Traces traces) throws IOException {
    ImageReader reader = reader(header.format());
    try (ImageInputStream in = new TracedStream(readable, traces)) {
      BufferedImage decoded = read(reader, in, header, new Damage(readable), traces);
      BufferedImage srgb = EmbeddedProfile.toSrgb(decoded, traces);
      traces.add(srgb);
      return PackedPixels.of(srgb, traces);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage read(
      ImageReader reader, ImageInputStream in, ImageHeader header, Damage damage, Traces traces) throws IOException {
    reader.addIIOReadWarningListener(damage);
    reader.setInput(in, true, true);
    // What was let through is what was read from the header: a decoder that sees another size must not go on.
    if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
      throw UnreadablePhotoException.damaged(header.format());
    }
    // A picture of ours to decode into is known, too, when the decoder stops half-way.
    ImageTypeSpecifier kind = reader.getImageTypes(0).next();
    int part = DecodingLimits.isForHalving(header) ? 2 : 1;
    BufferedImage image = kind.createBufferedImage(header.width() / part, header.height() / part);
    traces.add(image);
    ImageReadParam into = reader.getDefaultReadParam();
    into.setDestination(
        part == 1
            ? TracedRaster.of(image, traces)
            : HalvingRaster.of(kind, header.width(), header.height(), image, traces));
    reader.read(0, into);
    if (damage.isSeen()) {
      throw UnreadablePhotoException.damaged(header.format());
    }
    return image;
  }

  private static ImageReader reader(ImageFormat format) {
    return ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
  }
}
