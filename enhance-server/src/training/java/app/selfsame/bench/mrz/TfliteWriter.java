package app.selfsame.bench.mrz;

import com.google.flatbuffers.FlatBufferBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a network of convolutions and maxima as a {@code .tflite} file whose weights are 8-bit integers with one scale for
 * each output channel. They are turned into floats when the file is loaded ({@code DEQUANTIZE} of a constant), so that all
 * arithmetic is that of floats.
 *
 * <p>Field and operator numbers are those of the schema of TensorFlow Lite 3 ({@code tensorflow/lite/schema/schema.fbs}).
 */
final class TfliteWriter {
  private static final int SCHEMA_VERSION = 3;
  private static final byte FLOAT32 = 0;
  private static final byte INT8 = 9;
  private static final int CONV_2D = 3;
  private static final int DEQUANTIZE = 6;
  private static final int MAX_POOL_2D = 17;
  private static final byte CONV_2D_OPTIONS = 1;
  private static final byte POOL_2D_OPTIONS = 5;
  private static final byte NO_OPTIONS = 0;
  private static final byte SAME = 0;
  private static final byte VALID = 1;
  private static final byte LINEAR = 0;
  private static final byte RELU = 1;
  /** Kernels read weights in place, several at once. */
  private static final int ALIGNMENT_BYTES = 16;

  private final FlatBufferBuilder out = new FlatBufferBuilder(1 << 18);
  private final List<Integer> buffers = new ArrayList<>();
  private final List<Integer> tensors = new ArrayList<>();
  private final List<int[]> shapes = new ArrayList<>();
  private final List<Integer> operators = new ArrayList<>();
  private final Map<Integer, Integer> operatorCodes = new LinkedHashMap<>();
  private final int input;

  /** Starts a network with one input of batch 1. */
  TfliteWriter(int height, int width, int channels) {
    buffers.add(buffer(null));
    input = tensor("input", FLOAT32, new int[] {1, height, width, channels}, 0, 0);
  }

  int input() {
    return input;
  }

  /** The number of floats of a tensor. */
  int lengthOf(int tensor) {
    int length = 1;
    for (int size : shapes.get(tensor)) {
      length *= size;
    }
    return length;
  }

  /**
   * Adds a convolution.
   *
   * @param from the tensor that it reads
   * @param convolution its weights
   * @return the tensor that it makes
   */
  int convolution(int from, Convolution convolution) {
    int[] shape = shapes.get(from);
    int filters = convolution.filters();
    int height = convolution.kernelHeight();
    int width = convolution.kernelWidth();
    String name = "conv" + operators.size();
    float[] scales = new float[filters];
    byte[] steps = quantise(convolution.weights(), scales);
    int[] weightShape = {filters, height, width, convolution.channels()};
    int stored = tensor(name + "/steps", INT8, weightShape, constant(steps), quantisation(scales));
    int weights = tensor(name + "/weights", FLOAT32, weightShape, 0, 0);
    operator(DEQUANTIZE, new int[] {stored}, weights, NO_OPTIONS, 0);
    int bias = tensor(name + "/bias", FLOAT32, new int[] {filters}, constant(bytes(convolution.bias())), 0);
    int strideY = convolution.strideY();
    int strideX = convolution.strideX();
    boolean padded = convolution.isPadded();
    int[] made = {
      1,
      padded ? (shape[1] + strideY - 1) / strideY : (shape[1] - height) / strideY + 1,
      padded ? (shape[2] + strideX - 1) / strideX : (shape[2] - width) / strideX + 1,
      filters
    };
    int to = tensor(name, FLOAT32, made, 0, 0);
    out.startTable(6);
    out.addByte(0, padded ? SAME : VALID, SAME);
    out.addInt(1, strideX, 0);
    out.addInt(2, strideY, 0);
    out.addByte(3, convolution.isRectified() ? RELU : LINEAR, LINEAR);
    operator(CONV_2D, new int[] {from, weights, bias}, to, CONV_2D_OPTIONS, out.endTable());
    return to;
  }

  /** Adds the maximum of each 2 x 2 values. */
  int maximum(int from) {
    int[] shape = shapes.get(from);
    int to = tensor("max" + operators.size(), FLOAT32, new int[] {1, shape[1] / 2, shape[2] / 2, shape[3]}, 0, 0);
    out.startTable(6);
    out.addByte(0, VALID, SAME);
    for (int field = 1; field <= 4; field++) {
      out.addInt(field, 2, 0);
    }
    operator(MAX_POOL_2D, new int[] {from}, to, POOL_2D_OPTIONS, out.endTable());
    return to;
  }

