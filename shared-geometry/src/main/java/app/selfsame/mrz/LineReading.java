package app.selfsame.mrz;

import java.util.Arrays;

/**
 * What the network says of a line of cells.
 *
 * @param line where the cells are
 * @param logProbabilities for each cell those of the {@value MrzAlphabet#SIZE} characters; with that of "no character
 *     here", which is left out, they come to 1
 * @param along of each cell's character from the cell's centre, in cells
 * @param down likewise
 * @param beyond how many characters are seen in the two cells beside the line's ends, 0..2
 */
record LineReading(CellLine line, float[][] logProbabilities, float[] along, float[] down, double beyond) {
  private static final double COST_OF_CHARACTER_BEYOND = 0.1;
  private static final double MOST_BEYOND = 0.5;

  /** Of what the network answers to the line with one cell more at each end. */
  static LineReading of(CellLine line, float[] logits, float[] offsets) {
    int cells = line.cells();
    float[][] logProbabilities = new float[cells][];
    float[] along = new float[cells];
    float[] down = new float[cells];
    for (int cell = 0; cell < cells; cell++) {
      float[] all = logSoftmax(logits, cell + 1);
      logProbabilities[cell] = Arrays.copyOf(all, MrzAlphabet.SIZE);
      along[cell] = offsets[2 * (cell + 1)];
      down[cell] = offsets[2 * (cell + 1) + 1];
    }
    double blanks = Math.exp(logSoftmax(logits, 0)[MrzAlphabet.BLANK])
        + Math.exp(logSoftmax(logits, cells + 1)[MrzAlphabet.BLANK]);
    return new LineReading(line, logProbabilities, along, down, 2 - blanks);
  }

  private static float[] logSoftmax(float[] logits, int cell) {
    int from = cell * MrzAlphabet.SIZE_WITH_BLANK;
    float largest = logits[from];
    for (int i = 1; i < MrzAlphabet.SIZE_WITH_BLANK; i++) {
      largest = Math.max(largest, logits[from + i]);
    }
    double sum = 0;
    for (int i = 0; i < MrzAlphabet.SIZE_WITH_BLANK; i++) {
      sum += Math.exp(logits[from + i] - largest);
    }
    float logSum = (float) Math.log(sum) + largest;
    float[] result = new float[MrzAlphabet.SIZE_WITH_BLANK];
    for (int i = 0; i < result.length; i++) {
      result[i] = logits[from + i] - logSum;
    }
    return result;
  }

  /** The log probability of each cell's likeliest character. */
  float best(int cell) {
    float best = Float.NEGATIVE_INFINITY;
    for (float value : logProbabilities[cell]) {
      best = Math.max(best, value);
    }
    return best;
  }

  /** Whether a character is seen beside an end: something of the line may be missing. */
  boolean isCut() {
    return beyond > MOST_BEYOND;
  }

  /**
   * How well the cells fit a line of print: at most 0, and near it only where each cell has one character in its middle and
   * there is none beside the ends. Confidence alone does not see a line that drops or doubles one character.
   */
  double score() {
    double sum = 0;
    for (int cell = 0; cell < logProbabilities.length; cell++) {
      float best = best(cell);
      sum += best - Math.abs(along[cell]) * Math.exp(best);
    }
    return sum / logProbabilities.length - COST_OF_CHARACTER_BEYOND * beyond;
  }

  /** How far the characters lie from their cells' middles, in cells, those counting most that are surest. */
  double meanOffset() {
    double sum = 0;
    double total = 0;
    for (int cell = 0; cell < along.length; cell++) {
      double weight = Math.exp(best(cell));
      sum += weight * Math.max(Math.abs(along[cell]), Math.abs(down[cell]));
      total += weight;
    }
    return sum / Math.max(1, total);
  }

  /** The line with its cells moved to where the characters were seen. */
  CellLine refinedLine() {
    float[] weights = new float[along.length];
    for (int cell = 0; cell < weights.length; cell++) {
      weights[cell] = (float) Math.exp(best(cell));
    }
    return line.refined(along, down, weights);
  }

  /** The likeliest characters, whatever the document. */
  String freeText() {
    StringBuilder text = new StringBuilder();
    for (float[] cell : logProbabilities) {
      int best = 0;
      for (int i = 1; i < cell.length; i++) {
        if (cell[i] > cell[best]) {
          best = i;
        }
      }
      text.append(MrzAlphabet.character(best));
    }
    return text.toString();
  }
}
