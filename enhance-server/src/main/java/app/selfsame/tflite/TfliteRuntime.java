package app.selfsame.tflite;

import app.selfsame.network.Model;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.network.NeuralRuntime;
import java.io.IOException;
import java.util.Map;
import org.bytedeco.javacpp.Loader;

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

  /**
   * The properties with which another Java of this program uses the native libraries that this one has unpacked.
   *
   * @throws IOException when there is no folder where they can be
   */
  public static Map<String, String> settingsOfAnotherProcess() throws IOException {
    return Map.of(
        "org.bytedeco.javacpp.cachedir", Loader.getCacheDir().getAbsolutePath(),
        // It would refuse to work once the process has four times the heap, which is no measure of what it needs.
        "org.bytedeco.javacpp.maxPhysicalBytes", "0");
  }
}
