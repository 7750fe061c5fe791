package app.selfsame.studio;

import app.selfsame.protocol.Parcel;
import java.util.function.Consumer;

/** The file that a person chose. */
interface PhotoBytes {
  /** Reads it, each time anew; either is heard, and once. */
  void read(Consumer<Parcel> onBytes, Runnable onFailure);
}
