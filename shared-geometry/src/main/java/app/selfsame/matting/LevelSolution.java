package app.selfsame.matting;

/**
 * What was found out at one level.
 *
 * @param level as it was solved: what the level before was sure of is known
 * @param pairs the colours that explain each unknown pixel
 * @param vote what these say of each unknown pixel
 * @param alpha 0..1, one a pixel
 */
record LevelSolution(MattingLevel level, ColourPairs pairs, PairVote vote, float[] alpha) {
  /** How much colours may scatter within 3 x 3 pixels without telling anything, on a scale of 0..1, squared. */
  private static final float EPSILON = 1e-7f;

  private static final int FIRST_STEPS = 200;
  private static final int FURTHER_STEPS = 30;

  /** What the coarser level puts nearer to an end than this all around is not asked again. */
  private static final float SURE = 0.015f;

  static LevelSolution coarsest(MattingLevel level, MattingWatch watch) {
    ColourPairs pairs = PairSearch.search(level);
    PairVote vote = PairVote.of(level, pairs);
    float[] alpha = known(level);
    for (int n = 0; n < level.unknown().length; n++) {
      alpha[level.unknown()[n]] = vote.alpha()[n];
    }
    return solved(level, pairs, vote, alpha, FIRST_STEPS, watch);
  }

  /** Goes on from a level of half the pixels an edge. */
  static LevelSolution finer(MattingLevel whole, LevelSolution coarse, MattingWatch watch) {
    MattingLevel level = coarse.settled(whole);
    ColourPairs pairs = coarse.pairs.refined(coarse.level, level);
    PairVote vote = PairVote.of(level, pairs);
    float[] alpha = known(level);
    CellPlane before = new CellPlane(coarse.level.width(), coarse.level.height(), 2, coarse.alpha);
    for (int pixel : level.unknown()) {
      alpha[pixel] = before.at(pixel % level.width(), pixel / level.width());
    }
    return solved(level, pairs, vote, alpha, FURTHER_STEPS, watch);
  }

  private static LevelSolution solved(
      MattingLevel level, ColourPairs pairs, PairVote vote, float[] alpha, int steps, MattingWatch watch) {
    watch.reached(0.3);
    MattingNodes nodes = MattingNodes.of(level);
    MattingLaplacian laplacian = MattingLaplacian.of(level, nodes, EPSILON);
    watch.reached(0.6);
    new AlphaSolver(level, nodes, laplacian, Evidence.of(level, pairs, vote)).solve(alpha, steps);
    watch.reached(1);
    return new LevelSolution(level, pairs, vote, alpha);
  }

  private static float[] known(MattingLevel level) {
    float[] alpha = new float[level.labels().length];
    for (int i = 0; i < alpha.length; i++) {
      alpha[i] = level.labels()[i] == Trimap.FOREGROUND ? 1 : 0;
    }
    return alpha;
  }

  /** A finer level in which all that this one is sure of is known. */
  private MattingLevel settled(MattingLevel fine) {
    byte[] labels = fine.labels().clone();
    for (int pixel : fine.unknown()) {
      int x = pixel % fine.width() / 2;
      int y = pixel / fine.width() / 2;
      float least = 1;
      float most = 0;
      boolean asked = false;
      for (int ny = Math.max(0, y - 1); ny <= Math.min(level.height() - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(level.width() - 1, x + 1); nx++) {
          float near = alpha[ny * level.width() + nx];
          asked |= level.labels()[ny * level.width() + nx] == Trimap.UNKNOWN;
          least = Math.min(least, near);
          most = Math.max(most, near);
        }
      }
      // Without an unknown pixel around its parent it has no colour pair to start from.
      if (most < SURE || !asked && most + least < 1) {
        labels[pixel] = Trimap.BACKGROUND;
      } else if (least > 1 - SURE || !asked) {
        labels[pixel] = Trimap.FOREGROUND;
      }
    }
    return fine.relabelled(labels);
  }
}
