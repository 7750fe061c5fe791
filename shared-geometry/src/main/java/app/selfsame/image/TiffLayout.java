package app.selfsame.image;

/**
 * What the first directory of a TIFF file makes a decoder allocate beside the picture (TIFF 6.0, sections 3 and 15, and
 * technical note 2). Only compressions that know no size of their own are let through: a JPEG picture inside a strip
 * may be larger than the file says.
 */
final class TiffLayout {
  private static final int IMAGE_WIDTH = 256;
  private static final int IMAGE_LENGTH = 257;
  private static final int BITS_PER_SAMPLE = 258;
  private static final int COMPRESSION = 259;
  private static final int STRIP_OFFSETS = 273;
  private static final int SAMPLES_PER_PIXEL = 277;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_LENGTH = 323;
  private static final int TILE_OFFSETS = 324;
  private static final int NUMBER_OF_INKS = 334;
  private static final int EXTRA_SAMPLES = 338;
  private static final int[] SINGLE = {
    IMAGE_WIDTH, IMAGE_LENGTH, COMPRESSION, SAMPLES_PER_PIXEL, TILE_WIDTH, TILE_LENGTH, NUMBER_OF_INKS
  };

  private static final int HEADER_BYTES = 8;
  /** CMYK with alpha. */
  private static final int MAX_SAMPLES = 5;
  private static final int MAX_BITS = 16;
  /** Small pictures are written in tiles of common sizes, too. */
  private static final int COMMON_TILE_PX = 1024;

  private final TiffDirectory directory;

  private TiffLayout(TiffDirectory directory) {
    this.directory = directory;
  }

  /**
   * Lets a file pass.
   *
   * @throws UnreadablePhotoException when a decoder could take more memory than the picture needs
   * @throws FileBytes.PastEndException when the file is cut off
   */
  static void admit(FileBytes bytes, ImageHeader header) {
    TiffLayout layout = new TiffLayout(TiffDirectory.first(bytes));
    // A decoder may take another one of two entries, or read a number of another type differently.
    for (int tag : SINGLE) {
      TiffEntry entry = layout.entry(tag);
      require(entry == null || entry.isUnsigned() && entry.count() == 1);
    }
    layout.admitCompression();
    layout.admitSamples();
    layout.admitBits();
    layout.admitTile(TILE_WIDTH, header.width());
    layout.admitTile(TILE_LENGTH, header.height());
    layout.admitPlaces(STRIP_OFFSETS);
    layout.admitPlaces(TILE_OFFSETS);
    TiffBudget.admit(layout.directory);
  }

  private void admitCompression() {
    switch ((int) directory.value(COMPRESSION, 1)) {
      // None, LZW, Deflate by its two numbers, PackBits.
      case 1, 5, 8, 32946, 32773 -> { }
      case 6, 7 -> throw UnreadablePhotoException.unsupported(UnsupportedKind.TIFF_AS_JPEG);
      default -> throw UnreadablePhotoException.unsupported(UnsupportedKind.TIFF_RARE);
    }
  }

  private void admitSamples() {
    long samples = directory.value(SAMPLES_PER_PIXEL, 1);
    long inks = directory.value(NUMBER_OF_INKS, 4);
    TiffEntry extra = entry(EXTRA_SAMPLES);
    require(samples > 0 && inks > 0 && (extra == null || extra.count() > 0));
    if (samples > MAX_SAMPLES || inks > MAX_SAMPLES || extra != null && extra.count() > MAX_SAMPLES) {
      throw UnreadablePhotoException.tooManyChannels(MAX_SAMPLES);
    }
  }

  private void admitBits() {
    TiffEntry bits = entry(BITS_PER_SAMPLE);
    if (bits == null) {
      return;
    }
    require(bits.isUnsigned() && bits.count() >= 1 && bits.count() <= MAX_SAMPLES);
    for (int i = 0; i < bits.count(); i++) {
      require(bits.number(i, 0) > 0);
      if (bits.number(i, 0) > MAX_BITS) {
        throw UnreadablePhotoException.tooManyBits(MAX_BITS);
      }
    }
  }

  private void admitTile(int tag, int edge) {
    long tile = directory.value(tag, 1);
    require(tile >= 1 && tile <= Math.max(COMMON_TILE_PX, edge + 15 & ~15));
  }

  /** Where a strip begins there is no header: a decoder would show it. */
  private void admitPlaces(int tag) {
    TiffEntry places = entry(tag);
    long count = places == null ? 0 : places.count();
    for (long i = 0; i < count; i++) {
      require(places.number(i, 0) >= HEADER_BYTES);
    }
  }

  /** The only entry of a tag, or null. */
  private TiffEntry entry(int tag) {
    TiffEntry found = null;
    for (int i = 0; i < directory.count(); i++) {
      TiffEntry entry = directory.entry(i);
      if (entry.tag() == tag) {
        require(found == null);
        found = entry;
      }
    }
    return found;
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw UnreadablePhotoException.damaged(ImageFormat.TIFF);
    }
  }
}
