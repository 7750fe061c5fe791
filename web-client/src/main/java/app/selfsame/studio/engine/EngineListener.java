package app.selfsame.studio.engine;

/** Hears how the engine fares. */
public interface EngineListener {
  /** So many bytes of the engine have arrived, counted as they travel. */
  void loading(double bytes, double of);

  void ready();

  /** The worker broke; the photo is given to a new one. */
  void startingAgain();

  /** The worker broke on this photo again, and the photo is given up. */
  void gaveUp();

  /** The engine's parts did not arrive. */
  void cannotLoad();

  /** The engine does not run in this browser. */
  void cannotStart();

  /** The browser does not give out the file's bytes. */
  void cannotRead();
}
