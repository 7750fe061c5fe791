package app.selfsame.image;

import java.util.Locale;

/** Says what a file is that is none of the pictures read here, as far as its first bytes tell. */
final class ForeignFile {
  private static final int LOOKED_AT = 512;

  private ForeignFile() {}

  static UnreadablePhotoException refusal(FileBytes file) {
    if (file.hasText(4, "ftyp")) {
      return file.hasText(8, "crx ")
          ? UnreadablePhotoException.unsupported("a camera raw file")
          : UnreadablePhotoException.notAnImage("a video");
    }
    if (file.hasBytes(0, 0xff, 0x0a) || file.hasText(4, "JXL ")) {
      return UnreadablePhotoException.unsupported("a JPEG XL picture");
    }
    if (file.hasText(4, "jP  ") || file.hasBytes(0, 0xff, 0x4f, 0xff, 0x51)) {
      return UnreadablePhotoException.unsupported("a JPEG 2000 picture");
    }
    if (file.hasText(0, "8BPS")) {
      return UnreadablePhotoException.unsupported("a Photoshop file");
    }
    if (file.hasText(0, "FUJIFILMCCD-RAW") || file.hasText(0, "IIRO") || file.hasBytes(0, 'I', 'I', 0x55, 0)) {
      return UnreadablePhotoException.unsupported("a camera raw file");
    }
    if (file.hasBytes(0, 'I', 'I', 43, 0) || file.hasBytes(0, 'M', 'M', 0, 43)) {
      return UnreadablePhotoException.unsupported("a BigTIFF picture");
    }
    return UnreadablePhotoException.notAnImage(nameOfDocument(file));
  }

  private static String nameOfDocument(FileBytes file) {
    if (file.hasText(0, "%PDF")) {
      return "a PDF document";
    }
    if (file.hasBytes(0, 'P', 'K', 3, 4)) {
      return "a ZIP archive or an office document";
    }
    if (file.hasText(0, "RIFF") || file.hasBytes(0, 0x1a, 0x45, 0xdf, 0xa3)) {
      return "a sound or video file";
    }
    if (!isText(file)) {
      return "a file of an unknown kind";
    }
    String start = file.text(0, Math.min(file.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
    if (start.contains("<svg")) {
      return "an SVG drawing";
    }
    return start.contains("<!doctype html") || start.contains("<html") ? "a web page" : "a text file";
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
