package app.selfsame.protocol;

import app.selfsame.message.MessageCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Writes the head of a message, value after value; {@link WireReader} reads them in the same order. */
final class WireWriter {
  private final List<Parcel> parcels = new ArrayList<>();
  private byte[] bytes = new byte[256];
  private int length;

  /** How one part of a message is written. */
  interface Part<T> {
    void write(WireWriter out, T value);
  }

  private void octet(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) value;
  }

  WireWriter whole(int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      octet(value >>> shift);
    }
    return this;
  }

  WireWriter whole(long value) {
    return whole((int) (value >>> 32)).whole((int) value);
  }

  WireWriter number(double value) {
    return whole(Double.doubleToRawLongBits(value));
  }

  WireWriter number(float value) {
    return whole(Float.floatToRawIntBits(value));
  }

  WireWriter yes(boolean value) {
    octet(value ? 1 : 0);
    return this;
  }

  WireWriter one(Enum<?> value) {
    return whole(value.ordinal());
  }

  /** An id, an address, a name: nothing that is said to a person in a language. */
  WireWriter word(String value) {
    whole(value.length());
    for (int i = 0; i < value.length(); i++) {
      // Seven bits an octet, the lowest first; the highest bit says that more follow.
      int rest = value.charAt(i);
      while (rest >= 0x80) {
        octet(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      octet(rest);
    }
    return this;
  }

  WireWriter message(app.selfsame.message.Message message) {
    return word(MessageCodec.write(message));
  }

  /** What is said to a person and has no key yet. */
  WireWriter text(String sentence) {
    return word(sentence);
  }

  <T> WireWriter optional(Optional<T> value, Part<T> part) {
    yes(value.isPresent());
    value.ifPresent(present -> part.write(this, present));
    return this;
  }

  WireWriter optional(OptionalInt value) {
    return optional(value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty(), WireWriter::whole);
  }

  WireWriter optional(OptionalDouble value) {
    return optional(value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty(), WireWriter::number);
  }

  <T> WireWriter list(List<T> values, Part<T> part) {
    whole(values.size());
    values.forEach(value -> part.write(this, value));
    return this;
  }

  WireWriter parcel(Parcel parcel) {
    parcels.add(parcel);
    return this;
  }

  byte[] head() {
    return Arrays.copyOf(bytes, length);
  }

  List<Parcel> parcels() {
    return List.copyOf(parcels);
  }
}
