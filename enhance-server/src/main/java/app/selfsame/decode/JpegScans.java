package app.selfsame.decode;

import app.selfsame.image.ImageHeader;
import java.util.Arrays;
import java.util.List;

/** How far the scans of a JPEG file get: which bits of which coefficients of which colour they bring (T.81, G.1.1.1). */
final class JpegScans {
  /** Encoders write about ten, for CMYK up to twenty. */
  static final int MAX = 100;

  private static final int PROGRESSIVE = 0xc2;
  private static final int COEFFICIENTS = 64;

  private final byte[] file;
  private final int[] colours;
  private final boolean progressive;
  /** The lowest bit that is known, for each colour and coefficient. */
  private final int[][] lowestBit;
  private int scans;

  private JpegScans(byte[] file, JpegPart frame) {
    this.file = file;
    progressive = frame.marker() == PROGRESSIVE;
    int fields = frame.start() + 4;
    int count = frame.end() - fields < 6 ? 0 : Math.min(file[fields + 5] & 0xff, (frame.end() - fields - 6) / 3);
    colours = new int[count];
    lowestBit = new int[count][COEFFICIENTS];
    for (int i = 0; i < count; i++) {
      colours[i] = file[fields + 6 + 3 * i] & 0xff;
      Arrays.fill(lowestBit[i], Integer.MAX_VALUE);
    }
  }

  /** The scans of a picture, or null when it has no frame. */
  static JpegScans of(byte[] file, List<JpegPart> parts) {
    JpegScans scans = null;
    for (JpegPart part : parts) {
      if (scans == null && part.isFrame()) {
        scans = new JpegScans(file, part);
      } else if (scans != null && part.isScan()) {
        scans.add(part);
      }
    }
    return scans;
  }

  private void add(JpegPart scan) {
    scans++;
    int at = scan.start() + 4;
    int count = file[at] & 0xff;
    int spectrum = at + 1 + 2 * count;
    if (spectrum + 3 > scan.end()) {
      return;
    }
    int first = progressive ? file[spectrum] & 0xff : 0;
    int last = progressive ? Math.min(file[spectrum + 1] & 0xff, COEFFICIENTS - 1) : COEFFICIENTS - 1;
    int bit = progressive ? file[spectrum + 2] & 0xf : 0;
    for (int i = 0; i < count; i++) {
      for (int colour = 0; colour < colours.length; colour++) {
        for (int k = first; colours[colour] == (file[at + 1 + 2 * i] & 0xff) && k <= last; k++) {
          lowestBit[colour][k] = Math.min(lowestBit[colour][k], bit);
        }
      }
    }
  }

  /** Samples of a pixel. */
  int colours() {
    return colours.length;
  }

  int count() {
    return scans;
  }

  /** How many pixels a decoder sets: of a progressive file all of them for each scan, however few bytes that has. */
  long pixelsSet(ImageHeader header) {
    return progressive ? scans * header.pixels() : header.pixels();
  }

  /** Whether every colour has at least its mean brightness in every block. */
  boolean showEveryColour() {
    return colours.length > 0 && Arrays.stream(lowestBit).allMatch(bits -> bits[0] < Integer.MAX_VALUE);
  }

  /** Whether nothing is left to be refined. */
  boolean areComplete() {
    return colours.length > 0 && Arrays.stream(lowestBit).flatMapToInt(Arrays::stream).allMatch(bit -> bit == 0);
  }
}
