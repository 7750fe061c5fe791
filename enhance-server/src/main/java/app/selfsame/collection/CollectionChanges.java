package app.selfsame.collection;

import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Caller;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Owners;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.message.Argument;
import app.selfsame.readingkey.ReadingKey;
import app.selfsame.readingkey.ReadingKeys;
import app.selfsame.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What members change about photo collections and who is asked, written down as theirs. All methods are part of the caller's
 * transaction.
 */
final class CollectionChanges {
  /** Nobody is reminded more often. */
  static final Duration REMINDED_EVERY = Duration.ofDays(1);

  private static final int PIECE = 500;

  private final PhotoCollections collections;
  private final Participants participants;
  private final ReadingKeys keys;
  private final Owners owners;
  private final CollectionPost post;
  private final AuditLog audit;
  private final Clock clock;

  CollectionChanges(
      PhotoCollections collections,
      Participants participants,
      ReadingKeys keys,
      Owners owners,
      CollectionPost post,
      AuditLog audit,
      Clock clock) {
    this.collections = collections;
    this.participants = participants;
    this.keys = keys;
    this.owners = owners;
    this.post = post;
    this.audit = audit;
    this.clock = clock;
  }

  List<PhotoCollection> of(Handle handle, Caller by) {
    return by.isTest() ? List.of() : collections.of(handle, by.company());
  }

  /**
   * One of a company. Nothing of it is there for keys that are for trying out.
   *
   * @throws ProblemException with status 404 when there is none
   */
  PhotoCollection find(Handle handle, Caller by, String id) {
    return collections
        .find(handle, id)
        .filter(one -> one.company().equals(by.company()) && !by.isTest())
        .orElseThrow(() -> CollectionRefusal.of(CollectionRefusal.NO_COLLECTION));
  }

  /**
   * Somebody of a collection.
   *
   * @throws ProblemException with status 404 when there is none
   */
  Participant participant(Handle handle, PhotoCollection collection, String id) {
    return participants
        .find(handle, id)
        .filter(one -> one.collection().equals(collection.id()))
        .orElseThrow(() -> CollectionRefusal.of(CollectionRefusal.NO_PARTICIPANT));
  }

  /**
   * The same, and keeps others from changing what is kept of them until the transaction ends.
   *
   * @throws ProblemException with status 404 when there is none
   */
  Participant held(Handle transaction, PhotoCollection collection, String id) {
    participants.hold(transaction, id);
    return participant(transaction, collection, id);
  }

  /**
   * Makes a collection.
   *
   * @return its id
   * @throws ProblemException with status 409 when there are enough, or nobody could read what comes, 400 when a reviewer is
   *     no member
   */
  String make(Handle transaction, Caller by, NewCollection wanted) {
    if (keys.active(transaction, by.company()).isEmpty()) {
      throw CollectionRefusal.of(CollectionRefusal.NO_KEYS);
    }
    requireMembers(transaction, by.company(), wanted.says().reviewers());
    if (collections.ids(transaction, by.company()).size() >= PhotoCollections.MOST) {
      throw CollectionRefusal.of(CollectionRefusal.MANY, Argument.count(PhotoCollections.MOST));
    }
    String id = Secrets.id();
    collections.make(transaction, id, by.company(), by.actor().id(), wanted);
    note(transaction, by, AuditAction.COLLECTION_MADE, id);
    return id;
  }

  private void requireMembers(Handle handle, CompanyId company, List<String> reviewers) {
    Set<String> members =
        owners.colleagues(handle, company).stream().map(Owners.Colleague::id).collect(Collectors.toSet());
    if (!members.containsAll(reviewers)) {
      throw new ProblemException(Problem.of(RequestRefusal.MEMBER, Argument.literal(NewCollection.REVIEWERS)));
    }
  }

  /**
   * Lets those through who may open a collection's pictures and decide on them: programs, owners, and its reviewers, or all
   * members where it names none.
   *
   * @throws ProblemException with status 403 when another member calls
   */
  void requireReviewer(Handle handle, Caller by, PhotoCollection collection) {
    List<String> reviewers = collection.says().reviewers();
    if (!reviewers.isEmpty() && !reviewers.contains(by.actor().id()) && !owners.mayAsOwner(handle, by)) {
      throw CollectionRefusal.of(CollectionRefusal.REVIEWER_NEEDED);
    }
  }

  /**
   * Gives a collection another deadline.
   *
   * @throws ProblemException with status 409 when it is closed
   */
  void prolong(Handle transaction, Caller by, String id, Instant deadline) {
    PhotoCollection collection = heldCollection(transaction, by, id);
    if (collection.closedAt().isPresent()) {
      throw CollectionRefusal.of(CollectionRefusal.CLOSED);
    }
    collections.prolong(transaction, collection, deadline);
    note(transaction, by, AuditAction.COLLECTION_PROLONGED, id);
  }

