package app.selfsame.results;

import app.selfsame.workshop.Done;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What is answered to whoever has a zone read: bytes all the way from the process that read it, so that they can be
 * overwritten once they are sent.
 */
public final class ZoneAnswer {
  private ZoneAnswer() {}

  /** What became of a page: {@code read}, {@code check}, {@code none}, {@code unusable} or {@code lost}. */
  public static String outcome(Done done) {
    if (done instanceof Done.ZoneRead zone) {
      return zone.verdict().name().toLowerCase(Locale.ROOT);
    }
    return done instanceof Done.Unusable ? "unusable" : "lost";
  }

  /**
   * One JSON object with what was read, or why nothing was. What it is made of is overwritten.
   *
   * @param isTest whether a key for trying out asks
   */
  public static byte[] of(Done done, boolean isTest) {
    String own = "{\"outcome\":\"" + outcome(done) + "\",\"test\":" + isTest;
    if (done instanceof Done.ZoneRead zone) {
      byte[] whole = joined(own, zone.json());
      zone.wipe();
      return whole;
    }
    return done instanceof Done.Unusable unusable
        ? joined(own, unusable.refusal().getBytes(StandardCharsets.UTF_8))
        : (own + "}").getBytes(StandardCharsets.UTF_8);
  }

  /** The members of an object behind those of one that is not closed yet. */
  private static byte[] joined(String own, byte[] object) {
    byte[] begun = own.getBytes(StandardCharsets.UTF_8);
    ByteBuffer whole = ByteBuffer.allocate(begun.length + object.length);
    whole.put(begun).put((byte) ',').put(object, 1, object.length - 1);
    return whole.array();
  }
}
