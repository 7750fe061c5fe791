package app.selfsame.worker;

import app.selfsame.js.JsException;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import app.selfsame.network.Model;
import app.selfsame.network.NeuralNetwork;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;

/** One network compiled by LiteRT.js. */
final class LiteRtNetwork implements NeuralNetwork {
  private final LiteRt kernels;
  private final Model model;
  private final LiteRtModel compiled;
  private final Interruption interruption;

  LiteRtNetwork(LiteRt kernels, Model model, LiteRtModel compiled, Interruption interruption) {
    this.kernels = kernels;
    this.model = model;
    this.compiled = compiled;
    this.interruption = interruption;
  }

  /**
   * {@inheritDoc}
   *
   * @throws Superseded when the page no longer wants the answer
   */
  @Override
  public float[][] run(float[]... inputs) {
    interruption.check();
    JSArray<LiteRtTensor> tensors = new JSArray<>();
    try {
      for (int i = 0; i < inputs.length; i++) {
        tensors.push(kernels.tensor(TypedArrays.toJs(inputs[i]), TypedArrays.toJs(model.inputShapes()[i])));
      }
      return read(Promises.await(compiled.run(tensors)));
    } catch (JsException e) {
      throw new IllegalStateException(model + " did not run: " + e.getMessage(), e);
    } finally {
      deleteAll(tensors);
    }
  }

  private float[][] read(JSArrayReader<LiteRtTensor> tensors) {
    try {
      LiteRtRuntime.failOnErrors(kernels, model);
      float[][] outputs = new float[model.outputLengths().length][];
      if (tensors.getLength() != outputs.length) {
        throw new IllegalStateException(model + " has " + tensors.getLength() + " outputs");
      }
      for (int i = 0; i < outputs.length; i++) {
        outputs[i] = TypedArrays.toJava(tensors.get(i).toTypedArray());
        if (outputs[i].length != model.outputLengths()[i]) {
          throw new IllegalStateException(model + " has " + outputs[i].length + " floats in output " + i);
        }
      }
      return outputs;
    } finally {
      deleteAll(tensors);
    }
  }

  private static void deleteAll(JSArrayReader<LiteRtTensor> tensors) {
    for (int i = 0; i < tensors.getLength(); i++) {
      tensors.get(i).delete();
    }
  }
}
