package app.selfsame.sheet;

import app.selfsame.file.FileCheck;
import app.selfsame.file.FileFacts;
import app.selfsame.file.OutputWriter;
import app.selfsame.image.PhotoSource;
import app.selfsame.image.RgbaImage;
import java.util.ArrayList;
import java.util.List;

/** What a sheet is saved as. */
public enum SheetFile {
  /** To print at home: the sizes are exact, and the file asks printers to keep them. */
  PDF("pdf", "application/pdf") {
    @Override
    public byte[] write(SheetLayout layout, List<byte[]> finished, PhotoSource source) {
      List<PrintedJpeg> photos = new ArrayList<>();
      for (byte[] file : finished) {
        photos.add(PrintedJpeg.of(file, source));
      }
      return SheetPdf.of(layout, photos);
    }
  },

  /** For photo shops, which take pictures alone: {@link #JPEG_DPI} pixels an inch. */
  JPEG("jpg", "image/jpeg") {
    @Override
    public byte[] write(SheetLayout layout, List<byte[]> finished, PhotoSource source) {
      List<RgbaImage> pictures = new ArrayList<>();
      for (byte[] file : finished) {
        pictures.add(source.decode(file).overWhite());
      }
      return OutputWriter.write(new SheetRaster(layout, pictures), SheetRaster.DPI).bytes();
    }
  };

  public static final int JPEG_DPI = SheetRaster.DPI;

  private static final double MM_PER_INCH = 25.4;
  /** Densities are whole numbers: at 300 dpi the next one makes a photo of 50 mm a sixth of a millimetre smaller. */
  private static final double SAME_MM = 0.2;

  private final String extension;
  private final String mediaType;

  SheetFile(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /**
   * Writes the file of a sheet.
   *
   * @param finished the files of the photos as {@link app.selfsame.file.OutputWriter} makes them, in the order in which the
   *     layout counts them
   * @param source decodes what has to be
   * @throws IllegalStateException when a file is no such file
   */
  public abstract byte[] write(SheetLayout layout, List<byte[]> finished, PhotoSource source);

  /**
   * Whether a file is a finished photo of this size already, as {@link app.selfsame.file.OutputWriter} makes it: the
   * picture alone, with the density that makes it so large in print.
   *
   * @param file any bytes
   */
  public static boolean isFinished(byte[] file, SizeMm size) {
    try {
      FileFacts facts = FileCheck.read(file);
      return isAsLarge(facts.width(), facts.dpi(), size.width()) && isAsLarge(facts.height(), facts.dpi(), size.height());
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static boolean isAsLarge(int px, int dpi, double mm) {
    return Math.abs((double) px / dpi * MM_PER_INCH - mm) <= SAME_MM;
  }

  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }
}
