package app.selfsame.decode;

import com.twelvemonkeys.imageio.color.ColorProfiles;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;

/** The ICC profile in a PNG's {@code iCCP} chunk (PNG, third edition, 11.3.2.3), which Java's decoder leaves out. */
final class PngProfile {
  private static final int SIGNATURE_BYTES = 8;
  private static final int CHUNK_OVERHEAD_BYTES = 12;
  private static final int MAX_NAME_BYTES = 80;
  // Profiles of monitors and cameras are below 1 MB; a chunk may claim to unpack into gigabytes.
  private static final int MAX_PROFILE_BYTES = 4 << 20;

  private PngProfile() {}

  /** The profile, or null when there is none that can be used. */
  static ICC_Profile of(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    int at = SIGNATURE_BYTES;
    while (at + CHUNK_OVERHEAD_BYTES <= file.length) {
      int length = bytes.getInt(at);
      int type = bytes.getInt(at + 4);
      if (type == chunk('I', 'D', 'A', 'T') || length < 0 || length > file.length - at - CHUNK_OVERHEAD_BYTES) {
        return null;
      }
      if (type == chunk('i', 'C', 'C', 'P')) {
        return unpack(file, at + 8, length);
      }
      at += CHUNK_OVERHEAD_BYTES + length;
    }
    return null;
  }

  /** Name, a zero, the compression method, then the profile under zlib. */
  private static ICC_Profile unpack(byte[] file, int start, int length) {
    int zero = start;
    while (zero < start + Math.min(length, MAX_NAME_BYTES) && file[zero] != 0) {
      zero++;
    }
    int packed = zero + 2;
    if (packed >= start + length) {
      return null;
    }
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(file, packed, start + length - packed))) {
      byte[] profile = in.readNBytes(MAX_PROFILE_BYTES + 1);
      return profile.length > MAX_PROFILE_BYTES ? null : ColorProfiles.createProfile(profile);
    } catch (IOException | IllegalArgumentException e) {
      // A picture with a profile that nobody can read is shown without it.
      return null;
    }
  }

  private static int chunk(char a, char b, char c, char d) {
    return a << 24 | b << 16 | c << 8 | d;
  }
}
