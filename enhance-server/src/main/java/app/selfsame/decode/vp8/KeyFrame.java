package app.selfsame.decode.vp8;

import app.selfsame.decode.effort.Effort;

/**
 * Decodes a VP8 frame that stands alone (RFC 6386), which is the picture of a lossy WebP file, to the same samples as
 * libwebp.
 */
public final class KeyFrame {
  private final FrameHeader header;
  private final Planes planes;
  private final Effort effort;
  private final Macroblock block = new Macroblock();
  private final SubblockPrediction subblocks = new SubblockPrediction();

  private KeyFrame(FrameHeader header, Planes planes, Effort effort) {
    this.header = header;
    this.planes = planes;
    this.effort = effort;
  }

  /**
   * Fills the planes.
   *
   * @param from where in the data the frame begins
   * @param end behind it
   * @param planes of the size that the frame has
   * @param effort that the pixels are counted in, twice: once more where edges are smoothed
   * @throws IllegalArgumentException when the frame is damaged or ends too early
   */
  public static void decode(byte[] data, int from, int end, Planes planes, Effort effort) {
    new KeyFrame(new FrameHeader(data, from, end), planes, effort).decode();
  }

  private void decode() {
    ModeReader modes = new ModeReader(header, planes.columns);
    CoefficientReader coefficients = new CoefficientReader(header, planes.columns);
    LoopFilter filter = new LoopFilter(planes);
    for (int row = 0; row < planes.rows; row++) {
      BooleanDecoder source = header.coefficients[row % header.coefficients.length];
      effort.spend((long) Macroblock.PIXELS * planes.columns);
      modes.startRow();
      coefficients.startRow(source);
      for (int column = 0; column < planes.columns; column++) {
        modes.read(column, block);
        coefficients.read(column, block);
        FrameHeader.require(!source.isPastEnd());
        reconstruct(column, row);
        filter.note(column, row, header.filters[block.segment][block.inParts ? 1 : 0], block);
      }
      FrameHeader.require(!header.modes.isPastEnd());
    }
    // Prediction is from samples that are not filtered.
    filter.run(effort);
  }

  private void reconstruct(int column, int row) {
    Plane luma = planes.luma;
    int at = luma.at(16 * column, 16 * row);
    if (block.inParts) {
      reconstructParts(at, column == planes.columns - 1);
    } else {
      Prediction.fill(luma, at, 16, block.lumaModes[0], row > 0, column > 0);
      for (int i = 0; i < 16; i++) {
        add(i, luma, at + i / 4 * 4 * luma.stride + i % 4 * 4);
      }
    }
    reconstructChroma(planes.u, Macroblock.FIRST_U, column, row);
    reconstructChroma(planes.v, Macroblock.FIRST_V, column, row);
  }

  /** What is above and at the right of a macroblock's right edge is so for all four blocks there. */
  private void reconstructParts(int at, boolean isLast) {
    Plane luma = planes.luma;
    for (int i = 0; i < 16; i++) {
      int first = at + i / 4 * 4 * luma.stride + i % 4 * 4;
      int right = first - luma.stride + 4;
      int step = 1;
      if (i % 4 == 3) {
        right = at - luma.stride + (isLast ? 15 : 16);
        step = isLast ? 0 : 1;
      }
      subblocks.fill(luma, first, block.lumaModes[i], right, step);
      add(i, luma, first);
    }
  }

  private void reconstructChroma(Plane plane, int firstBlock, int column, int row) {
    int at = plane.at(8 * column, 8 * row);
    Prediction.fill(plane, at, 8, block.chromaMode, row > 0, column > 0);
    for (int i = 0; i < 4; i++) {
      add(firstBlock + i, plane, at + i / 2 * 4 * plane.stride + i % 2 * 4);
    }
  }

  private void add(int number, Plane plane, int at) {
    if (!block.isEmpty) {
      Transforms.add(block.coefficients, 16 * number, plane, at);
    }
  }
}
