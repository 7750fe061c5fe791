package app.selfsame.bench.hostile;

import app.selfsame.decode.JpegSamples;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/** JPEG files that cost more than they show (ITU-T T.81). */
final class HostileJpeg {
  private static final int EDGE_PX = 400;
  private static final int PROFILE_BYTES_CLAIMED = 0x7ffffff0;
  private static final int COLOURS = 3;
  private static final int RUN_BITS = 14;
  private static final int LONGEST_RUN = (2 << RUN_BITS) - 1;
  private static final int START = 2;
  private static final byte[] EMPTY_COMMENT = {(byte) 0xff, (byte) 0xfe, 0, 2};

  private HostileJpeg() {}

  /** A small picture with an ICC profile that says it has two gigabytes. */
  static byte[] hugeProfile() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    ByteBuffer.wrap(profile).putInt(0, PROFILE_BYTES_CLAIMED);
    return JpegSamples.withProfile(JpegSamples.encode(picture(EDGE_PX, EDGE_PX), "jpeg"), profile);
  }

  /**
   * A small picture behind comments without a word.
   *
   * @param bytes of the file, nearly
   */
  static byte[] emptySegments(int bytes) throws IOException {
    byte[] jpeg = JpegSamples.encode(picture(EDGE_PX, EDGE_PX), "jpeg");
    ByteBuffer comments = ByteBuffer.allocate((bytes - jpeg.length) / EMPTY_COMMENT.length * EMPTY_COMMENT.length);
    while (comments.hasRemaining()) {
      comments.put(EMPTY_COMMENT);
    }
    return JpegSamples.insert(jpeg, START, comments.array());
  }

  /**
   * A grey progressive picture: a scan for the mean of all blocks, and one each for a frequency of a colour.
   *
   * @param scans at most 190
   */
  static byte[] scans(int width, int height, int scans) {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
    byte[] quantisation = new byte[65];
    Arrays.fill(quantisation, 1, 65, (byte) 16);
    segment(jpeg, 0xdb, quantisation);
    segment(jpeg, 0xc2, ByteBuffer.allocate(15).put((byte) 8).putShort((short) height).putShort((short) width)
        .put(new byte[] {COLOURS, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0}).array());
    // One code of one bit in each table: no difference of means, and from 16,384 to 32,767 blocks of nothing.
    segment(jpeg, 0xc4, table(0x00, 0x00));
    segment(jpeg, 0xc4, table(0x10, 0xe0));
    int blocks = (width + 7) / 8 * ((height + 7) / 8);
    segment(jpeg, 0xda, new byte[] {COLOURS, 1, 0, 2, 0, 3, 0, 0, 0, 0});
    BitSet none = new BitSet();
    code(jpeg, none, COLOURS * blocks);
    for (int scan = 0; scan < scans - 1; scan++) {
      byte frequency = (byte) (1 + scan / COLOURS);
      segment(jpeg, 0xda, new byte[] {1, (byte) (1 + scan % COLOURS), 0, frequency, frequency, 0});
      nothing(jpeg, blocks);
    }
    jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd9});
    return jpeg.toByteArray();
  }

  private static void segment(ByteArrayOutputStream jpeg, int marker, byte[] content) {
    ByteBuffer head = ByteBuffer.allocate(4).put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2));
    jpeg.writeBytes(head.array());
    jpeg.writeBytes(content);
  }

  private static byte[] table(int number, int symbol) {
    byte[] table = new byte[18];
    table[0] = (byte) number;
    table[1] = 1;
    table[17] = (byte) symbol;
    return table;
  }

  /** A scan of so many blocks without a coefficient, in runs that are as long as each other. */
  private static void nothing(ByteArrayOutputStream jpeg, int blocks) {
    int runs = (blocks + LONGEST_RUN - 1) / LONGEST_RUN;
    BitSet bits = new BitSet();
    for (int run = 0; run < runs; run++) {
      int length = blocks / runs + (run < blocks % runs ? 1 : 0);
      for (int bit = 0; bit < RUN_BITS; bit++) {
        // Behind the code, which is a zero, stands what the run is longer than the shortest.
        bits.set(run * (1 + RUN_BITS) + 1 + bit, (length >> RUN_BITS - 1 - bit & 1) == 1);
      }
    }
    code(jpeg, bits, runs * (1 + RUN_BITS));
  }

  /** Bits in their order, filled up with ones, and no byte that looks like a marker. */
  private static void code(ByteArrayOutputStream jpeg, BitSet bits, int count) {
    for (int at = 0; at < count; at += 8) {
      int value = 0;
      for (int bit = at; bit < at + 8; bit++) {
        value = value << 1 | (bit >= count || bits.get(bit) ? 1 : 0);
      }
      jpeg.write(value);
      if (value == 0xff) {
        jpeg.write(0);
      }
    }
  }

  private static BufferedImage picture(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, Color.DARK_GRAY, width, height, Color.LIGHT_GRAY));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return image;
  }
}
