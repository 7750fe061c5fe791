package app.selfsame.file;

import app.selfsame.image.FileBytes;

/** Goes through a JPEG file marker by marker and admits only what a bare baseline picture needs. */
final class JpegWalk {
  private final FileBytes bytes;
  private long at = 2;
  private int dpi;
  private int profiles;
  private int fillBytes;

  private JpegWalk(FileBytes bytes) {
    this.bytes = bytes;
  }

  static FileCheck.Walked of(FileBytes bytes) {
    JpegWalk walk = new JpegWalk(bytes);
    walk.readSegments();
    walk.readScan();
    return new FileCheck.Walked(walk.dpi, walk.fillBytes);
  }

  /** The segments up to and with the header of the one scan; JFIF's must be the first (JFIF 1.02, page 5). */
  private void readSegments() {
    for (int number = 0; ; number++) {
      if (bytes.u8(at) != 0xff) {
        throw FileCheck.unexpected("no marker", at);
      }
      int marker = bytes.u8(at + 1);
      FileBytes segment = bytes.part(at + 4, bytes.u16(at + 2) - 2);
      if ((marker == 0xe0) != (number == 0)) {
        throw FileCheck.unexpected("JFIF segment not first and only", at);
      }
      switch (marker) {
        case 0xe0 -> readDensity(segment);
        case 0xe2 -> readProfile(segment);
        case 0xdb, 0xc0, 0xc4, 0xda -> {
        }
        default -> throw FileCheck.unexpected("segment " + Integer.toHexString(marker), at);
      }
      at += 4 + segment.length();
      if (marker == 0xda) {
        return;
      }
    }
  }

  private void readDensity(FileBytes segment) {
    if (segment.length() != 14 || !segment.hasText(0, "JFIF\0") || segment.u8(7) != 1
        || segment.u16(8) != segment.u16(10)) {
      throw FileCheck.unexpected("JFIF segment without density or with a thumbnail", at);
    }
    dpi = segment.u16(8);
  }

  private void readProfile(FileBytes segment) {
    boolean profile = segment.hasText(0, "ICC_PROFILE\0\1\1") && segment.u32(14) == segment.length() - 14;
    if (!profile || ++profiles > 1) {
      throw FileCheck.unexpected("segment that is no single colour profile", at);
    }
  }

  /** Entropy-coded data, in which 0xff is followed by 0; then fill bytes, the end marker, and nothing. */
  private void readScan() {
    while (bytes.u8(at) != 0xff || bytes.u8(at + 1) == 0) {
      at++;
    }
    while (bytes.u8(at + 1) == 0xff) {
      at++;
      fillBytes++;
    }
    if (bytes.u8(at + 1) != 0xd9 || at + 2 != bytes.length()) {
      throw FileCheck.unexpected("more than one scan or bytes behind the picture", at);
    }
  }
}
