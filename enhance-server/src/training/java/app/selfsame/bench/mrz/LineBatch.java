package app.selfsame.bench.mrz;

import app.selfsame.mrz.LineTensor;
import app.selfsame.mrz.MrzAlphabet;

/**
 * Lines of one length that are learned together, with one cell of nothing behind them where there is room, as the network
 * sees behind a line.
 *
 * @param cells of each, the one behind the line included
 * @param input line by line, row by row
 * @param characters line by line, answer by answer, cell by cell: how likely each is; nothing behind the line
 * @param places line by line, right then down, cell by cell
 * @param isPlaced line by line, cell by cell: 1 where the place is known
 */
record LineBatch(int cells, float[] input, float[] characters, float[] places, float[] isPlaced) {
  static final int LINES = 32;

  /** Shared by all answers, so that the network is not driven to be surer than it can be. */
  private static final float DOUBT = 0.002f;

  /** The batch of a number, of lines that no other number has. */
  static LineBatch of(LineGenerator generator, long number, int length) {
    int cells = Math.min(LineTensor.MOST_CELLS, length + 3);
    int width = cells * LineTensor.CELL_PX;
    int answers = MrzAlphabet.SIZE_WITH_BLANK;
    float[] input = new float[LINES * LineTensor.HEIGHT_PX * width];
    float[] characters = new float[LINES * answers * cells];
    float[] places = new float[LINES * 2 * cells];
    float[] isPlaced = new float[LINES * cells];
    for (int i = 0; i < LINES; i++) {
      DrawnLine line = generator.line(number * LINES + i, length);
      float[] tensor = LineTensor.of(line.grey(), line.cells());
      for (int y = 0; y < LineTensor.HEIGHT_PX; y++) {
        System.arraycopy(
            tensor, y * LineTensor.WIDTH_PX, input, (i * LineTensor.HEIGHT_PX + y) * width, width);
      }
      for (int cell = 0; cell < line.cells(); cell++) {
        for (int answer = 0; answer < answers; answer++) {
          float share = answer == line.characters()[cell] ? 1 - DOUBT : 0;
          characters[(i * answers + answer) * cells + cell] = share + DOUBT / answers;
        }
        places[2 * i * cells + cell] = line.dx()[cell];
        places[(2 * i + 1) * cells + cell] = line.dy()[cell];
        isPlaced[i * cells + cell] = line.isPlaced()[cell] ? 1 : 0;
      }
    }
    return new LineBatch(cells, input, characters, places, isPlaced);
  }
}
