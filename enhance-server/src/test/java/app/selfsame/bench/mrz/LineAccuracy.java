package app.selfsame.bench.mrz;

import app.selfsame.mrz.LineTensor;
import app.selfsame.mrz.MrzAlphabet;
import app.selfsame.network.NeuralNetwork;

/**
 * How much of drawn lines a network reads.
 *
 * @param characters cells with a character
 * @param right of them, those that are read right
 * @param blanks cells without one
 * @param rightBlanks of them, those where none is read
 * @param lines lines
 * @param rightLines lines of which each cell is right
 * @param meanDistance how far the places of characters are from where the network says they are, in cells
 */
record LineAccuracy(
    int characters, int right, int blanks, int rightBlanks, int lines, int rightLines, double meanDistance) {
  /** Seeds of what is learned count from 0; those of what is tried start here, and are never learned. */
  static final long FIRST_UNSEEN = 1L << 40;

  /** Reads the lines of seeds from one on. */
  static LineAccuracy of(NeuralNetwork network, LineGenerator generator, long firstSeed, int lines) {
    int characters = 0;
    int right = 0;
    int blanks = 0;
    int rightBlanks = 0;
    int rightLines = 0;
    double distance = 0;
    for (int i = 0; i < lines; i++) {
      DrawnLine line = generator.line(firstSeed + i);
      float[][] answer = network.run(LineTensor.of(line.grey(), line.cells()));
      int wrong = 0;
      for (int cell = 0; cell < line.cells(); cell++) {
        boolean isRight = best(answer[0], cell) == line.characters()[cell];
        wrong += isRight ? 0 : 1;
        if (line.characters()[cell] == MrzAlphabet.BLANK) {
          blanks++;
          rightBlanks += isRight ? 1 : 0;
        } else {
          characters++;
          right += isRight ? 1 : 0;
          distance +=
              Math.hypot(answer[1][2 * cell] - line.dx()[cell], answer[1][2 * cell + 1] - line.dy()[cell]);
        }
      }
      rightLines += wrong == 0 ? 1 : 0;
    }
    return new LineAccuracy(characters, right, blanks, rightBlanks, lines, rightLines, distance / characters);
  }

  /** The share of characters that are read right. */
  double share() {
    return (double) right / characters;
  }

  private static int best(float[] scores, int cell) {
    int best = 0;
    for (int i = 1; i < MrzAlphabet.SIZE_WITH_BLANK; i++) {
      if (scores[cell * MrzAlphabet.SIZE_WITH_BLANK + i] > scores[cell * MrzAlphabet.SIZE_WITH_BLANK + best]) {
        best = i;
      }
    }
    return best;
  }
}
