package app.selfsame.results;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The beginning of a JSON object that says what became of something, and what a process says of it behind that. */
final class BegunObject {
  private BegunObject() {}

  /** The members that all such answers have, of an object that is not closed yet. */
  static String of(String outcome, boolean isTest) {
    return "{\"outcome\":\"" + outcome + "\",\"test\":" + isTest;
  }

  /** The members of an object behind those of one that is not closed yet. */
  static byte[] joined(String own, byte[] object) {
    byte[] begun = own.getBytes(StandardCharsets.UTF_8);
    ByteBuffer whole = ByteBuffer.allocate(begun.length + object.length);
    whole.put(begun).put((byte) ',').put(object, 1, object.length - 1);
    return whole.array();
  }

  /** Nothing more. */
  static byte[] ended(String own) {
    return (own + "}").getBytes(StandardCharsets.UTF_8);
  }
}
