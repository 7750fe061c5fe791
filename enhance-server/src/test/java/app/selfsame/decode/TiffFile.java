package app.selfsame.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DeflaterOutputStream;

/** TIFF files in one strip, made for the tests: kinds that Java does not write. */
final class TiffFile {
  static final int LIGHT = 2;
  static final int INKS = 5;
  private static final int HEADER_BYTES = 8;
  private static final int ENTRY_BYTES = 12;
  private static final int SHORT = 3;
  private static final int LONG = 4;

  private TiffFile() {}

  /**
   * Samples of four inks, with what stands behind them.
   *
   * @param bits of a sample, 8 or 16
   * @param samples of a pixel; the fifth is alpha
   * @param profile of ICC, or null
   */
  static byte[] inks(int width, int height, int bits, int samples, byte[] profile, byte[] data) throws IOException {
    return of(width, height, INKS, bits, samples, profile, data);
  }

  /**
   * Samples of one kind of colour.
   *
   * @param colours what the samples are (TIFF 6.0, PhotometricInterpretation)
   */
  static byte[] of(int width, int height, int colours, int bits, int samples, byte[] profile, byte[] data)
      throws IOException {
    byte[] packed = deflated(data);
    int[][] entries = {
      {256, LONG, 1, width},
      {257, LONG, 1, height},
      {258, SHORT, samples, 0},
      {259, SHORT, 1, 8},
      {262, SHORT, 1, colours},
      {273, LONG, 1, 0},
      {277, SHORT, 1, samples},
      {278, LONG, 1, height},
      {279, LONG, 1, packed.length},
      {338, SHORT, colours == INKS && samples > 4 ? 1 : 0, 2},
      {34675, 7, profile == null ? 0 : profile.length, 0},
    };
    int count = 0;
    for (int[] entry : entries) {
      count += entry[2] > 0 ? 1 : 0;
    }
    int bitsAt = HEADER_BYTES + 2 + count * ENTRY_BYTES + 4;
    int profileAt = bitsAt + 2 * samples;
    int dataAt = profileAt + (profile == null ? 0 : profile.length);
    entries[2][3] = bitsAt;
    entries[5][3] = dataAt;
    entries[10][3] = profileAt;
    ByteBuffer file = ByteBuffer.allocate(dataAt + packed.length).order(ByteOrder.LITTLE_ENDIAN);
    file.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(HEADER_BYTES).putShort((short) count);
    for (int[] entry : entries) {
      if (entry[2] > 0) {
        file.putShort((short) entry[0]).putShort((short) entry[1]).putInt(entry[2]).putInt(entry[3]);
      }
    }
    file.putInt(0);
    for (int i = 0; i < samples; i++) {
      file.putShort((short) bits);
    }
    if (profile != null) {
      file.put(profile);
    }
    return file.put(packed).array();
  }

  private static byte[] deflated(byte[] data) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(packed)) {
      zlib.write(data);
    }
    return packed.toByteArray();
  }
}
