package app.selfsame.image;

/**
 * What a photo's file carries that is not seen in the picture, and is handed over with it.
 *
 * @param filmBytes of a film behind the picture, as phones write it for "motion" and "live" photos; 0 for none
 * @param place whether the file says where the photo was taken
 */
public record CarriedData(long filmBytes, boolean place) {
  public static final CarriedData NOTHING = new CarriedData(0, false);

  private static final int GPS_DIRECTORY = 34853;
  private static final int LATITUDE = 2;
  /** Films begin with a short list of the formats that they follow (ISO/IEC 14496-12, 4.3). */
  private static final int MAX_BRAND_BYTES = 256;

  /** Looks through a file. Time is linear in its length; what is damaged is taken for absent. */
  public static CarriedData of(byte[] file) {
    return new CarriedData(ImageFormat.of(file) == ImageFormat.JPEG ? filmBytes(file) : 0, hasPlace(file));
  }

  public boolean isNothing() {
    return equals(NOTHING);
  }

  private static long filmBytes(byte[] file) {
    FileBytes bytes = FileBytes.of(file);
    for (int at = indexOf(file, "ftyp", 4); at >= 0; at = indexOf(file, "ftyp", at + 1)) {
      long size = bytes.u32(at - 4);
      if (size >= 16 && size <= MAX_BRAND_BYTES && size % 4 == 0) {
        return file.length - (at - 4L);
      }
    }
    return 0;
  }

  /** In Exif (CIPA DC-008, 4.6.6), or in XMP. */
  private static boolean hasPlace(byte[] file) {
    // What stands in front of an Exif block, and how many bytes before it begins: JPEG, PNG, WebP.
    return hasPlaceBehind(file, "Exif", 6)
        || hasPlaceBehind(file, "eXIf", 4)
        || hasPlaceBehind(file, "EXIF", 8)
        || indexOf(file, "exif:GPSLatitude", 0) >= 0;
  }

  private static boolean hasPlaceBehind(byte[] file, String mark, int bytes) {
    int at = indexOf(file, mark, 0);
    return at >= 0 && at + bytes <= file.length && hasLatitude(file, at + bytes);
  }

  private static boolean hasLatitude(byte[] file, int start) {
    FileBytes exif = FileBytes.of(file).from(start);
    if (!exif.hasText(0, "II") && !exif.hasText(0, "MM")) {
      return false;
    }
    try {
      TiffDirectory first = TiffDirectory.first(exif);
      long at = first.value(GPS_DIRECTORY, 0);
      if (at == 0) {
        return false;
      }
      TiffDirectory places = TiffDirectory.at(first.tiff(), at);
      for (int i = 0; i < places.count(); i++) {
        if (places.entry(i).tag() == LATITUDE) {
          return true;
        }
      }
    } catch (FileBytes.PastEndException e) {
      return false;
    }
    return false;
  }

  private static int indexOf(byte[] file, String text, int from) {
    char first = text.charAt(0);
    for (int i = from; i <= file.length - text.length(); i++) {
      int matching = file[i] == first ? 1 : 0;
      while (matching > 0 && matching < text.length() && file[i + matching] == text.charAt(matching)) {
        matching++;
      }
      if (matching == text.length()) {
        return i;
      }
    }
    return -1;
  }
}
