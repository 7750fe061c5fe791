package app.selfsame.image;

import java.util.Set;

/** A file format of still pictures, told apart by content; names of files are never looked at. */
public enum ImageFormat {
  JPEG("JPEG", "image/jpeg", "jpg"),
  PNG("PNG", "image/png", "png"),
  WEBP("WebP", "image/webp", "webp"),
  GIF("GIF", "image/gif", "gif"),
  BMP("BMP", "image/bmp", "bmp"),
  TIFF("TIFF", "image/tiff", "tif"),
  HEIC("HEIC", "image/heic", "heic"),
  AVIF("AVIF", "image/avif", "avif"),
  ICO("ICO", "image/vnd.microsoft.icon", "ico"),
  UNKNOWN("unknown", "application/octet-stream", "bin");

  /** Brands of ISO/IEC 23008-12 (HEIF) files coded with HEVC, and the two that leave the codec open. */
  private static final Set<String> HEIF_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
  private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");
  /** Real files list fewer than ten brands; the bound keeps a hostile list short. */
  private static final int MAX_BRANDS = 64;

  private final String label;
  private final String mediaType;
  private final String extension;

  ImageFormat(String label, String mediaType, String extension) {
    this.label = label;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The format's name as people write it. */
  public String label() {
    return label;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The customary end of a file's name, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format whose signature the file begins with, or {@link #UNKNOWN}. */
  public static ImageFormat of(byte[] file) {
    FileBytes bytes = FileBytes.of(file);
    if (bytes.hasBytes(0, 0xff, 0xd8, 0xff)) {
      return JPEG;
    }
    if (bytes.hasBytes(0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
      return PNG;
    }
    if (bytes.hasText(0, "RIFF") && bytes.hasText(8, "WEBP")) {
      return WEBP;
    }
    if (bytes.hasText(0, "GIF87a") || bytes.hasText(0, "GIF89a")) {
      return GIF;
    }
    if (bytes.hasBytes(0, 'I', 'I', 42, 0) || bytes.hasBytes(0, 'M', 'M', 0, 42)) {
      return TIFF;
    }
    if (bytes.hasBytes(0, 0, 0, 1, 0)) {
      return ICO;
    }
    if (BmpHeader.begins(bytes)) {
      return BMP;
    }
    return bytes.hasText(4, "ftyp") ? ofBrands(bytes) : UNKNOWN;
  }

  private static ImageFormat ofBrands(FileBytes bytes) {
    long end = Math.min(bytes.length(), bytes.u32(0));
    boolean heif = false;
    for (int i = 0; i < MAX_BRANDS; i++) {
      // The four bytes after the first brand are its version, not a brand.
      long at = i == 0 ? 8 : 12 + 4L * i;
      if (at + 4 > end) {
        break;
      }
      String brand = bytes.text(at, 4);
      if (AVIF_BRANDS.contains(brand)) {
        return AVIF;
      }
      heif |= HEIF_BRANDS.contains(brand);
    }
    return heif ? HEIC : UNKNOWN;
  }
}
