package app.selfsame.worker;

import app.selfsame.js.BufferParcel;
import app.selfsame.js.Frames;
import app.selfsame.js.Promises;
import app.selfsame.js.TypedArrays;
import app.selfsame.protocol.Frame;
import app.selfsame.protocol.Parcel;
import app.selfsame.protocol.PixelParcel;
import app.selfsame.protocol.ToPage;
import org.teavm.jso.core.JSPromise;

/** The thread of a browser's worker. */
final class HostSurroundings implements Surroundings {
  private final WorkerHost host;

  HostSurroundings(WorkerHost host) {
    this.host = host;
  }

  @Override
  public void post(ToPage message) {
    Frame frame = message.frame();
    Frames.post(host.getPage(), frame, TypedArrays.toJs(frame.head()), HostSurroundings::brought);
  }

  private static BufferParcel brought(Parcel parcel) {
    return BufferParcel.of(
        parcel instanceof PixelParcel pixels
            ? TypedArrays.toJs(pixels.picture().pixels()).getBuffer()
            : TypedArrays.toJs(parcel.bytes()).getBuffer());
  }

  @Override
  public void hearArrivals() {
    Promises.await(host.nextTurn());
  }

  @Override
  public void run(Runnable work) {
    JSPromise.runAsync(work::run);
  }

  @Override
  public void fail(String reason) {
    host.fail(reason);
  }

  @Override
  public void failToCompute(String reason) {
    host.failToCompute(reason);
  }
}