  /** Lets nobody send to a collection any more. */
  void close(Handle transaction, Caller by, String id) {
    if (heldCollection(transaction, by, id).closedAt().isEmpty()) {
      collections.close(transaction, id);
      note(transaction, by, AuditAction.COLLECTION_CLOSED, id);
    }
  }

  /** Deletes a collection with all that was sent. */
  void delete(Handle transaction, Caller by, String id) {
    heldCollection(transaction, by, id);
    collections.delete(transaction, id);
    note(transaction, by, AuditAction.COLLECTION_DELETED, id);
  }

  private PhotoCollection heldCollection(Handle transaction, Caller by, String id) {
    collections.hold(transaction, id);
    return find(transaction, by, id);
  }

  private PhotoCollection open(Handle transaction, Caller by, String id) {
    PhotoCollection collection = heldCollection(transaction, by, id);
    if (!collection.isOpen(clock.instant())) {
      throw CollectionRefusal.of(CollectionRefusal.CLOSED);
    }
    return collection;
  }

  /**
   * Adds people to a collection, and has those written to who have a link that this server sends. Whoever is there already
   * under the same id and link is left alone, so that a request can be made again.
   *
   * @throws ProblemException with status 409 when it is closed, there are enough, somebody is there under
   *     the same reference or id, or a link's secret is not encrypted for the present keys
   */
  void add(Handle transaction, Caller by, String id, List<NewParticipant> people) {
    PhotoCollection collection = open(transaction, by, id);
    List<NewParticipant> added = new ArrayList<>();
    for (NewParticipant one : people) {
      Optional<Participant> there = participants.find(transaction, one.id());
      boolean isSame = there.filter(found -> isOf(found, collection, one.link())).isPresent();
      if (there.isPresent() && !isSame || !isSame && isTaken(transaction, one.link())) {
        throw CollectionRefusal.of(CollectionRefusal.PERSON_TAKEN);
      }
      if (!isSame) {
        added.add(one);
      }
    }
    requireRoom(transaction, collection, added);
    Set<String> present = presentKeys(transaction, collection);
    if (added.stream().anyMatch(one -> !one.link().seen().keys().equals(present))) {
      throw CollectionRefusal.of(CollectionRefusal.KEYS_CHANGED);
    }
    participants.add(transaction, collection, added);
    List<String> written =
        added.stream().filter(one -> one.link().secret().isPresent()).map(NewParticipant::id).toList();
    post.write(transaction, collection.company(), CollectionLetter.INVITATION, written);
    note(transaction, by, AuditAction.PARTICIPANTS_ADDED, id);
  }

  private static boolean isOf(Participant participant, PhotoCollection collection, NewLink link) {
    return participant.collection().equals(collection.id()) && participant.lookup().equals(Optional.of(link.lookup()));
  }

  private boolean isTaken(Handle handle, NewLink link) {
    return participants.byLookup(handle, link.lookup()).isPresent();
  }

  private void requireRoom(Handle handle, PhotoCollection collection, List<NewParticipant> added) {
    Set<String> references = participants.references(handle, collection.id());
    if (references.size() + added.size() > Participants.MOST) {
      throw CollectionRefusal.of(CollectionRefusal.FULL, Argument.count(Participants.MOST));
    }
    for (NewParticipant one : added) {
      if (!references.add(one.person().reference())) {
        throw CollectionRefusal.of(
            CollectionRefusal.REFERENCE_TAKEN, Argument.literal(one.person().reference()));
      }
    }
  }

  /** Without the same link's secret a retired key does not open what was sent for it. */
  private boolean isForKeys(Handle handle, PhotoCollection collection, Set<String> sealedFor, boolean isSame) {
    Set<String> present = presentKeys(handle, collection);
    return sealedFor.equals(present)
        || isSame
            && sealedFor.containsAll(present)
            && ids(keys.of(handle, collection.company())).containsAll(sealedFor);
  }

  private Set<String> presentKeys(Handle handle, PhotoCollection collection) {
    return ids(keys.active(handle, collection.company()));
  }

  private static Set<String> ids(List<ReadingKey> keys) {
    return keys.stream().map(ReadingKey::id).collect(Collectors.toSet());
  }

