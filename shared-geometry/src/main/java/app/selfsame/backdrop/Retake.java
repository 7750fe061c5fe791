package app.selfsame.backdrop;

import app.selfsame.document.PhotoDocument;

/** How to have the background right in the photo itself, which every authority accepts. */
public final class Retake {
  private Retake() {}

  /** Two sentences. */
  public static String sentence(PhotoDocument document) {
    String asked =
        document.background().map(rule -> " (the authority asks for: " + rule.words() + ")").orElse("");
    return "Retake before a plain wall" + asked
        + ". Stand half a metre to a metre in front of it, in even light from the front, so that it shows no shadow.";
  }
}
