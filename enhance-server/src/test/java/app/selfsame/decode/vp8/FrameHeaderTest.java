package app.selfsame.decode.vp8;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.Drawings;
import app.selfsame.decode.ReferenceWebp;
import app.selfsame.decode.effort.Effort;
import app.selfsame.decode.effort.StillWanted;
import app.selfsame.image.RgbaImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** Kinds of frames that the encoder at hand does not write: headers are drawn by lot until all are there. */
public class FrameHeaderTest {
  private static final int FRAMES = 600;
  private static final int WIDTH = 97;
  private static final int HEIGHT = 83;
  private static final int FRAME_AT = 20;
  private static final int FIRST_PARTITION_AT = FRAME_AT + 10;
  private static final int BYTES_DRAWN = 5;
  private static final int PARTITION_BYTES = 700;
  /** No arithmetic coder writes eight ones at its beginning. */
  private static final int BEGIN = 0x7f;

  private enum Kind {
    SIMPLE_FILTER,
    SHARP,
    VERY_SHARP,
    NO_FILTER,
    SEVERAL_PARTITIONS,
    RELATIVE_SEGMENTS,
    NO_SKIPPING
  }

  private final Set<Kind> seen = EnumSet.noneOf(Kind.class);
  private final Random random = new Random(20261128);
  private int differing;

  @Test
  public void framesOfEveryKindAreDecodedAsByTheReference() {
    byte[] file = ReferenceWebp.encode(Drawings.waves(WIDTH, HEIGHT, 3), 60);
    for (int i = 0; i < FRAMES; i++) {
      byte[] drawn = withPartitions(file);
      for (int at = 0; at < BYTES_DRAWN; at++) {
        drawn[FIRST_PARTITION_AT + at] = (byte) random.nextInt(256);
      }
      drawn[FIRST_PARTITION_AT] &= BEGIN;
      compare(drawn);
    }
    assertTrue("only " + seen, seen.containsAll(EnumSet.allOf(Kind.class)));
    // Coefficients beyond 16 bits, which no picture has: libwebp's own kernels differ from each other there.
    assertTrue(differing + " differ", differing <= FRAMES / 100);
  }

  /** What the reference opens comes out the same; what it refuses is refused. */
  private void compare(byte[] file) {
    RgbaImage reference = ReferenceWebp.decode(file);
    int[] pixels = pixels(file);
    assertEquals(reference == null, pixels == null);
    if (reference != null) {
      differing += Arrays.equals(reference.pixels(), pixels) ? 0 : 1;
      note(new FrameHeader(file, FRAME_AT, file.length));
    }
  }

  private static int[] pixels(byte[] file) {
    Planes planes = new Planes(WIDTH, HEIGHT);
    Effort effort = new Effort(file.length, WIDTH * HEIGHT, StillWanted.ALWAYS);
    try {
      KeyFrame.decode(file, FRAME_AT, file.length, planes, effort);
    } catch (IllegalArgumentException e) {
      return null;
    }
    int[] pixels = new int[WIDTH * HEIGHT];
    PlanesToRgb.fill(pixels, planes, effort);
    return pixels;
  }

  /** The file with lengths of eight partitions behind the first, should its header be drawn so, and noise in them. */
  private byte[] withPartitions(byte[] file) {
    int first = FIRST_PARTITION_AT + ((file[FRAME_AT] & 0xff | (file[FRAME_AT + 1] & 0xff) << 8) >> 5);
    int length = first + 7 * 3 + 8 * PARTITION_BYTES;
    byte[] noise = new byte[length - first - 7 * 3];
    random.nextBytes(noise);
    for (int i = 0; i < 8; i++) {
      noise[i * PARTITION_BYTES] &= BEGIN;
    }
    ByteBuffer drawn = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).put(file, 0, first);
    for (int i = 0; i < 7; i++) {
      drawn.putShort((short) PARTITION_BYTES).put((byte) 0);
    }
    return drawn.put(noise).putInt(4, length - 8).putInt(16, length - 20).array();
  }

  private void note(FrameHeader header) {
    FilterStrength filter = header.filters[0][0];
    note(Kind.SIMPLE_FILTER, filter.simple() && filter.level() > 0);
    note(Kind.SHARP, filter.sharpness() > 0 && filter.sharpness() < 5 && filter.level() > 10);
    note(Kind.VERY_SHARP, filter.sharpness() > 4 && filter.level() > 10);
    note(Kind.NO_FILTER, filter.level() == 0);
    note(Kind.SEVERAL_PARTITIONS, header.coefficients.length > 1);
    note(Kind.RELATIVE_SEGMENTS, header.segments.used() && !header.segments.absolute());
    note(Kind.NO_SKIPPING, header.notSkipped < 0);
  }

  private void note(Kind kind, boolean isSo) {
    if (isSo) {
      seen.add(kind);
    }
  }
}
