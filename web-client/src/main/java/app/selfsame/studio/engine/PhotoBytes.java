package app.selfsame.studio.engine;

import app.selfsame.protocol.Parcel;
import java.util.function.Consumer;

/** The file that a person chose. */
public interface PhotoBytes {
  /** Reads it, each time anew; either is heard, and once. */
  void read(Consumer<Parcel> onBytes, Runnable onFailure);
}
