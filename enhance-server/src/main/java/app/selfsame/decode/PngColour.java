package app.selfsame.decode;

import app.selfsame.colour.Primaries;
import app.selfsame.colour.TransferCurve;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.zip.InflaterInputStream;

/**
 * The colour space that the chunks before a PNG's first row tell (PNG, third edition, 4.3 and 11.3.2), which Java's
 * decoder leaves out. Of several the first counts: {@code cICP}, {@code iCCP}, {@code sRGB}, then {@code gAMA} with
 * {@code cHRM}.
 */
final class PngColour {
  private static final int SIGNATURE_BYTES = 8;
  private static final int CHUNK_OVERHEAD_BYTES = 12;
  private static final int COLOUR_TYPE_AT = 25;
  private static final int MAX_NAME_BYTES = 80;
  private static final Set<Integer> TYPES =
      Set.of(type("cICP"), type("iCCP"), type("sRGB"), type("gAMA"), type("cHRM"));
  /** Of gAMA and cHRM (11.3.2.1, 11.3.2.2). */
  private static final double FIXED_POINT = 100_000;
  /** What is written beside sRGB; without primaries gammas within a twentieth of it are taken for the same. */
  private static final double SRGB_GAMMA = 0.45455;

  private final byte[] file;
  /** Data of the first chunk of each type. */
  private final Map<Integer, ByteBuffer> chunks = new HashMap<>();

  private PngColour(byte[] file) {
    this.file = file;
    ByteBuffer bytes = ByteBuffer.wrap(file);
    int at = SIGNATURE_BYTES;
    while (at + CHUNK_OVERHEAD_BYTES <= file.length) {
      int length = bytes.getInt(at);
      int type = bytes.getInt(at + 4);
      if (type == type("IDAT") || length < 0 || length > file.length - at - CHUNK_OVERHEAD_BYTES) {
        break;
      }
      if (TYPES.contains(type)) {
        chunks.putIfAbsent(type, bytes.slice(at + 8, length));
      }
      at += CHUNK_OVERHEAD_BYTES + length;
    }
  }

  /**
   * How the file's samples become sRGB, or null when they are taken for it.
   *
   * @throws UnreadablePhotoException when they are of a picture that is brighter than white
   */
  static ToSrgb of(byte[] file) {
    PngColour colour = new PngColour(file);
    ByteBuffer coded = colour.chunk("cICP", 4);
    if (coded != null) {
      ToSrgb conversion = coded(coded.get(0) & 0xff, coded.get(1) & 0xff, coded.get(2), coded.get(3));
      if (conversion != null) {
        return conversion;
      }
    }
    if (colour.chunk("iCCP", 1) != null) {
      ICC_Profile profile = colour.profile();
      return profile == null ? null : new ProfileToSrgb(profile);
    }
    return colour.chunk("sRGB", 0) != null ? null : colour.measured();
  }

  private static ToSrgb coded(int primariesNumber, int curveNumber, int matrix, int fullRange) {
    // Other matrices are for luma and chroma; browsers pass over a narrow range.
    if (matrix != 0 || fullRange != 1) {
      return null;
    }
    if (TransferCurve.isBrighterThanWhite(curveNumber)) {
      throw UnreadablePhotoException.highDynamicRange(ImageFormat.PNG);
    }
    Primaries primaries = Primaries.ofNumber(primariesNumber);
    DoubleUnaryOperator curve = TransferCurve.ofNumber(curveNumber);
    return primaries == null || curve == null ? null : new LightToSrgb(primaries, curve);
  }

  /** Name, a zero, the compression method, then the profile under zlib. */
  private ICC_Profile profile() {
    ByteBuffer data = chunk("iCCP", 1);
    int zero = 0;
    while (zero < Math.min(data.capacity(), MAX_NAME_BYTES) && data.get(zero) != 0) {
      zero++;
    }
    int packed = zero + 2;
    if (packed >= data.capacity()) {
      return null;
    }
    try (InflaterInputStream in =
        new InflaterInputStream(
            new ByteArrayInputStream(file, data.arrayOffset() + packed, data.capacity() - packed))) {
      boolean grey = (file[COLOUR_TYPE_AT] & 2) == 0;
      return SoundProfile.of(in.readNBytes(SoundProfile.MAX_BYTES + 1), grey ? 1 : 3);
    } catch (IOException e) {
      return null;
    }
  }

  /** Primaries count beside a gamma alone, in browsers. */
  private ToSrgb measured() {
    ByteBuffer gamma = chunk("gAMA", 4);
    ByteBuffer points = chunk("cHRM", 32);
    double exponent = gamma == null ? 0 : gamma.getInt(0) / FIXED_POINT;
    Primaries primaries = points == null ? null : primaries(points);
    boolean arePrimaries = primaries != null && primaries.areUsable();
    boolean isUsual = !arePrimaries && Math.abs(exponent / SRGB_GAMMA - 1) < 0.05;
    if (exponent <= 0 || isUsual) {
      return null;
    }
    return new LightToSrgb(arePrimaries ? primaries : Primaries.SRGB, TransferCurve.gamma(1 / exponent));
  }

  /** White comes first in the chunk. */
  private static Primaries primaries(ByteBuffer points) {
    double[] xy = new double[8];
    for (int i = 0; i < 8; i++) {
      xy[i] = points.getInt(4 * i) / FIXED_POINT;
    }
    return new Primaries(xy[2], xy[3], xy[4], xy[5], xy[6], xy[7], xy[0], xy[1]);
  }

  /** The data of the first chunk of a type, or null when there is none of at least this size. */
  private ByteBuffer chunk(String name, int bytes) {
    ByteBuffer data = chunks.get(type(name));
    return data == null || data.capacity() < bytes ? null : data;
  }

  private static int type(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }
}
