package app.selfsame.collection;

import app.selfsame.company.Owners;
import app.selfsame.http.ProblemException;
import app.selfsame.message.Argument;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.parcel.LinkSecret;
import app.selfsame.parcel.SealedParcel;
import app.selfsame.readingkey.ReadingKey;
import app.selfsame.readingkey.ReadingKeys;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What somebody does who has a link. Nothing but the link says who it is, and the server's clock says whether it is too late.
 * All methods are part of the caller's transaction.
 */
final class Contributions {
  private final PhotoCollections collections;
  private final Participants participants;
  private final ReadingKeys keys;
  private final Owners owners;
  private final Clock clock;

  Contributions(
      PhotoCollections collections, Participants participants, ReadingKeys keys, Owners owners, Clock clock) {
    this.collections = collections;
    this.participants = participants;
    this.keys = keys;
    this.owners = owners;
    this.clock = clock;
  }

  /** Somebody who is asked, and for what. */
  record Asked(PhotoCollection collection, Participant participant) {}

  /**
   * Whose link it is.
   *
   * @param lookup see {@link LinkSecret#lookupHash()}
   * @throws ProblemException with status 404 when it is nobody's, 410 when it is too late or the company is to end
   */
  Asked find(Handle handle, String lookup) {
    Asked asked =
        participants
            .byLookup(handle, lookup)
            .flatMap(
                participant ->
                    collections
                        .find(handle, participant.collection())
                        .map(collection -> new Asked(collection, participant)))
            .orElseThrow(() -> CollectionRefusal.of(CollectionRefusal.NO_LINK));
    PhotoCollection collection = asked.collection();
    if (!collection.isOpen(clock.instant())) {
      throw over(collection.end());
    }
    owners.endingSince(handle, collection.company()).ifPresent(since -> {
      throw over(since);
    });
    return asked;
  }

  private static ProblemException over(Instant end) {
    return CollectionRefusal.of(
        CollectionRefusal.LINK_OVER, SpokenLanguage.day(end), Argument.literal(CollectionJson.time(end)));
  }

  /** The same, and keeps others from changing what is kept of the person until the transaction ends. */
  private Asked held(Handle transaction, String lookup) {
    Asked asked = find(transaction, lookup);
    participants.hold(transaction, asked.participant().id());
    // It may have been revoked, or changed, until it was held.
    return find(transaction, lookup);
  }

  /** The keys that a picture is to be encrypted for. */
  List<ReadingKey> keys(Handle handle, PhotoCollection collection) {
    return keys.active(handle, collection.company());
  }

  /**
   * Lets a picture be sent, unless it is here already.
   *
   * @param attempt its number
   * @param hash of its parcel
   * @return whether it is here already
   * @throws ProblemException with status 409 when it cannot be sent now
   */
  boolean isSent(Handle handle, Asked asked, int attempt, String hash, SealedParcel seen) {
    Participant participant = asked.participant();
    boolean isSame = participant.picture().filter(picture -> picture.hash().equals(hash)).isPresent();
    if (participant.state() == ParticipantState.ACCEPTED) {
      throw CollectionRefusal.of(CollectionRefusal.ACCEPTED);
    }
    if (participant.state() == ParticipantState.SENT && participant.attempt() == attempt && isSame) {
      return true;
    }
    if (participant.left() <= 0) {
      throw CollectionRefusal.of(CollectionRefusal.NO_ATTEMPTS);
    }
    if (attempt != participant.attempt() + 1) {
      throw CollectionRefusal.of(CollectionRefusal.OTHER_ATTEMPT);
    }
    Set<String> present = keys(handle, asked.collection()).stream().map(ReadingKey::id).collect(Collectors.toSet());
    if (!seen.keys().equals(present)) {
      throw CollectionRefusal.of(CollectionRefusal.KEYS_CHANGED);
    }
    return false;
  }

  /**
   * What has become of a picture.
   *
   * @param now as it is kept
   * @param unused a blob that is to be deleted when the transaction is committed
   */
  record Sent(Participant now, Optional<String> unused) {}

  /**
   * Notes a picture that has come, in place of the one before.
   *
   * @throws ProblemException when it cannot be sent any more
   */
  Sent send(Handle transaction, String lookup, int attempt, SealedParcel seen, Participant.Picture picture) {
    Asked asked = held(transaction, lookup);
    if (isSent(transaction, asked, attempt, picture.hash(), seen)) {
      return new Sent(asked.participant(), Optional.of(picture.blob()));
    }
    participants.send(transaction, asked.participant().id(), attempt, picture);
    Participant now = participants.find(transaction, asked.participant().id()).orElseThrow();
    return new Sent(now, asked.participant().picture().map(Participant.Picture::blob));
  }

  /**
   * Takes a picture back. Once more it changes nothing.
   *
   * @return a blob that is to be deleted when the transaction is committed
   * @throws ProblemException with status 409 when there is none, or it is accepted
   */
  Optional<String> withdraw(Handle transaction, String lookup) {
    Participant participant = held(transaction, lookup).participant();
    switch (participant.state()) {
      case ACCEPTED -> throw CollectionRefusal.of(CollectionRefusal.ACCEPTED);
      case MISSING -> throw CollectionRefusal.of(CollectionRefusal.NOTHING_SENT);
      default -> participants.dropPicture(transaction, participant.id(), ParticipantState.WITHDRAWN);
    }
    return participant.picture().map(Participant.Picture::blob);
  }
}
