package app.selfsame.decode.effort;

/** Whether anybody still waits for a picture. */
@FunctionalInterface
public interface StillWanted {
  /** Somebody does until the end. */
  StillWanted ALWAYS = () -> true;

  /**
   * Asked again and again by the thread that decodes, some hundred times a second: it is to answer at once, and no
   * longer yes when it once said no.
   */
  boolean isStillWanted();
}
