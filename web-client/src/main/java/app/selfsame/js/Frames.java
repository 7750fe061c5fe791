package app.selfsame.js;

import app.selfsame.protocol.Frame;
import app.selfsame.protocol.Parcel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Posts and takes frames. How a head crosses between Java and JavaScript is for each side to say. */
public final class Frames {
  private Frames() {}

  /**
   * Posts a frame. Nothing of it is copied on the way but parcels that are kept.
   *
   * @param head the frame's, in JavaScript's memory
   * @param parcels brings one there
   */
  public static void post(
      MessageTarget target, Frame frame, Int8Array head, Function<Parcel, BufferParcel> parcels) {
    JSArray<ArrayBuffer> all = new JSArray<>();
    JSArray<ArrayBuffer> given = new JSArray<>();
    given.push(head.getBuffer());
    for (Parcel parcel : frame.parcels()) {
      BufferParcel brought = parcels.apply(parcel);
      all.push(brought.buffer());
      if (!brought.isKept()) {
        given.push(brought.buffer());
      }
    }
    JsFrame posted = JSObjects.create();
    posted.setType(frame.kind());
    posted.setHead(head.getBuffer());
    posted.setParcels(all);
    target.postMessage(posted, given);
  }

  /**
   * The frame that was posted. Suspends nobody, unlike {@link TypedArrays}: a head has some kilobytes at most.
   */
  public static Frame take(JsFrame posted) {
    Int8Array bytes = new Int8Array(posted.getHead());
    byte[] head = new byte[bytes.getLength()];
    for (int i = 0; i < head.length; i++) {
      head[i] = bytes.get(i);
    }
    List<Parcel> parcels = new ArrayList<>();
    JSArrayReader<ArrayBuffer> buffers = posted.getParcels();
    for (int i = 0; i < buffers.getLength(); i++) {
      parcels.add(BufferParcel.of(buffers.get(i)));
    }
    return new Frame(posted.getType(), head, parcels);
  }
}