  /** The file; nothing can be added afterwards. */
  byte[] finish(int... outputs) {
    int operatorVector = vector(operators);
    int tensorVector = vector(tensors);
    int inputVector = ints(new int[] {input});
    int outputVector = ints(outputs);
    int name = out.createString("main");
    out.startTable(5);
    out.addOffset(0, tensorVector, 0);
    out.addOffset(1, inputVector, 0);
    out.addOffset(2, outputVector, 0);
    out.addOffset(3, operatorVector, 0);
    out.addOffset(4, name, 0);
    int subgraphs = vector(List.of(out.endTable()));
    List<Integer> codes = new ArrayList<>();
    for (int code : operatorCodes.keySet()) {
      out.startTable(4);
      out.addByte(0, (byte) code, 0);
      out.addInt(2, code == DEQUANTIZE ? 2 : 1, 0);
      out.addInt(3, code, 0);
      codes.add(out.endTable());
    }
    int codeVector = vector(codes);
    int bufferVector = vector(buffers);
    out.startTable(8);
    out.addInt(0, SCHEMA_VERSION, 0);
    out.addOffset(1, codeVector, 0);
    out.addOffset(2, subgraphs, 0);
    out.addOffset(4, bufferVector, 0);
    out.finish(out.endTable(), "TFL3");
    return out.sizedByteArray();
  }

  /** Rounds the weights of each filter to steps of a 127th of its largest one, and says how large the steps are. */
  static byte[] quantise(float[] weights, float[] scales) {
    byte[] steps = new byte[weights.length];
    int each = weights.length / scales.length;
    for (int filter = 0; filter < scales.length; filter++) {
      float largest = 1e-12f;
      for (int i = filter * each; i < (filter + 1) * each; i++) {
        largest = Math.max(largest, Math.abs(weights[i]));
      }
      scales[filter] = largest / 127;
      for (int i = filter * each; i < (filter + 1) * each; i++) {
        steps[i] = (byte) Math.round(weights[i] / scales[filter]);
      }
    }
    return steps;
  }

  private void operator(int code, int[] inputs, int to, byte optionsType, int options) {
    operatorCodes.putIfAbsent(code, operatorCodes.size());
    int inputVector = ints(inputs);
    int outputVector = ints(new int[] {to});
    out.startTable(5);
    out.addInt(0, operatorCodes.get(code), 0);
    out.addOffset(1, inputVector, 0);
    out.addOffset(2, outputVector, 0);
    out.addByte(3, optionsType, NO_OPTIONS);
    out.addOffset(4, options, 0);
    operators.add(out.endTable());
  }

  private int tensor(String name, byte type, int[] shape, int buffer, int quantisation) {
    int shapeVector = ints(shape);
    int nameString = out.createString(name);
    out.startTable(5);
    out.addOffset(0, shapeVector, 0);
    out.addByte(1, type, FLOAT32);
    out.addInt(2, buffer, 0);
    out.addOffset(3, nameString, 0);
    out.addOffset(4, quantisation, 0);
    tensors.add(out.endTable());
    shapes.add(shape);
    return tensors.size() - 1;
  }

  /** One scale for each filter, which is the first dimension; all count from 0. */
  private int quantisation(float[] scales) {
    out.startVector(4, scales.length, 4);
    for (int i = scales.length - 1; i >= 0; i--) {
      out.addFloat(scales[i]);
    }
    int scaleVector = out.endVector();
    out.startVector(8, scales.length, 8);
    for (int i = 0; i < scales.length; i++) {
      out.addLong(0);
    }
    int zeroVector = out.endVector();
    out.startTable(7);
    out.addOffset(2, scaleVector, 0);
    out.addOffset(3, zeroVector, 0);
    return out.endTable();
  }

  private int constant(byte[] data) {
    buffers.add(buffer(data));
    return buffers.size() - 1;
  }

  private int buffer(byte[] data) {
    int vector = 0;
    if (data != null) {
      out.startVector(1, data.length, ALIGNMENT_BYTES);
      for (int i = data.length - 1; i >= 0; i--) {
        out.addByte(data[i]);
      }
      vector = out.endVector();
    }
    out.startTable(1);
    out.addOffset(0, vector, 0);
    return out.endTable();
  }

  private int ints(int[] values) {
    out.startVector(4, values.length, 4);
    for (int i = values.length - 1; i >= 0; i--) {
      out.addInt(values[i]);
    }
    return out.endVector();
  }

  private int vector(List<Integer> tables) {
    out.startVector(4, tables.size(), 4);
    for (int i = tables.size() - 1; i >= 0; i--) {
      out.addOffset(tables.get(i));
    }
    return out.endVector();
  }

  private static byte[] bytes(float[] values) {
    byte[] bytes = new byte[4 * values.length];
    for (int i = 0; i < values.length; i++) {
      int bits = Float.floatToIntBits(values[i]);
      for (int b = 0; b < 4; b++) {
        bytes[4 * i + b] = (byte) (bits >> 8 * b);
      }
    }
    return bytes;
  }
}
