package app.selfsame.bench.mrz;

import com.google.flatbuffers.Table;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads the convolutions out of a file that {@link TfliteWriter} has written. */
final class TfliteReader {
  private static final int INT8 = 9;

  private TfliteReader() {}

  /** The weights of each convolution, in the order in which they were written; strides and padding are not read. */
  static List<Convolution> convolutions(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    Fields model = new Fields(bytes.getInt(0), bytes);
    Fields graph = model.table(2, 0);
    List<Convolution> convolutions = new ArrayList<>();
    for (int tensor = 0; tensor < graph.count(0); tensor++) {
      Fields steps = graph.table(0, tensor);
      if (steps.number(1) == INT8) {
        // The floats that the steps become stand between them and the bias.
        Fields bias = graph.table(0, tensor + 2);
        convolutions.add(convolution(model, steps, bias));
      }
    }
    return convolutions;
  }

  private static Convolution convolution(Fields model, Fields steps, Fields bias) {
    int[] shape = steps.ints(0);
    ByteBuffer stored = model.table(4, steps.whole(2)).data();
    ByteBuffer biases = model.table(4, bias.whole(2)).data();
    Fields quantisation = steps.inner(4);
    float[] weights = new float[stored.remaining()];
    float[] values = new float[shape[0]];
    int each = weights.length / shape[0];
    for (int filter = 0; filter < shape[0]; filter++) {
      float scale = quantisation.number(2, filter);
      values[filter] = biases.getFloat(biases.position() + 4 * filter);
      for (int i = filter * each; i < (filter + 1) * each; i++) {
        weights[i] = scale * stored.get(stored.position() + i);
      }
    }
    return new Convolution(weights, values, shape[1], shape[2], shape[3], 1, 1, true, true);
  }

  /** A table of the file, its fields by their numbers. */
  private static final class Fields extends Table {
    Fields(int at, ByteBuffer bytes) {
      __reset(at, bytes);
    }

    private int field(int number) {
      return __offset(4 + 2 * number);
    }

    int count(int number) {
      return __vector_len(field(number));
    }

    Fields table(int number, int index) {
      return new Fields(__indirect(__vector(field(number)) + 4 * index), bb);
    }

    Fields inner(int number) {
      return new Fields(__indirect(field(number) + bb_pos), bb);
    }

    /** A byte; 0 where it is left out. */
    int number(int number) {
      return field(number) == 0 ? 0 : bb.get(field(number) + bb_pos);
    }

    int whole(int number) {
      return field(number) == 0 ? 0 : bb.getInt(field(number) + bb_pos);
    }

    float number(int number, int index) {
      return bb.getFloat(__vector(field(number)) + 4 * index);
    }

    int[] ints(int number) {
      int[] values = new int[count(number)];
      for (int i = 0; i < values.length; i++) {
        values[i] = bb.getInt(__vector(field(number)) + 4 * i);
      }
      return values;
    }

    ByteBuffer data() {
      int start = __vector(field(0));
      ByteBuffer part = bb.duplicate().order(ByteOrder.LITTLE_ENDIAN);
      part.position(start).limit(start + count(0));
      return part;
    }
  }
}
