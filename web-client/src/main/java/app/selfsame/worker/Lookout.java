package app.selfsame.worker;

/** Looks at what the page's camera shows, while nothing else is to be done. It may suspend, and is never interrupted. */
public interface Lookout {
  /**
   * Looks at the next frame, or does the next thing that the page has said of its camera.
   *
   * @return false when there is nothing
   */
  boolean look();
}
