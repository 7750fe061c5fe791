package app.selfsame.studio.camera;

import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLElement;

/** Speaks to people who do not look at the screen, and does not tell them the same again and again. */
final class CameraVoice {
  /** What is said again before that was hardly over. */
  private static final double REPEAT_MILLIS = 8_000;

  /** A sentence that comes sooner would cut off the one before. */
  private static final double PAUSE_MILLIS = 2_500;

  private final HTMLElement region;
  private String said = "";
  private double saidAt = Double.NEGATIVE_INFINITY;

  /**
   * @param region is live
   */
  CameraVoice(HTMLElement region) {
    this.region = region;
  }

  /** Says what can wait or be left out: asked again with the next frame, it is said when its time has come. */
  void mention(String words) {
    double now = Performance.now();
    double pause = words.equals(said) ? REPEAT_MILLIS : PAUSE_MILLIS;
    if (now - saidAt >= pause) {
      say(words);
    }
  }

  /** Says at once what must be heard now. */
  void say(String words) {
    // The same words anew are no change, and would not be spoken.
    region.setTextContent(words.equals(region.getTextContent()) ? words + "\u00a0" : words);
    said = words;
    saidAt = Performance.now();
  }

  void fallSilent() {
    region.setTextContent("");
    said = "";
    saidAt = Double.NEGATIVE_INFINITY;
  }
}
