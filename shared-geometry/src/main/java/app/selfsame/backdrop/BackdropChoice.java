package app.selfsame.backdrop;

import app.selfsame.document.BackdropTone;
import app.selfsame.document.PhotoDocument;
import java.util.List;

/**
 * A background that a document permits.
 *
 * @param tone the colour that the authority names
 * @param name of the colour, to be shown
 * @param colour its value, opaque
 * @param official whether the authority states the value itself; else it is ours for the name
 */
public record BackdropChoice(BackdropTone tone, String name, int colour, boolean official) {

  /** What a document permits, the one to take first; empty when its rules name no colour. */
  public static List<BackdropChoice> of(PhotoDocument document) {
    return List.of();
  }
}
