package app.selfsame.mrz;

import app.selfsame.network.NeuralNetwork;

/** Reads lines of cells of one photo with the network, as often as it may. */
final class CellReader {
  /** Characters so close to their cells' middles are not moved to. */
  private static final double SETTLED_CELLS = 0.03;

  private final LineSampler sampler;
  private final NeuralNetwork network;
  private int left;

  /**
   * A reader.
   *
   * @param mostRuns of the network: each takes a few milliseconds
   */
  CellReader(GreyLevels photo, NeuralNetwork network, int mostRuns) {
    this.sampler = new LineSampler(photo);
    this.network = network;
    this.left = mostRuns;
  }

  /** How often the network may still be run; 0 or less when a search has to come to its end. */
  int runsLeft() {
    return left;
  }

  LineReading read(CellLine line) {
    left--;
    float[][] answer = network.run(LineTensor.of(sampler.sample(line), line.cells() + 2));
    return LineReading.of(line, answer[0], answer[1]);
  }

  /** Moves the cells to where the characters are seen, and reads them again; the best of the readings. */
  LineReading settled(LineReading first, int mostRounds) {
    LineReading best = first;
    LineReading last = first;
    for (int round = 0; round < mostRounds && left > 0 && last.meanOffset() > SETTLED_CELLS; round++) {
      last = read(last.refinedLine());
      if (last.score() > best.score()) {
        best = last;
      }
    }
    return best;
  }
}
