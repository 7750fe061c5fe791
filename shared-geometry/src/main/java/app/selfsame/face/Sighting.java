package app.selfsame.face;

import java.util.Optional;

/**
 * What one frame of a camera shows of people.
 *
 * @param face the largest one; empty when there is none
 * @param isAlone whether no other face was seen beside it when the frame was last searched as a whole
 */
public record Sighting(Optional<Face> face, boolean isAlone) {
  /** Nobody. */
  public static final Sighting NOBODY = new Sighting(Optional.empty(), true);
}
