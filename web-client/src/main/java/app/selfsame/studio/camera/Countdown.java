package app.selfsame.studio.camera;

import java.util.function.IntConsumer;
import org.teavm.jso.browser.Window;

/** Seconds that are counted down to the photo. */
final class Countdown {
  private static final int SECOND_MILLIS = 1000;

  private final IntConsumer onSecond;
  private final Runnable onEnd;
  private boolean isRunning;
  private int next;
  private int left;

  /**
   * @param onSecond hears how many seconds are left, from the first on
   * @param onEnd hears that there are none
   */
  Countdown(IntConsumer onSecond, Runnable onEnd) {
    this.onSecond = onSecond;
    this.onEnd = onEnd;
  }

  boolean isRunning() {
    return isRunning;
  }

  void start(int seconds) {
    stop();
    left = seconds;
    isRunning = true;
    count();
  }

  void stop() {
    if (isRunning) {
      isRunning = false;
      Window.clearTimeout(next);
    }
  }

  private void count() {
    if (left == 0) {
      isRunning = false;
      onEnd.run();
      return;
    }
    onSecond.accept(left);
    left--;
    next = Window.setTimeout(this::count, SECOND_MILLIS);
  }
}
