package app.selfsame.protocol;

import app.selfsame.message.MessageCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads what {@link WireWriter} wrote, and nothing else: what is too short, too long or no value is an error. */
final class WireReader {
  private final Frame frame;
  private int at;
  private int parcels;

  /** How one part of a message is read. */
  interface Part<T> {
    T read(WireReader in);
  }

  WireReader(Frame frame) {
    this.frame = frame;
  }

  /** Nothing may be left. */
  void end() {
    if (at != frame.head().length || parcels != frame.parcels().size()) {
      throw new WireException("There is more than a message in " + frame.kind());
    }
  }

  private int octet() {
    if (at == frame.head().length) {
      throw new WireException("There is less than a message in " + frame.kind());
    }
    return frame.head()[at++] & 0xff;
  }

  int whole() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | octet();
    }
    return value;
  }

  long wholeLong() {
    long high = whole();
    return high << 32 | whole() & 0xffffffffL;
  }

  double number() {
    return Double.longBitsToDouble(wholeLong());
  }

  float numberFloat() {
    return Float.intBitsToFloat(whole());
  }

  boolean yes() {
    int value = octet();
    if (value > 1) {
      throw new WireException("Neither yes nor no in " + frame.kind() + ": " + value);
    }
    return value == 1;
  }

  <E> E one(E[] of) {
    int index = whole();
    if (index < 0 || index >= of.length) {
      throw new WireException("None of " + of.length + " in " + frame.kind() + ": " + index);
    }
    return of[index];
  }

  String word() {
    int length = count();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int value = 0;
      int octet;
      int shift = 0;
      do {
        octet = octet();
        value |= (octet & 0x7f) << shift;
        shift += 7;
      } while (octet >= 0x80 && shift < 21);
      if (octet >= 0x80 || value > Character.MAX_VALUE) {
        throw new WireException("No character in " + frame.kind());
      }
      word.append((char) value);
    }
    return word.toString();
  }

  app.selfsame.message.Message message() {
    try {
      return MessageCodec.read(word());
    } catch (IllegalArgumentException e) {
      throw new WireException("No message in " + frame.kind());
    }
  }

  /** What is said to a person and has no key yet. */
  String text() {
    return word();
  }

  <T> Optional<T> optional(Part<T> part) {
    return yes() ? Optional.of(part.read(this)) : Optional.empty();
  }

  OptionalInt optionalWhole() {
    return yes() ? OptionalInt.of(whole()) : OptionalInt.empty();
  }

  OptionalDouble optionalNumber() {
    return yes() ? OptionalDouble.of(number()) : OptionalDouble.empty();
  }

  <T> List<T> list(Part<T> part) {
    int size = count();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(part.read(this));
    }
    return List.copyOf(values);
  }

  /** How many follow, each of which takes an octet at least or a parcel. */
  private int count() {
    int count = whole();
    if (count < 0 || count > frame.head().length - at + frame.parcels().size()) {
      throw new WireException("No count in " + frame.kind() + ": " + count);
    }
    return count;
  }

  Parcel parcel() {
    if (parcels == frame.parcels().size()) {
      throw new WireException("A parcel is missing beside " + frame.kind());
    }
    return frame.parcels().get(parcels++);
  }
}
