package app.selfsame.bench.mrz;

import ai.djl.Model;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.AdamW;
import ai.djl.training.tracker.Tracker;
import app.selfsame.mrz.LineTensor;
import app.selfsame.mrz.MrzAlphabet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The network of a line while it is trained: six convolutions, the first three with a maximum of each 2 x 2 behind them; then
 * one for characters and places together. What starts from nothing is normalised over the batch; what goes on from a file is
 * not, since there normalisation has become part of the convolutions.
 *
 * <p>Maxima come before normalisation, which gives the same since normalisation has no scale of its own that could be
 * negative, and is four times less to do.
 */
final class LineNet implements AutoCloseable {
  /** For each cell: characters, the blank, and where the character is. */
  static final int ANSWERS = MrzAlphabet.SIZE_WITH_BLANK + 2;

  /** Filters, height and width of the kernel, strides down and right; padded (1), then maximum (1). */
  private static final int[][] LAYERS = {
    {16, 3, 3, 1, 1, 1, 1},
    {32, 3, 3, 1, 1, 1, 1},
    {48, 3, 3, 1, 1, 1, 1},
    {64, 3, 3, 1, 1, 1, 0},
    {96, 3, 2, 3, 2, 0, 0},
    {64, 1, 3, 1, 1, 1, 0},
  };
  private static final float EPSILON = 1e-5f;
  /** How much of what it knew of the mean of all batches each batch leaves. */
  private static final float MOMENTUM = 0.98f;
  private static final float WEIGHT_DECAY = 1e-3f;

  private final Model model = Model.newInstance("mrz-line");
  private final List<Conv2d> convolutions = new ArrayList<>();
  private final List<BatchNorm> normalisations = new ArrayList<>();
  private final SequentialBlock block = new SequentialBlock();

  private final List<Convolution> known;

  /** Starts from nothing. */
  LineNet() {
    this(List.of());
  }

  /** Goes on from the convolutions of a file. */
  LineNet(List<Convolution> known) {
    this.known = known;
    for (int[] layer : LAYERS) {
      Conv2d convolution =
          Conv2d.builder()
              .setFilters(layer[0])
              .setKernelShape(new Shape(layer[1], layer[2]))
              .optStride(new Shape(layer[3], layer[4]))
              .optPadding(layer[5] == 1 ? new Shape(layer[1] / 2, layer[2] / 2) : new Shape(0, 0))
              .optBias(!known.isEmpty())
              .build();
      convolutions.add(convolution);
      block.add(convolution);
      if (layer[6] == 1) {
        block.add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
      }
      if (known.isEmpty()) {
        BatchNorm normalisation = BatchNorm.builder().optScale(false).optEpsilon(EPSILON).optMomentum(MOMENTUM).build();
        normalisations.add(normalisation);
        block.add(normalisation);
      }
      block.add(Activation.reluBlock());
    }
    Conv2d heads = Conv2d.builder().setFilters(ANSWERS).setKernelShape(new Shape(1, 1)).build();
    convolutions.add(heads);
    block.add(heads);
    model.setBlock(block);
  }

  Trainer trainer(Tracker learningRate) {
    DefaultTrainingConfig config =
        new DefaultTrainingConfig(Loss.l2Loss())
            .optOptimizer(
                AdamW.builder().optLearningRateTracker(learningRate).optWeightDecays(WEIGHT_DECAY).build());
    Trainer trainer = model.newTrainer(config);
    trainer.initialize(new Shape(1, 1, LineTensor.HEIGHT_PX, LineTensor.WIDTH_PX));
    if (!known.isEmpty()) {
      takeOver();
    }
    return trainer;
  }

  NDManager manager() {
    return model.getNDManager();
  }

  private void takeOver() {
    for (int i = 0; i < LAYERS.length; i++) {
      set(convolutions.get(i), known.get(i).byChannels(), known.get(i).bias());
    }
    // Characters and places are two convolutions in the file.
    Convolution characters = known.get(LAYERS.length);
    Convolution places = known.get(LAYERS.length + 1);
    set(
        convolutions.get(LAYERS.length),
        joined(characters.byChannels(), places.byChannels()),
        joined(characters.bias(), places.bias()));
  }

  private static void set(Block convolution, float[] weights, float[] bias) {
    convolution.getParameters().get("weight").getArray().set(weights);
    convolution.getParameters().get("bias").getArray().set(bias);
  }

  private static float[] joined(float[] first, float[] second) {
    float[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** The file of it, in which normalisation is part of the convolutions. */
  byte[] toFile() {
    TfliteWriter writer = new TfliteWriter(LineTensor.HEIGHT_PX, LineTensor.WIDTH_PX, 1);
    int tensor = writer.input();
    for (int i = 0; i < LAYERS.length; i++) {
      int[] layer = LAYERS[i];
      float[] weights = parameter(convolutions.get(i), "weight");
      float[] bias = known.isEmpty() ? fold(weights, normalisations.get(i)) : parameter(convolutions.get(i), "bias");
      tensor = writer.convolution(tensor, Convolution.ofChannels(weights, bias, layer, true));
      if (layer[6] == 1) {
        tensor = writer.maximum(tensor);
      }
    }
    float[] weights = parameter(convolutions.get(LAYERS.length), "weight");
    float[] bias = parameter(convolutions.get(LAYERS.length), "bias");
    return writer.finish(
        writer.convolution(tensor, head(weights, bias, 0, MrzAlphabet.SIZE_WITH_BLANK)),
        writer.convolution(tensor, head(weights, bias, MrzAlphabet.SIZE_WITH_BLANK, ANSWERS)));
  }

  /** Makes a normalisation part of the weights before it, and answers the bias that it leaves. */
  private static float[] fold(float[] weights, BatchNorm normalisation) {
    float[] mean = parameter(normalisation, "runningMean");
    float[] variance = parameter(normalisation, "runningVar");
    float[] bias = parameter(normalisation, "beta");
    int each = weights.length / bias.length;
    for (int filter = 0; filter < bias.length; filter++) {
      float scale = (float) (1 / Math.sqrt(variance[filter] + EPSILON));
      for (int k = filter * each; k < (filter + 1) * each; k++) {
        weights[k] *= scale;
      }
      bias[filter] -= mean[filter] * scale;
    }
    return bias;
  }

  private static Convolution head(float[] weights, float[] bias, int from, int to) {
    int channels = weights.length / bias.length;
    return Convolution.ofChannels(
        Arrays.copyOfRange(weights, from * channels, to * channels),
        Arrays.copyOfRange(bias, from, to),
        new int[] {to - from, 1, 1, 1, 1, 1},
        false);
  }

  private static float[] parameter(Block block, String name) {
    return block.getParameters().get(name).getArray().toFloatArray();
  }

  @Override
  public void close() {
    model.close();
  }
}
