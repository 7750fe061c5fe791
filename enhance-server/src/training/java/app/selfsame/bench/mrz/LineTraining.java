package app.selfsame.bench.mrz;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import app.selfsame.mrz.LineTensor;
import app.selfsame.mrz.MrzAlphabet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Trains the network that reads the lines of machine-readable zones, and writes its file: a first round from nothing, and a
 * second one that goes on from the first one's file, on the cuts that documents have.
 */
final class LineTraining {
  static final int FIRST_WEIGHTS = 1;

  private static final int USUAL_STEPS = 5000;
  private static final int USUAL_MORE_STEPS = 2500;
  private static final double FIRST_RATE = 1.5e-3;
  private static final double SECOND_RATE = 5e-4;
  private static final int WARM_UP_STEPS = 100;
  /** The rate at the end, as a share of the largest. */
  private static final double LAST_SHARE = 0.004;
  private static final float PLACES_WEIGHT = 4;
  private static final int REPORTED_STEPS = 100;
  private static final int[] LENGTHS = {30, 36, 44};

  private final LineGenerator generator;
  private final int firstStep;
  private final int steps;
  private final double mostRate;
  private double meanLoss;
  private double meanRight;

  /** @param firstStep number of the first batch: those before it were learned already */
  private LineTraining(LineConditions conditions, int firstStep, int steps, double mostRate) {
    generator = new LineGenerator(OcrB.load(), conditions);
    this.firstStep = firstStep;
    this.steps = steps;
    this.mostRate = mostRate;
  }

  /** @param args the numbers of steps of both rounds, unless they are the usual ones */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path networks = Path.of(System.getProperty("selfsame.root"), "web-client", "networks");
    int steps = args.length > 0 ? Integer.parseInt(args[0]) : USUAL_STEPS;
    int more = args.length > 1 ? Integer.parseInt(args[1]) : USUAL_MORE_STEPS;
    byte[] file = secondRound(firstRound(steps), steps, more);
    Files.write(networks.resolve("mrz_line.tflite"), file);
    Files.writeString(networks.resolve("mrz_line.txt"), LineAccount.of(file, steps, more));
  }

  private static byte[] firstRound(int steps) throws InterruptedException {
    Engine.getInstance().setRandomSeed(FIRST_WEIGHTS);
    try (LineNet net = new LineNet()) {
      new LineTraining(LineConditions.PHOTOS.cuts(OcrB.Cuts.ALL), 0, steps, FIRST_RATE).train(net);
      return net.toFile();
    }
  }

  /** Goes on from a file, after so many steps. */
  static byte[] secondRound(byte[] file, int firstStep, int steps) throws InterruptedException {
    try (LineNet net = new LineNet(TfliteReader.convolutions(file))) {
      new LineTraining(LineConditions.PHOTOS, firstStep, steps, SECOND_RATE).train(net);
      return net.toFile();
    }
  }

  private void train(LineNet net) throws InterruptedException {
    ExecutorService drawing = Executors.newSingleThreadExecutor();
    try (Trainer trainer = net.trainer(step -> (float) rate(step))) {
      Future<LineBatch> next = drawing.submit(() -> batch(0));
      for (int step = 0; step < steps; step++) {
        LineBatch batch = next.get();
        int following = step + 1;
        next = drawing.submit(() -> batch(following));
        learn(net, trainer, batch);
        if (following % REPORTED_STEPS == 0) {
          System.out.printf(
              Locale.ROOT, "%d of %d steps: loss %.4f, %.4f of cells right%n", following, steps, meanLoss, meanRight);
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      drawing.shutdownNow();
    }
  }

  private LineBatch batch(int step) {
    return LineBatch.of(generator, firstStep + step, LENGTHS[step % LENGTHS.length]);
  }

  private double rate(int step) {
    double share = 0.5 * (1 + Math.cos(Math.PI * Math.min(1, (double) step / steps)));
    return mostRate * Math.min(1, (step + 1.0) / WARM_UP_STEPS) * (share + LAST_SHARE);
  }

  private void learn(LineNet net, Trainer trainer, LineBatch batch) {
    int cells = batch.cells();
    int lines = LineBatch.LINES;
    int answers = MrzAlphabet.SIZE_WITH_BLANK;
    try (NDManager here = net.manager().newSubManager()) {
      NDArray input =
          here.create(batch.input(), new Shape(lines, 1, LineTensor.HEIGHT_PX, (long) cells * LineTensor.CELL_PX));
      NDArray characters = here.create(batch.characters(), new Shape(lines, answers, cells));
      NDArray places = here.create(batch.places(), new Shape(lines, 2, cells));
      NDArray isPlaced = here.create(batch.isPlaced(), new Shape(lines, 1, cells));
      NDArray counted = characters.sum();
      double loss;
      NDArray scores;
      try (GradientCollector collector = trainer.newGradientCollector()) {
        NDArray answer = trainer.forward(new NDList(input)).singletonOrThrow().squeeze(2);
        answer.attach(here);
        scores = answer.get(":, :" + answers);
        NDArray wrongCharacters = scores.logSoftmax(1).mul(characters).sum().neg();
        NDArray wrongPlaces = answer.get(":, " + answers + ":").sub(places).abs().mul(isPlaced).sum();
        NDArray sum = wrongCharacters.add(wrongPlaces.mul(PLACES_WEIGHT)).div(counted);
        collector.backward(sum);
        loss = sum.getFloat();
      }
      trainer.step();
      NDArray right = scores.argMax(1).eq(characters.argMax(1)).toType(DataType.FLOAT32, false);
      double share = right.mul(characters.sum(new int[] {1})).sum().div(counted).getFloat();
      meanLoss = meanLoss == 0 ? loss : 0.98 * meanLoss + 0.02 * loss;
      meanRight = meanRight == 0 ? share : 0.98 * meanRight + 0.02 * share;
    }
  }
}
