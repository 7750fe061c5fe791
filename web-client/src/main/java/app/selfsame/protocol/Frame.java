package app.selfsame.protocol;

import java.util.List;

/**
 * A message on its way.
 *
 * @param kind which message
 * @param head all of it but what is large
 * @param parcels what is large, in the order in which the head speaks of it
 */
public record Frame(String kind, byte[] head, List<Parcel> parcels) {
  /** The frame of a message. */
  static Frame of(Message message) {
    WireWriter out = new WireWriter();
    message.write(out);
    return new Frame(message.kind(), out.head(), out.parcels());
  }
}
