package app.selfsame.worker;

/** Ends the making of a file that the page no longer wants; the photo stays. Nobody but the message loop catches it. */
public final class Overruled extends RuntimeException {
  Overruled() {
    super("The file is no longer wanted");
  }
}
