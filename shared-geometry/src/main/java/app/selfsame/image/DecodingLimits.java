package app.selfsame.image;

import app.selfsame.message.Argument;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;

/**
 * What is let through to a decoder. A decoder allocates what a header promises, so a file of some hundred bytes could
 * claim gigabytes; these bounds are applied to the header alone, before any pixel is decoded.
 */
public final class DecodingLimits {
  /** 64 MB. */
  public static final int MAX_FILE_BYTES = 64 << 20;
  /** The largest phone sensors have 200 megapixels but save 50 or fewer unless told otherwise. */
  public static final long MAX_PIXELS = 100_000_000;
  /** Of a JPEG picture that a decoder halves row by row as it comes; phones save up to 200 megapixels. */
  public static final long MAX_HALVED_PIXELS = 220_000_000;
  public static final int MAX_EDGE_PX = 30_000;
  /** Below this no document's smallest picture could be made without inventing nearly all of it. */
  public static final int MIN_EDGE_PX = 64;

  /** What cameras are set to when nothing is said; a device that opens no more than that does little else. */
  private static final long ORDINARY_PIXELS = 12_500_000;

  /**
   * What a heap takes for a picture in which somebody is looked for, by pixel and on the whole. In Chromium 156 the tab
   * was gone with a heap of 363 MB and 50 megapixels, and not with 394; with 100 megapixels the same at 625 and 709.
   */
  private static final double HEAP_BYTES_A_PIXEL = 6;

  private static final double HEAP_BYTES = 100e6;

  private DecodingLimits() {}

  /**
   * Reads the header of a file and lets it pass. JPEG pictures of more than {@link #MAX_PIXELS}, which decoders read at
   * half their edges, have one scan.
   *
   * @throws UnreadablePhotoException when the file is no picture, or lies outside the bounds
   */
  public static ImageHeader admit(byte[] file) {
    ImageHeader header = admitSize(file);
    if (isForHalving(header)) {
      admitScans(file, header);
    }
    return header;
  }

  /** Whether a picture is so large that a decoder which can do so reads it at half its edges. */
  public static boolean isForHalving(ImageHeader header) {
    return header.pixels() > MAX_PIXELS;
  }

  /**
   * Lets a picture pass for which a heap has room, where going beyond that ends more than the work on the picture.
   *
   * @param heapBytes what the heap may hold in all
   * @throws UnreadablePhotoException when it has none
   */
  public static void admitToHeap(ImageHeader header, double heapBytes) {
    long decoded = isForHalving(header) ? header.pixels() / 4 : header.pixels();
    if (HEAP_BYTES + HEAP_BYTES_A_PIXEL * decoded > heapBytes) {
      throw UnreadablePhotoException.tooManyPixelsHere(header);
    }
  }

  /** Whether a picture has so many pixels that a device may lack the memory for it. */
  static boolean isLarge(ImageHeader header) {
    return header.pixels() > ORDINARY_PIXELS;
  }

  /** What is said of a file of more than {@link #MAX_FILE_BYTES}, whoever finds that out first. */
  public static Refusal tooManyBytes() {
    return Refusal.of(RefusalMessage.TOO_MANY_BYTES, Argument.bytes(MAX_FILE_BYTES));
  }

  private static ImageHeader admitSize(byte[] file) {
    if (file.length > MAX_FILE_BYTES) {
      throw UnreadablePhotoException.tooManyBytes();
    }
    ImageHeader header = ImageHeaderReader.read(file);
    int shortEdge = Math.min(header.width(), header.height());
    int longEdge = Math.max(header.width(), header.height());
    boolean halves = header.format() == ImageFormat.JPEG && header.colour() != ColourModel.CMYK;
    if (longEdge > MAX_EDGE_PX
        || header.pixels() > (halves ? MAX_HALVED_PIXELS : MAX_PIXELS)) {
      throw UnreadablePhotoException.tooManyPixels(header);
    }
    if (shortEdge < MIN_EDGE_PX) {
      throw UnreadablePhotoException.tooFewPixels(header);
    }
    if (header.format() == ImageFormat.TIFF) {
      admitTiff(file, header);
    }
    return header;
  }

  private static void admitScans(byte[] file, ImageHeader header) {
    try {
      if (!JpegHeader.isOneScan(FileBytes.of(file))) {
        throw UnreadablePhotoException.tooManyPixels(header);
      }
    } catch (FileBytes.PastEndException e) {
      throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
    }
  }

  private static void admitTiff(byte[] file, ImageHeader header) {
    try {
      TiffLayout.admit(FileBytes.of(file), header);
    } catch (FileBytes.PastEndException e) {
      throw UnreadablePhotoException.damaged(ImageFormat.TIFF);
    }
  }
}
