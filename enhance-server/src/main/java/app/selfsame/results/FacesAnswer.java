package app.selfsame.results;

import app.selfsame.likeness.LikenessAnswer;
import app.selfsame.workshop.Done;
import java.nio.charset.StandardCharsets;

/** What is answered to whoever has faces compared. */
public final class FacesAnswer {
  private FacesAnswer() {}

  /** What became of it: {@code compared}, {@code not-compared}, {@code unusable} or {@code lost}. */
  public static String outcome(Done done) {
    if (done instanceof Done.FacesCompared faces) {
      return faces.answer() == LikenessAnswer.NOT_COMPARED ? "not-compared" : "compared";
    }
    return done instanceof Done.Unusable ? "unusable" : "lost";
  }

  /** Whether it costs something: only faces that were compared do. */
  public static boolean isCharged(Done done) {
    return done instanceof Done.FacesCompared faces && faces.answer() != LikenessAnswer.NOT_COMPARED;
  }

  /**
   * One JSON object with what was found, or why nothing was.
   *
   * @param isTest whether a key for trying out asks
   */
  public static byte[] of(Done done, boolean isTest) {
    String own = BegunObject.of(outcome(done), isTest);
    if (done instanceof Done.FacesCompared faces) {
      return BegunObject.joined(own, faces.json().getBytes(StandardCharsets.UTF_8));
    }
    return done instanceof Done.Unusable unusable
        ? BegunObject.joined(own, unusable.refusal().getBytes(StandardCharsets.UTF_8))
        : BegunObject.ended(own);
  }
}
