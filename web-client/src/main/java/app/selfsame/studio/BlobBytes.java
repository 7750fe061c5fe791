package app.selfsame.studio;

import app.selfsame.js.BufferParcel;
import app.selfsame.protocol.Parcel;
import java.util.function.Consumer;
import org.teavm.jso.file.Blob;

/** A file that the browser holds. */
final class BlobBytes implements PhotoBytes {
  private final Blob blob;

  BlobBytes(Blob blob) {
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
