package app.selfsame.worker;

import app.selfsame.js.JsException;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import app.selfsame.network.Model;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.network.NeuralRuntime;

/** LiteRT.js as the engine's neural runtime. Loading and running suspend the caller. */
final class LiteRtRuntime implements NeuralRuntime {
  private final LiteRt kernels;
  private final Interruption interruption;

  /** Networks of this runtime let {@code interruption} end a run before it starts. */
  LiteRtRuntime(LiteRt kernels, Interruption interruption) {
    this.kernels = kernels;
    this.interruption = interruption;
  }

  @Override
  public NeuralNetwork load(Model model, byte[] flatbuffer) {
    LiteRtModel compiled;
    try {
      compiled = Promises.await(kernels.compile(TypedArrays.toJs(flatbuffer)));
    } catch (JsException e) {
      throw new IllegalStateException(model + " did not load: " + e.getMessage(), e);
    }
    failOnErrors(kernels, model);
    return new LiteRtNetwork(kernels, model, compiled, interruption);
  }

  /**
   * The kernels print an error, answer with memory that nobody has written, and reject nothing, when a network holds an
   * operation they lack.
   */
  static void failOnErrors(LiteRt kernels, Model model) {
    String errors = kernels.takeErrors();
    if (!errors.isEmpty()) {
      throw new IllegalStateException(model + ": " + errors);
    }
  }
}
