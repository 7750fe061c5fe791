package app.selfsame.decode;

import app.selfsame.decode.effort.Effort;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/** One decode of one file, to the picture as it is stored. */
final class Decoding {
  private final byte[] file;
  private final ImageHeader header;
  private final Traces traces;
  private final Effort effort;

  Decoding(PhotoFile photo, Traces traces, Effort effort) {
    file = photo.bytes();
    header = photo.header();
    this.traces = traces;
    this.effort = effort;
  }

  /**
   * The picture, its colours in sRGB, not turned yet.
   *
   * @throws IOException or any exception at all when the file is damaged
   */
  RgbaImage stored() throws IOException {
    Promise.admit(file, header);
    return switch (header.format()) {
      case JPEG -> jpeg();
      case PNG -> png();
      case WEBP -> webp();
      case TIFF -> tiff();
      case BMP -> bmp();
      case GIF -> gif();
      default -> throw UnreadablePhotoException.noDecoder(header.format());
    };
  }

  /** What profile there is browsers pass over. */
  private RgbaImage gif() throws IOException {
    return byReader(noted(PlainGif.of(file, effort)));
  }

  private RgbaImage bmp() throws IOException {
    return converted(byReader(noted(PlainBmp.of(file))), PlainBmp.conversion(file));
  }

  private RgbaImage tiff() throws IOException {
    PlainTiff plain = PlainTiff.of(file, header, effort);
    return converted(byReader(noted(plain.bytes())), plain.conversion());
  }

  private RgbaImage webp() {
    WebpFile webp = new WebpFile(file, header);
    return converted(webp.decode(traces, effort), webp.conversion());
  }

  private RgbaImage jpeg() throws IOException {
    PlainJpeg plain = PlainJpeg.of(file, header, effort);
    RgbaImage picture = byReader(noted(plain.bytes()), plain.hasThreeColours());
    return converted(picture, plain.conversion());
  }

  private RgbaImage png() throws IOException {
    ToSrgb conversion = PngColour.of(file);
    PlainPng plain = PlainPng.of(file);
    return converted(plain == null ? byReader(noted(BarePng.of(file))) : plain.decode(traces, effort), conversion);
  }

  /** The plain form of the file, which is overwritten in the end unless it is the file itself. */
  private byte[] noted(byte[] plain) {
    if (plain != file) {
      traces.add(plain);
    }
    return plain;
  }

  /** The picture itself, with its samples changed; no conversion is null. */
  private RgbaImage converted(RgbaImage picture, ToSrgb conversion) {
    if (conversion != null) {
      conversion.apply(picture, traces, effort);
    }
    return picture;
  }

  private RgbaImage byReader(byte[] readable) throws IOException {
    return byReader(readable, false);
  }

  /**
   * By what ImageIO has for the format.
   *
   * @param setsRows whether the reader sets rows of three samples one by one, and looks at none again
   */
  private RgbaImage byReader(byte[] readable, boolean setsRows) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(header.format().name().toLowerCase(Locale.ROOT)).next();
    try (TracedStream in = new TracedStream(readable, traces, effort)) {
      return read(reader, in, new Damage(readable), setsRows);
    } finally {
      reader.dispose();
    }
  }

  private RgbaImage read(ImageReader reader, TracedStream in, Damage damage, boolean setsRows) throws IOException {
    reader.addIIOReadWarningListener(damage);
    reader.setInput(in, true, true);
    // What was let through is what was read from the header: a decoder that sees another size must not go on.
    if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
      throw UnreadablePhotoException.damaged(header.format());
    }
    ImageTypeSpecifier kind = reader.getImageTypes(0).next();
    if (header.format() == ImageFormat.TIFF) {
      in.readInParts();
    }
    int part = DecodingLimits.isForHalving(header) ? 2 : 1;
    if (setsRows && part == 1 && PackingRaster.holds(kind)) {
      PackingRaster packed = new PackingRaster(kind, header.width(), header.height(), traces, effort);
      read(reader, packed.view(), damage);
      return packed.picture();
    }
    // A picture of ours to decode into is known, too, when the decoder stops half-way.
    BufferedImage image = kind.createBufferedImage(header.width() / part, header.height() / part);
    traces.add(image);
    BufferedImage view =
        part == 1
            ? TracedRaster.of(image, traces, effort)
            : HalvingRaster.of(kind, header.width(), header.height(), image, traces, effort);
    read(reader, view, damage);
    // All other profiles are hidden from decoders, and applied to what they make.
    boolean isOfInks = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_CMYK;
    BufferedImage srgb = isOfInks ? InksToSrgb.convert(image, traces) : image;
    traces.add(srgb);
    return PackedPixels.of(srgb, traces);
  }

  private void read(ImageReader reader, BufferedImage into, Damage damage) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    param.setDestination(into);
    reader.read(0, param);
    if (damage.isSeen()) {
      throw UnreadablePhotoException.damaged(header.format());
    }
  }
}
