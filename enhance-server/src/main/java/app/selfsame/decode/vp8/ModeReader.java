package app.selfsame.decode.vp8;

import java.util.Arrays;

/** Reads how macroblocks are predicted (RFC 6386, 9.3, 11.2 and 11.3), row by row. */
final class ModeReader {
  private final FrameHeader header;
  private final BooleanDecoder bits;
  /** The modes of the blocks above, four of each macroblock, and of those at the left. */
  private final int[] above;

  private final int[] left = new int[4];

  ModeReader(FrameHeader header, int columns) {
    this.header = header;
    this.bits = header.modes;
    this.above = new int[4 * columns];
  }

  void startRow() {
    Arrays.fill(left, SubblockModes.DC);
  }

  void read(int column, Macroblock block) {
    block.segment = header.segments.next(bits);
    block.isEmpty = header.notSkipped >= 0 && bits.bit(header.notSkipped);
    block.inParts = !bits.bit(145);
    if (block.inParts) {
      readParts(column, block);
    } else {
      int mode = wholeMode();
      block.lumaModes[0] = mode;
      Arrays.fill(above, 4 * column, 4 * column + 4, mode);
      Arrays.fill(left, mode);
    }
    block.chromaMode = chromaMode();
  }

  private void readParts(int column, Macroblock block) {
    for (int i = 0; i < 16; i++) {
      int x = 4 * column + i % 4;
      int mode = SubblockModes.read(bits, above[x], left[i / 4]);
      above[x] = mode;
      left[i / 4] = mode;
      block.lumaModes[i] = mode;
    }
  }

  private int wholeMode() {
    if (bits.bit(156)) {
      return bits.bit(128) ? SubblockModes.TRUE_MOTION : SubblockModes.HORIZONTAL;
    }
    return bits.bit(163) ? SubblockModes.VERTICAL : SubblockModes.DC;
  }

  private int chromaMode() {
    if (!bits.bit(142)) {
      return SubblockModes.DC;
    }
    if (!bits.bit(114)) {
      return SubblockModes.VERTICAL;
    }
    return bits.bit(183) ? SubblockModes.TRUE_MOTION : SubblockModes.HORIZONTAL;
  }
}
