package app.selfsame.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Puts ICC profiles, sound or not, where each format has them; none is null. */
final class CarriedProfiles {
  private static final int BMP_FILE_HEADER_BYTES = 14;
  private static final int BMP_INFORMATION_BYTES = 40;
  private static final int BMP_FIFTH_VERSION_BYTES = 124;
  private static final int GIF_HEADER_BYTES = 13;
  private static final int GIF_PALETTE_BYTES = 768;

  private CarriedProfiles() {}

  static byte[] inJpeg(byte[] file, byte[] profile) {
    return profile == null ? file : JpegSamples.withProfile(file, profile);
  }

  static byte[] inPng(byte[] file, byte[] profile) throws IOException {
    return profile == null ? file : JpegSamples.insert(file, PngChunks.BEHIND_HEADER, PngChunks.profile(profile));
  }

  static byte[] inWebp(byte[] file, byte[] profile) {
    return profile == null ? file : ReferenceWebp.extended(file, 0x20, "ICCP", profile);
  }

  /** Behind the picture, as the fifth version of the header says. */
  static byte[] inBmp(byte[] file, byte[] profile) {
    if (profile == null) {
      return file;
    }
    int more = BMP_FIFTH_VERSION_BYTES - BMP_INFORMATION_BYTES;
    int dataAt = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(10) + more;
    int length = file.length + more + profile.length;
    ByteBuffer bmp = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    bmp.put(file, 0, BMP_FILE_HEADER_BYTES + BMP_INFORMATION_BYTES).putInt(2, length).putInt(10, dataAt);
    bmp.putInt(BMP_FILE_HEADER_BYTES, BMP_FIFTH_VERSION_BYTES);
    // "MBED", then where the profile is, from the second header on, and how long.
    bmp.putInt(BMP_FILE_HEADER_BYTES + 56, 0x4d424544);
    bmp.putInt(BMP_FILE_HEADER_BYTES + 112, file.length + more - BMP_FILE_HEADER_BYTES);
    bmp.putInt(BMP_FILE_HEADER_BYTES + 116, profile.length);
    int from = BMP_FILE_HEADER_BYTES + BMP_INFORMATION_BYTES;
    return bmp.position(from + more).put(file, from, file.length - from).put(profile).array();
  }

  /** In an application extension behind the palette (ICC.1, B.6). */
  static byte[] inGif(byte[] file, byte[] profile) {
    if (profile == null) {
      return file;
    }
    ByteArrayOutputStream extension = new ByteArrayOutputStream();
    extension.writeBytes(new byte[] {0x21, (byte) 0xff, 11});
    extension.writeBytes("ICCRGBG1012".getBytes(StandardCharsets.US_ASCII));
    for (int from = 0; from < profile.length; from += 255) {
      int count = Math.min(255, profile.length - from);
      extension.write(count);
      extension.write(profile, from, count);
    }
    extension.write(0);
    return JpegSamples.insert(file, GIF_HEADER_BYTES + GIF_PALETTE_BYTES, extension.toByteArray());
  }
}
