package app.selfsame.js;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Copies between Java arrays and typed arrays.
 *
 * <p>JavaScript cannot see into the arrays of WebAssembly's garbage-collected heap, so each copy goes through a piece
 * of linear memory, which both sides reach in bulk: some ten times faster than element by element. The piece is small
 * because linear memory never shrinks. Views of it are taken anew for each piece: they die when linear memory grows.
 */
public final class TypedArrays {
  private static final int PIECE_BYTES = 1 << 20;

  /** Little-endian as WebAssembly is; in the other order each element would be swapped. */
  private static final ByteBuffer BYTES = ByteBuffer.allocateDirect(PIECE_BYTES).order(ByteOrder.LITTLE_ENDIAN);

  private static final IntBuffer INTS = BYTES.asIntBuffer();
  private static final FloatBuffer FLOATS = BYTES.asFloatBuffer();

  private TypedArrays() {}

  private interface Piece {
    void copy(int start, int length);
  }

  public static byte[] toJava(Int8Array source) {
    byte[] target = new byte[source.getLength()];
    forEachPiece(target.length, BYTES.capacity(), (start, length) -> {
      byteView(length).set(new Int8Array(source.getBuffer(), source.getByteOffset() + start, length));
      BYTES.clear().get(target, start, length);
    });
    return target;
  }

  public static float[] toJava(Float32Array source) {
    float[] target = new float[source.getLength()];
    forEachPiece(target.length, FLOATS.capacity(), (start, length) -> {
      int offset = source.getByteOffset() + start * Float.BYTES;
      floatView(length).set(new Float32Array(source.getBuffer(), offset, length));
      FLOATS.clear().get(target, start, length);
    });
    return target;
  }

  /** Copies all of {@code source} into {@code target} from index {@code at} on. */
  public static void copy(Int32Array source, int[] target, int at) {
    forEachPiece(source.getLength(), INTS.capacity(), (start, length) -> {
      int offset = source.getByteOffset() + start * Integer.BYTES;
      intView(length).set(new Int32Array(source.getBuffer(), offset, length));
      INTS.clear().get(target, at + start, length);
    });
  }

  public static Int8Array toJs(byte[] source) {
    Int8Array target = new Int8Array(source.length);
    forEachPiece(source.length, BYTES.capacity(), (start, length) -> {
      BYTES.clear().put(source, start, length);
      target.set(byteView(length), start);
    });
    return target;
  }

  public static Int32Array toJs(int[] source) {
    Int32Array target = new Int32Array(source.length);
    forEachPiece(source.length, INTS.capacity(), (start, length) -> {
      INTS.clear().put(source, start, length);
      target.set(intView(length), start);
    });
    return target;
  }

  public static Float32Array toJs(float[] source) {
    Float32Array target = new Float32Array(source.length);
    forEachPiece(source.length, FLOATS.capacity(), (start, length) -> {
      FLOATS.clear().put(source, start, length);
      target.set(floatView(length), start);
    });
    return target;
  }

  private static void forEachPiece(int total, int capacity, Piece piece) {
    for (int start = 0; start < total; start += capacity) {
      piece.copy(start, Math.min(capacity, total - start));
    }
  }

  private static Int8Array byteView(int length) {
    Int8Array all = Int8Array.fromJavaBuffer(BYTES.clear());
    return new Int8Array(all.getBuffer(), all.getByteOffset(), length);
  }

  private static Int32Array intView(int length) {
    Int8Array all = byteView(0);
    return new Int32Array(all.getBuffer(), all.getByteOffset(), length);
  }

  private static Float32Array floatView(int length) {
    Int8Array all = byteView(0);
    return new Float32Array(all.getBuffer(), all.getByteOffset(), length);
  }
}
