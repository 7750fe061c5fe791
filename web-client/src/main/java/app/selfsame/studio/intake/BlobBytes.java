package app.selfsame.studio.intake;

import app.selfsame.js.BufferParcel;
import app.selfsame.protocol.Parcel;
import app.selfsame.studio.engine.PhotoBytes;
import java.util.function.Consumer;
import org.teavm.jso.file.Blob;

/** A file that the browser holds. */
public final class BlobBytes implements PhotoBytes {
  private final Blob blob;

  public BlobBytes(Blob blob) {
    this.blob = blob;
  }

  @Override
  public void read(Consumer<Parcel> onBytes, Runnable onFailure) {
    blob.arrayBuffer()
        .then(
            bytes -> {
              onBytes.accept(BufferParcel.of(bytes));
              return null;
            },
            reason -> {
              onFailure.run();
              return null;
            });
  }
}
