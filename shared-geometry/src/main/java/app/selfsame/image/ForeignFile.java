package app.selfsame.image;

import java.util.Locale;

/** Says what a file is that is none of the pictures read here, as far as its first bytes tell. */
final class ForeignFile {
  private static final int LOOKED_AT = 512;

  private ForeignFile() {}

  static UnreadablePhotoException refusal(FileBytes file) {
    if (file.hasText(4, "ftyp")) {
      return file.hasText(8, "crx ")
          ? UnreadablePhotoException.unsupported(UnsupportedKind.RAW)
          : UnreadablePhotoException.notAnImage(ForeignKind.VIDEO);
    }
    if (file.hasBytes(0, 0xff, 0x0a) || file.hasText(4, "JXL ")) {
      return UnreadablePhotoException.unsupported(UnsupportedKind.JPEG_XL);
    }
    if (file.hasText(4, "jP  ") || file.hasBytes(0, 0xff, 0x4f, 0xff, 0x51)) {
      return UnreadablePhotoException.unsupported(UnsupportedKind.JPEG_2000);
    }
    if (file.hasText(0, "8BPS")) {
      return UnreadablePhotoException.unsupported(UnsupportedKind.PHOTOSHOP);
    }
    if (file.hasText(0, "FUJIFILMCCD-RAW") || file.hasText(0, "IIRO") || file.hasBytes(0, 'I', 'I', 0x55, 0)) {
      return UnreadablePhotoException.unsupported(UnsupportedKind.RAW);
    }
    if (file.hasBytes(0, 'I', 'I', 43, 0) || file.hasBytes(0, 'M', 'M', 0, 43)) {
      return UnreadablePhotoException.unsupported(UnsupportedKind.BIG_TIFF);
    }
    return UnreadablePhotoException.notAnImage(kind(file));
  }

  private static ForeignKind kind(FileBytes file) {
    if (file.hasText(0, "%PDF")) {
      return ForeignKind.PDF;
    }
    if (file.hasBytes(0, 'P', 'K', 3, 4)) {
      return ForeignKind.ARCHIVE;
    }
    if (file.hasText(0, "RIFF") || file.hasBytes(0, 0x1a, 0x45, 0xdf, 0xa3)) {
      return ForeignKind.SOUND_OR_VIDEO;
    }
    if (!isText(file)) {
      return ForeignKind.UNKNOWN;
    }
    String start = file.text(0, Math.min(file.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
    if (start.contains("<svg")) {
      return ForeignKind.DRAWING;
    }
    return start.contains("<!doctype html") || start.contains("<html") ? ForeignKind.WEB_PAGE : ForeignKind.TEXT;
  }

  /** Text of any 8-bit encoding has no control characters but tab, line ends, form feed and escape. */
  private static boolean isText(FileBytes file) {
    for (int i = 0; i < Math.min(file.length(), LOOKED_AT); i++) {
      int c = file.u8(i);
      if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b || c == 0x7f) {
        return false;
      }
    }
    return true;
  }
}
