package app.selfsame.worker;

/** Ends the work on a photo that the page has closed or replaced by another. Nobody but the message loop catches it. */
public final class Superseded extends RuntimeException {
  Superseded(int photo) {
    super("Photo " + photo + " is no longer wanted");
  }
}
