package app.selfsame.file;

/** The sizes of one picture's JPEG files by quality, each encoded at most once. */
final class QualitySearch {
  private final JpegEncoder encoder;
  private final byte[][] files = new byte[101][];

  QualitySearch(JpegEncoder encoder) {
    this.encoder = encoder;
  }

  byte[] file(int quality) {
    if (files[quality] == null) {
      files[quality] = encoder.encode(quality);
    }
    return files[quality];
  }

  int size(int quality) {
    return file(quality).length;
  }

  /** The highest quality from one to another whose file is not too large, found by halving; 0 when none is. */
  int highestWithin(int maxBytes, int lowest, int highest) {
    if (size(highest) <= maxBytes) {
      return highest;
    }
    if (size(lowest) > maxBytes) {
      return 0;
    }
    int fits = lowest;
    int tooLarge = highest;
    while (tooLarge - fits > 1) {
      int middle = fits + tooLarge >>> 1;
      if (size(middle) <= maxBytes) {
        fits = middle;
      } else {
        tooLarge = middle;
      }
    }
    return fits;
  }
}
