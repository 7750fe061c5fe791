package app.selfsame.batch;

import java.time.Instant;
import java.util.Optional;

/**
 * Photos of a company that are worked on together, for one document; or pages of passports that are read.
 *
 * @param company whose it is
 * @param isTest whether it was made by a key for tests, and costs nothing
 * @param isCharged whether credits were set aside for its photos
 * @param wishes what is wanted of them
 * @param language of the sentences in reports
 * @param photos how many there are
 * @param roster the blob with the list of who is in the photos
 * @param hoursKept so long after its end, or since it was made if it was never begun, photos are kept
 * @param isDeletedOnDelivery whether they are deleted as soon as the results were fetched
 * @param until when they are deleted
 * @param version grows with each change
 * @param left what is known of photos that are deleted
 */
record Batch(
    String id,
    String company,
    boolean isTest,
    boolean isCharged,
    BatchWishes wishes,
    String language,
    State state,
    int photos,
    Optional<String> roster,
    int hoursKept,
    boolean isDeletedOnDelivery,
    Instant madeAt,
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    Instant until,
    long version,
    Optional<Left> left) {
  /**
   * What is known of photos that are deleted.
   *
   * @param ready how many were ready
   * @param refused how many were not
   */
  record Left(int ready, int refused) {}
}