  /**
   * Gives somebody another link, for whom all begins anew; or has the same link's secret encrypted for other keys.
   *
   * @return blobs that are to be deleted when the transaction is committed
   * @throws ProblemException with status 409 when a picture is there that the old link has proved
   */
  Optional<String> link(Handle transaction, Caller by, String collectionId, String id, NewLink link) {
    PhotoCollection collection = open(transaction, by, collectionId);
    Participant participant = held(transaction, collection, id);
    boolean isSame = participant.lookup().equals(Optional.of(link.lookup()));
    if (!isForKeys(transaction, collection, link.seen().keys(), isSame)) {
      throw CollectionRefusal.of(CollectionRefusal.KEYS_CHANGED);
    }
    if (isSame) {
      participants.link(transaction, participant, link);
      return Optional.empty();
    }
    ParticipantState state = participant.state();
    if (state == ParticipantState.SENT || state == ParticipantState.ACCEPTED) {
      throw CollectionRefusal.of(CollectionRefusal.PICTURE_WAITS);
    }
    if (isTaken(transaction, link)) {
      throw CollectionRefusal.of(CollectionRefusal.PERSON_TAKEN);
    }
    participants.askAnew(transaction, id);
    participants.link(transaction, participant, link);
    if (link.secret().isPresent() && participant.person().mail().isPresent()) {
      post.write(transaction, collection.company(), CollectionLetter.INVITATION, List.of(id));
    }
    note(transaction, by, AuditAction.PARTICIPANT_LINK_REPLACED, id);
    return participant.picture().map(Participant.Picture::blob);
  }

  /**
   * Takes somebody's link away, with what was sent by it.
   *
   * @return blobs that are to be deleted when the transaction is committed
   * @throws ProblemException with status 409 when the picture is accepted
   */
  Optional<String> revoke(Handle transaction, Caller by, String collectionId, String id) {
    PhotoCollection collection = find(transaction, by, collectionId);
    Participant participant = held(transaction, collection, id);
    if (participant.state() == ParticipantState.ACCEPTED) {
      throw CollectionRefusal.of(CollectionRefusal.ACCEPTED);
    }
    if (participant.state() != ParticipantState.REVOKED) {
      participants.revoke(transaction, id);
      note(transaction, by, AuditAction.PARTICIPANT_REVOKED, id);
    }
    return participant.picture().map(Participant.Picture::blob);
  }

  /**
   * Decides on a picture, and has its sender written to. The same once more changes nothing.
   *
   * @throws ProblemException with status 409 when another picture has come since, or none is there, or nobody could send
   *     another; 403 when somebody else reviews them
   */
  void decide(Handle transaction, Caller by, String collectionId, String id, Decision decision) {
    PhotoCollection collection = find(transaction, by, collectionId);
    requireReviewer(transaction, by, collection);
    Participant participant = held(transaction, collection, id);
    if (participant.attempt() != decision.attempt() || !participant.state().hasPicture()) {
      throw CollectionRefusal.of(CollectionRefusal.NOT_DECIDABLE);
    }
    if (decision.isOf(participant)) {
      return;
    }
    if (decision.isAccepted()) {
      participants.accept(transaction, id);
      note(transaction, by, AuditAction.PARCEL_ACCEPTED, id);
    } else {
      if (!collection.isOpen(clock.instant())) {
        throw CollectionRefusal.of(CollectionRefusal.CLOSED);
      }
      participants.askAgain(transaction, participant, decision.reasons(), decision.note());
      note(transaction, by, AuditAction.PARCEL_RETAKE_ASKED, id);
    }
    if (participant.person().mail().isPresent()) {
      CollectionLetter kind = decision.isAccepted() ? CollectionLetter.ACCEPTED : CollectionLetter.RETAKE;
      post.write(transaction, collection.company(), kind, List.of(id));
    }
  }

  /**
   * Has all written to from whom a picture is wanted, and who were not on the last day.
   *
   * @return how many they are
   */
  int remind(Handle transaction, Caller by, String id) {
    PhotoCollection collection = open(transaction, by, id);
    List<String> people = new ArrayList<>();
    int after = 0;
    List<Participant> page;
    do {
      page = participants.of(transaction, id, after, Optional.empty(), PIECE);
      page.stream().filter(this::isToBeReminded).map(Participant::id).forEach(people::add);
      after = page.isEmpty() ? after : page.get(page.size() - 1).place();
    } while (page.size() == PIECE);
    post.write(transaction, collection.company(), CollectionLetter.REMINDER, people);
    people.forEach(person -> participants.noteReminded(transaction, person));
    if (!people.isEmpty()) {
      note(transaction, by, AuditAction.COLLECTION_REMINDED, id);
    }
    return people.size();
  }

  private boolean isToBeReminded(Participant participant) {
    ParticipantState state = participant.state();
    Instant since = clock.instant().minus(REMINDED_EVERY);
    return (state == ParticipantState.MISSING || state == ParticipantState.RETAKE)
        && participant.person().mail().isPresent()
        && participant.mailedAt().filter(since::isBefore).isEmpty()
        && participant.remindedAt().filter(since::isBefore).isEmpty();
  }

  /** Writes down that a picture is fetched. */
  void noteFetched(Handle transaction, Caller by, String id) {
    note(transaction, by, AuditAction.PARCEL_FETCHED, id);
  }

  private void note(Handle transaction, Caller by, AuditAction action, String subject) {
    audit.note(transaction, by.company(), by.actor(), action, subject);
  }
}
