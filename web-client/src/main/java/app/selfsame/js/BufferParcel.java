package app.selfsame.js;

import app.selfsame.protocol.Parcel;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Bytes in JavaScript's memory. */
public final class BufferParcel implements Parcel {
  private final ArrayBuffer buffer;
  private final boolean kept;

  private BufferParcel(ArrayBuffer buffer, boolean kept) {
    this.buffer = buffer;
    this.kept = kept;
  }

  /** Bytes that are given away when they are sent: the buffer is empty here afterwards. */
  public static BufferParcel of(ArrayBuffer buffer) {
    return new BufferParcel(buffer, false);
  }

  /** Bytes that are copied when they are sent, because they will be needed here again. */
  public static BufferParcel kept(ArrayBuffer buffer) {
    return new BufferParcel(buffer, true);
  }

  public ArrayBuffer buffer() {
    return buffer;
  }

  boolean isKept() {
    return kept;
  }

  @Override
  public byte[] bytes() {
    return TypedArrays.toJava(new Int8Array(buffer));
  }
}
