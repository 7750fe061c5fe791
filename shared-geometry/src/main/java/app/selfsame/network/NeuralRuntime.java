package app.selfsame.network;

/** What can load networks on this platform: TensorFlow Lite on the JVM, LiteRT in the browser. */
public interface NeuralRuntime {
  /**
   * Loads a network and leaves it ready to run.
   *
   * @param model which network this is: its shapes
   * @param flatbuffer the bytes of a {@code .tflite} file, already cut down to {@code model}'s inputs and outputs
   * @throws IllegalStateException when the runtime refuses the file
   */
  NeuralNetwork load(Model model, byte[] flatbuffer);
}
