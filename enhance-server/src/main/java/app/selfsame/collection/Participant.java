package app.selfsame.collection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who is asked for a photo.
 *
 * @param place among all of the collection, from 1 on
 * @param lookup by which the link is found; empty when it was revoked
 * @param sealedSecret of the link, encrypted for the company
 * @param attempt the number of the picture that was sent last; 0 before the first
 * @param allowed the highest number that may be sent
 * @param picture that is there
 * @param reasons why the company asks for another
 */
record Participant(
    String id,
    String collection,
    int place,
    AskedPerson person,
    Optional<String> lookup,
    byte[] sealedSecret,
    ParticipantState state,
    int attempt,
    int allowed,
    Optional<Picture> picture,
    List<RetakeReason> reasons,
    Optional<String> note,
    Optional<Instant> mailedAt,
    Optional<Instant> remindedAt) {
  /**
   * A picture that was sent, encrypted.
   *
   * @param blob where it is
   * @param hash of its parcel: SHA-256 in hexadecimal
   */
  record Picture(String blob, String hash, long bytes, Instant sentAt) {}

  /** How many pictures may still be sent. */
  int left() {
    return state == ParticipantState.ACCEPTED ? 0 : allowed - attempt;
  }
}
