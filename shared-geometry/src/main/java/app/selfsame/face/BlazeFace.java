package app.selfsame.face;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.image.TensorSampler;
import app.selfsame.network.AnchorGrid;
import app.selfsame.network.Model;
import app.selfsame.network.NeuralNetwork;

/**
 * One BlazeFace detector: sampling and network; {@link Sight} decodes what it answers.
 *
 * <p>Source: Bazarevsky et al., "BlazeFace: Sub-millisecond Neural Face Detection on Mobile GPUs", 2019, section 3.
 */
final class BlazeFace {
  private final NeuralNetwork network;
  private final int inputPx;
  private final float[] anchors;

  private BlazeFace(NeuralNetwork network, int inputPx, float[] anchors) {
    this.network = network;
    this.inputPx = inputPx;
    this.anchors = anchors;
  }

  static BlazeFace shortRange(NeuralNetwork network) {
    return new BlazeFace(network, Model.FACE_SHORT_RANGE.inputShapes()[0][1], AnchorGrid.shortRange());
  }

  static BlazeFace fullRange(NeuralNetwork network) {
    return new BlazeFace(network, Model.FACE_FULL_RANGE_SPARSE.inputShapes()[0][1], AnchorGrid.fullRange());
  }

  /**
   * Runs the network on a square part of the photo.
   *
   * @param square where to look; may reach outside the photo and be turned
   */
  Sight look(TensorSampler photo, OrientedBoxPx square) {
    float[][] outputs = network.run(photo.sample(square, inputPx, inputPx, -1, 1, TensorSampler.Border.BLACK));
    return new Sight(outputs[0], outputs[1], anchors, inputPx, square);
  }
}
