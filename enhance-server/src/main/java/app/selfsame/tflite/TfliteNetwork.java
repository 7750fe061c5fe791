package app.selfsame.tflite;

import static org.bytedeco.tensorflowlite.global.tensorflowlite.kTfLiteOk;

import app.selfsame.network.Model;
import app.selfsame.network.NeuralNetwork;
import java.util.Arrays;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.tensorflowlite.BuiltinOpResolver;
import org.bytedeco.tensorflowlite.FlatBufferModel;
import org.bytedeco.tensorflowlite.Interpreter;
import org.bytedeco.tensorflowlite.InterpreterBuilder;
import org.bytedeco.tensorflowlite.TfLiteIntArray;
import org.bytedeco.tensorflowlite.TfLiteTensor;

/**
 * One interpreter, for one thread at a time; others wait. The native objects that it reads from are fields so that they
 * live as long as it does.
 */
final class TfliteNetwork implements NeuralNetwork {
  private final Model model;
  private final BytePointer bytes;
  private final FlatBufferModel flatbuffer;
  private final BuiltinOpResolver operators;
  private final Interpreter interpreter;

  TfliteNetwork(Model model, byte[] file) {
    this.model = model;
    bytes = new BytePointer(file.length).put(file, 0, file.length);
    flatbuffer = FlatBufferModel.VerifyAndBuildFromBuffer(bytes, file.length);
    if (flatbuffer == null || flatbuffer.isNull()) {
      throw new IllegalStateException(model + ": not a TensorFlow Lite model");
    }
    operators = new BuiltinOpResolver();
    interpreter = new Interpreter((Pointer) null);
    try (InterpreterBuilder builder = new InterpreterBuilder(flatbuffer, operators)) {
      expectOk(builder.SetNumThreads(1), "thread count refused");
      expectOk(builder.apply(interpreter), "model refused");
    }
    expectOk(interpreter.AllocateTensors(), "tensors not allocated");
    expectShapes();
  }

  @Override
  public synchronized float[][] run(float[]... inputs) {
    int[][] shapes = model.inputShapes();
    if (inputs.length != shapes.length) {
      throw new IllegalStateException(model + " takes " + shapes.length + " inputs, not " + inputs.length);
    }
    for (int i = 0; i < inputs.length; i++) {
      if (inputs[i].length != length(shapes[i])) {
        throw new IllegalStateException(model + ": input " + i + " has " + inputs[i].length + " values");
      }
      interpreter.typed_input_tensor_float(i).put(inputs[i], 0, inputs[i].length);
    }
    expectOk(interpreter.Invoke(), "not run");
    int[] lengths = model.outputLengths();
    float[][] outputs = new float[lengths.length][];
    for (int i = 0; i < lengths.length; i++) {
      outputs[i] = new float[lengths[i]];
      interpreter.typed_output_tensor_float(i).get(outputs[i]);
    }
    return outputs;
  }

  /** A tensor shorter than the model says would be read or written past its end, in native memory. */
  private void expectShapes() {
    int[][] shapes = model.inputShapes();
    int[] lengths = model.outputLengths();
    boolean fits =
        interpreter.inputs().limit() == shapes.length && interpreter.outputs().limit() == lengths.length;
    for (int i = 0; fits && i < shapes.length; i++) {
      fits = Arrays.equals(dimensions(interpreter.input_tensor(i)), shapes[i]);
    }
    for (int i = 0; fits && i < lengths.length; i++) {
      fits = length(dimensions(interpreter.output_tensor(i))) == lengths[i];
    }
    if (!fits) {
      throw new IllegalStateException(model + ": the file's tensors are not the model's");
    }
  }

  private static int[] dimensions(TfLiteTensor tensor) {
    TfLiteIntArray dimensions = tensor.dims();
    int[] sizes = new int[dimensions.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = dimensions.data(i);
    }
    return sizes;
  }

  private static int length(int[] shape) {
    int length = 1;
    for (int size : shape) {
      length *= size;
    }
    return length;
  }

  private void expectOk(int status, String complaint) {
    if (status != kTfLiteOk) {
      throw new IllegalStateException(model + ": " + complaint + " by TensorFlow Lite, status " + status);
    }
  }
}
