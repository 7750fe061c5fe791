package app.selfsame.network;

/**
 * One loaded network, ready to run: the only way the engine reaches neural kernels.
 *
 * <p>It answers one caller at a time; whether others have to wait themselves is its runtime's to say. In the browser
 * {@code run} suspends until the kernels have answered, so nothing that must not suspend may call it.
 */
public interface NeuralNetwork {
  /**
   * Runs the network once.
   *
   * @param inputs one tensor for each of {@link Model#inputShapes()}, in that order, flattened row by row
   *     (batch, height, width, channel)
   * @return one new array for each of {@link Model#outputLengths()}, in that order
   * @throws IllegalStateException when the runtime reports a failure
   */
  float[][] run(float[]... inputs);
}
