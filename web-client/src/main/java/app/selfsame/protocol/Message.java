package app.selfsame.protocol;

/** What one side says to the other. */
public interface Message {
  /** Tells it from every other message in the same direction. */
  String kind();

  /** Writes what {@code read} of the same record reads. */
  void write(WireWriter out);
}
