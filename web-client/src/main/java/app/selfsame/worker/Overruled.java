package app.selfsame.worker;

/** Ends the making of a file that the page no longer wants; the photo stays. Nobody but the message loop catches it. */
public final class Overruled extends RuntimeException {
  Overruled(String documentId) {
    super("The file for " + documentId + " is no longer wanted");
  }
}
