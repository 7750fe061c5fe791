package app.selfsame.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts the part of a {@code .tflite} file that leads from some of its tensors to some others.
 *
 * <p>The attention mesh has custom operations that no runtime here implements; the parts before and behind them run
 * everywhere. Tensors and weights stay where they are: the list of operators is thinned out in place, and new lists of
 * inputs and outputs are appended, so that a cut costs milliseconds and needs no FlatBuffers library. Field numbers
 * are those of the schema of TensorFlow Lite 3: {@code Model.subgraphs = 2}; {@code SubGraph.inputs = 1, outputs = 2,
 * operators = 3}; {@code Operator.inputs = 1, outputs = 2}.
 */
final class ModelCut {
  private static final int MODEL_SUBGRAPHS = 2;
  private static final int SUBGRAPH_INPUTS = 1;
  private static final int SUBGRAPH_OUTPUTS = 2;
  private static final int SUBGRAPH_OPERATORS = 3;
  private static final int OPERATOR_INPUTS = 1;
  private static final int OPERATOR_OUTPUTS = 2;

  private final byte[] bytes;
  private final int subgraph;

  private ModelCut(byte[] bytes) {
    this.bytes = bytes;
    int model = readInt(0);
    int subgraphs = target(field(model, MODEL_SUBGRAPHS));
    this.subgraph = target(subgraphs + 4);
  }

  /**
   * Cuts out a part.
   *
   * @param file a whole {@code .tflite} file with one subgraph; not changed
   * @param inputs indexes of the tensors that become the inputs
   * @param outputs indexes of the tensors that become the outputs
   * @return a new file with the same weights
   */
  static byte[] cut(byte[] file, int[] inputs, int[] outputs) {
    int aligned = file.length + 3 & ~3;
    byte[] copy = Arrays.copyOf(file, aligned + 4 * (inputs.length + 1) + 4 * (outputs.length + 1));
    ModelCut cut = new ModelCut(copy);
    cut.keepOperatorsBetween(inputs, outputs);
    int end = cut.append(aligned, SUBGRAPH_INPUTS, inputs);
    cut.append(end, SUBGRAPH_OUTPUTS, outputs);
    return copy;
  }

  private void keepOperatorsBetween(int[] inputs, int[] outputs) {
    int vector = target(field(subgraph, SUBGRAPH_OPERATORS));
    int count = readInt(vector);
    int[] operators = new int[count];
    for (int i = 0; i < count; i++) {
      operators[i] = target(vector + 4 + 4 * i);
    }
    int position = 0;
    for (int index : neededOperators(operators, inputs, outputs)) {
      int slot = vector + 4 + 4 * position++;
      writeInt(slot, operators[index] - slot);
    }
    writeInt(vector, position);
  }

  private static TreeSet<Integer> neededOperators(int[][] made, int[][] used, int[] inputs, int[] outputs) {
    TreeSet<Integer> needed = new TreeSet<>();
    List<Integer> open = new ArrayList<>();
    for (int tensor : outputs) {
      open.add(tensor);
    }
    while (!open.isEmpty()) {
      int tensor = open.remove(open.size() - 1);
      int maker = makerOf(made, tensor);
      if (contains(inputs, tensor) || maker < 0 || !needed.add(maker)) {
        continue;
      }
      for (int input : used[maker]) {
        open.add(input);
      }
    }
    return needed;
  }

  private TreeSet<Integer> neededOperators(int[] operators, int[] inputs, int[] outputs) {
    int[][] made = new int[operators.length][];
    int[][] used = new int[operators.length][];
    for (int i = 0; i < operators.length; i++) {
      made[i] = readInts(operators[i], OPERATOR_OUTPUTS);
      used[i] = readInts(operators[i], OPERATOR_INPUTS);
    }
    return neededOperators(made, used, inputs, outputs);
  }

  private static int makerOf(int[][] made, int tensor) {
    for (int i = 0; i < made.length; i++) {
      if (contains(made[i], tensor)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean contains(int[] values, int value) {
    for (int candidate : values) {
      if (candidate == value) {
        return true;
      }
    }
    return false;
  }

  private int append(int at, int slot, int[] values) {
    writeInt(at, values.length);
    for (int i = 0; i < values.length; i++) {
      writeInt(at + 4 + 4 * i, values[i]);
    }
    int field = field(subgraph, slot);
    writeInt(field, at - field);
    return at + 4 + 4 * values.length;
  }

  private int[] readInts(int table, int slot) {
    int field = field(table, slot);
    if (field == 0) {
      return new int[0];
    }
    int vector = target(field);
    int[] values = new int[readInt(vector)];
    for (int i = 0; i < values.length; i++) {
      values[i] = readInt(vector + 4 + 4 * i);
    }
    return values;
  }

  /** Where a table keeps a field, or 0 when it leaves it out. */
  private int field(int table, int slot) {
    int vtable = table - readInt(table);
    int entry = 4 + 2 * slot;
    int offset = entry < readShort(vtable) ? readShort(vtable + entry) : 0;
    return offset == 0 ? 0 : table + offset;
  }

  private int target(int position) {
    return position + readInt(position);
  }

  private int readShort(int at) {
    return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
  }

  private int readInt(int at) {
    return readShort(at) | readShort(at + 2) << 16;
  }

  private void writeInt(int at, int value) {
    bytes[at] = (byte) value;
    bytes[at + 1] = (byte) (value >> 8);
    bytes[at + 2] = (byte) (value >> 16);
    bytes[at + 3] = (byte) (value >> 24);
  }
}
