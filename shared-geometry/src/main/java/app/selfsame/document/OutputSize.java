package app.selfsame.document;

import java.util.TreeSet;

/**
 * The pixels to write for a document.
 *
 * @param widthPx width in pixels
 * @param heightPx height in pixels
 * @param dpi density in pixels an inch to note in the file
 */
public record OutputSize(int widthPx, int heightPx, int dpi) {
  private static final double MM_PER_INCH = 25.4;

  /** What photo printers ask for at the least. */
  private static final int PRINT_DPI = 300;

  /** Densities of photo printers above it; more no printer shows. */
  private static final int[] FINE_PRINT_DPI = {400, 600};

  /**
   * How many times smaller than its pixels of three bytes a print's file may have to be: beyond it, more pixels lose more
   * to compression than they show.
   */
  private static final int MOST_COMPRESSION = 20;

  /**
   * The largest size that the document takes and the photo fills without upscaling; the smallest that it takes when the
   * photo has fewer pixels. Prints have 300, 400 or 600 dpi, or the document's own minimum; not
   * more than the size of the file in KB has room for.
   *
   * @param photoWidthPx pixels of the photo across the frame
   * @throws IllegalArgumentException when the document names no frame: its photo is handed in as it is
   */
  public static OutputSize of(PhotoDocument document, double photoWidthPx) {
    Frame frame = document.frame().orElseThrow(
        () -> new IllegalArgumentException(document.id() + " names no shape to write a picture of"));
    FileRule file = document.file();
    if (file.namesPixels()) {
      return digital(frame, file, photoWidthPx);
    }
    if (frame.unit() == FrameUnit.MILLIMETRE) {
      return print(frame, file, photoWidthPx);
    }
    int width = (int) Math.max(1, Math.floor(photoWidthPx));
    return new OutputSize(width, (int) Math.max(1, Math.round(width / frame.aspect())), density(frame, file, width));
  }

  private static OutputSize print(Frame frame, FileRule file, double photoWidthPx) {
    int minimumDpi = file.minimumDpi();
    TreeSet<Integer> densities = new TreeSet<>();
    densities.add(Math.max(PRINT_DPI, minimumDpi));
    for (int dpi : FINE_PRINT_DPI) {
      if (dpi >= minimumDpi) {
        densities.add(dpi);
      }
    }
    int chosen = densities.first();
    for (int dpi : densities) {
      if (px(frame.width(), dpi) <= photoWidthPx && (dpi == chosen || hasRoom(frame, file, dpi))) {
        chosen = dpi;
      }
    }
    return new OutputSize(px(frame.width(), chosen), px(frame.height(), chosen), chosen);
  }

  private static boolean hasRoom(Frame frame, FileRule file, int dpi) {
    double bytes = 3.0 * px(frame.width(), dpi) * px(frame.height(), dpi);
    return bytes / MOST_COMPRESSION <= 1024 * file.kilobytes().max();
  }

  private static int px(double mm, int dpi) {
    return (int) Math.round(mm / MM_PER_INCH * dpi);
  }

  /** A height is rounded from its width, so a limit of the height is met by widths half a pixel of height beyond it. */
  private static OutputSize digital(Frame frame, FileRule file, double photoWidthPx) {
    Limits widths = file.widthPx();
    Limits heights = file.heightPx();
    double least = Math.max(1, Math.max(widths.min(), Math.ceil((heights.min() - 0.5) * frame.aspect())));
    double most = Math.min(widths.max(), Math.floor((heights.max() + 0.499) * frame.aspect()));
    double width = Math.max(least, Math.min(most, Math.floor(photoWidthPx)));
    double height = Math.max(heights.min(), Math.min(heights.max(), Math.round(width / frame.aspect())));
    return new OutputSize((int) width, (int) height, density(frame, file, width));
  }

  private static int density(Frame frame, FileRule file, double widthPx) {
    return frame.unit() == FrameUnit.MILLIMETRE
        ? (int) Math.round(widthPx / frame.width() * MM_PER_INCH)
        : Math.max(PRINT_DPI, file.minimumDpi());
  }
}
