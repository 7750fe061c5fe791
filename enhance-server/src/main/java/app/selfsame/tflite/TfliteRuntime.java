package app.selfsame.tflite;

import app.selfsame.network.Model;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.network.NeuralRuntime;

/**
 * TensorFlow Lite on the JVM, with its XNNPACK delegate, one thread a network.
 *
 * <p>The delegate stays on not only for speed: it is what implements the selfie model's
 * {@code Convolution2DTransposeBias}, which TensorFlow Lite itself does not know. A network lets one thread
 * run it and the others wait.
 */
public final class TfliteRuntime implements NeuralRuntime {
  @Override
  public NeuralNetwork load(Model model, byte[] flatbuffer) {
    return new TfliteNetwork(model, flatbuffer);
  }
}
