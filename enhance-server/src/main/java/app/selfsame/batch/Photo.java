package app.selfsame.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One photo of a batch.
 *
 * @param number in its batch, from 1
 * @param name sealed: what it is called in the results
 * @param source the blob with the photo
 * @param take how often it was replaced, from 1
 * @param result what became of it, once it is done
 * @param decision what somebody of the company says of it
 */
record Photo(
    String id,
    String batch,
    int number,
    byte[] name,
    String source,
    int take,
    Standing standing,
    Optional<Result> result,
    Optional<Decision> decision) {
  /** How far a photo is. */
  enum Standing {
    ADDED,
    WAITING,
    DONE,
    CANCELLED
  }

  /**
   * What became of it.
   *
   * @param reasons ids of checks that speak against it
   * @param report the blob with all that is known of it; empty when there is nothing
   * @param file the blob with the finished file; empty when none was made
   */
  record Result(Outcome outcome, List<String> reasons, Optional<String> report, Optional<File> file, Instant doneAt) {}

  /**
   * A finished file.
   *
   * @param blob where it is
   */
  record File(String blob, long bytes) {}

  /**
   * What somebody of the company decided.
   *
   * @param reason sealed; empty when none was given
   */
  record Decision(boolean isAccepted, Optional<byte[]> reason) {}
}
