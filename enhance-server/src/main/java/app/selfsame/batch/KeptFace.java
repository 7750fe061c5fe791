package app.selfsame.batch;

import java.util.Optional;

/**
 * What is kept of a photo to compare it, until its batch is searched.
 *
 * @param blob with the face; empty where there is none
 * @param obstacle why it is not compared, in a word
 */
record KeptFace(Optional<String> blob, Optional<String> obstacle) {
  /** Of a photo that could not be read, or over which processes ended. */
  static final KeptFace UNREADABLE = hindered("unreadable");

  /** The person does not want it, or not any more. */
  static final String WITHDRAWN = "withdrawn";

  static KeptFace hindered(String obstacle) {
    return new KeptFace(Optional.empty(), Optional.of(obstacle));
  }
}
