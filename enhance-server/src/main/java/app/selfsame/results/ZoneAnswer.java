package app.selfsame.results;

import app.selfsame.workshop.Done;
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
    String own = BegunObject.of(outcome(done), isTest);
    if (done instanceof Done.ZoneRead zone) {
      byte[] whole = BegunObject.joined(own, zone.json());
      zone.wipe();
      return whole;
    }
    return done instanceof Done.Unusable unusable
        ? BegunObject.joined(own, unusable.refusal().getBytes(StandardCharsets.UTF_8))
        : BegunObject.ended(own);
  }
}
