package app.selfsame.report;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one JSON text (RFC 8259) member by member, commas and escapes included. Numbers are rounded to
 * four decimals: more would claim what no measure here can tell.
 */
public final class Json {
  private static final double SCALE = 1e4;

  private final StringBuilder text = new StringBuilder();
  private final Deque<Boolean> empty = new ArrayDeque<>();

  public Json beginObject() {
    return begin('{');
  }

  public Json beginArray() {
    return begin('[');
  }

  public Json endObject() {
    return end('}');
  }

  public Json endArray() {
    return end(']');
  }

  /** Writes a member's name; its value has to follow. */
  public Json name(String name) {
    separate();
    quote(name);
    text.append(':');
    empty.push(true);
    return this;
  }

  public Json value(String value) {
    separate();
    quote(value);
    return this;
  }

  public Json value(boolean value) {
    separate();
    text.append(value);
    return this;
  }

  /** A number, or {@code null} for one that JSON cannot write. */
  public Json value(double value) {
    separate();
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      text.append("null");
      return this;
    }
    long scaled = Math.round(Math.abs(value) * SCALE);
    String digits = Long.toString(scaled % (long) SCALE + (long) SCALE).substring(1);
    int used = digits.length();
    while (used > 0 && digits.charAt(used - 1) == '0') {
      used--;
    }
    text.append(value < 0 && scaled > 0 ? "-" : "").append(scaled / (long) SCALE);
    if (used > 0) {
      text.append('.').append(digits, 0, used);
    }
    return this;
  }

  public Json value(PointPx point) {
    return beginArray().value(point.x()).value(point.y()).endArray();
  }

  public Json value(BoxPx box) {
    return beginArray().value(box.left()).value(box.top()).value(box.width()).value(box.height()).endArray();
  }

  public Json nullValue() {
    separate();
    text.append("null");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private Json begin(char bracket) {
    separate();
    text.append(bracket);
    empty.push(true);
    return this;
  }

  private Json end(char bracket) {
    empty.pop();
    text.append(bracket);
    return this;
  }

  /** Writes the comma before all but the first value of an object or array, and none between a name and its value. */
  private void separate() {
    if (empty.isEmpty()) {
      return;
    }
    boolean first = empty.pop();
    if (text.charAt(text.length() - 1) == ':') {
      return;
    }
    if (!first) {
      text.append(',');
    }
    empty.push(false);
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
