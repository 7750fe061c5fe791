package app.selfsame.enrolment;

import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Caller;
import app.selfsame.company.Cursor;
import app.selfsame.company.Owners;
import app.selfsame.message.Argument;
import app.selfsame.secret.Secrets;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What callers change about face collections, written down as theirs. Collections are keys' and owners' to deal with,
 * entries all members'. All methods are part of the caller's transaction.
 */
final class FaceChanges {
  private final FaceCollections collections;
  private final FaceEntries entries;
  private final Owners owners;
  private final AuditLog audit;

  FaceChanges(FaceCollections collections, FaceEntries entries, Owners owners, AuditLog audit) {
    this.collections = collections;
    this.entries = entries;
    this.owners = owners;
    this.audit = audit;
  }

  /** Those that a caller sees: keys for trying out none but what was tried out. */
  List<FaceCollection> of(Handle handle, Caller by) {
    return collections.of(handle, by.company()).stream().filter(one -> isShown(one, by)).toList();
  }

  /**
   * One of them.
   *
   * @throws app.selfsame.http.ProblemException with status 404 when there is none
   */
  FaceCollection find(Handle handle, Caller by, String id) {
    return collections
        .find(handle, by.company(), id)
        .filter(one -> isShown(one, by))
        .orElseThrow(() -> EnrolmentRefusal.of(EnrolmentRefusal.NO_COLLECTION));
  }

  private static boolean isShown(FaceCollection collection, Caller by) {
    return collection.isTest() || !by.isTest();
  }

  /**
   * An entry of a collection.
   *
   * @throws app.selfsame.http.ProblemException with status 404 when there is none
   */
  FaceEntry entry(Handle handle, FaceCollection collection, String id) {
    return entryIfThere(handle, collection, id)
        .orElseThrow(() -> EnrolmentRefusal.of(EnrolmentRefusal.NO_ENTRY));
  }

  /** The same; empty when there is none. */
  Optional<FaceEntry> entryIfThere(Handle handle, FaceCollection collection, String id) {
    return entries.find(handle, collection.id(), id);
  }

  /** Entries of a collection, the oldest first, from a place on. */
  List<FaceEntry> entries(Handle handle, FaceCollection collection, Cursor from, int most) {
    return entries.of(handle, collection.id(), from, most);
  }

  /**
   * Makes a collection.
   *
   * @return its id
   * @throws app.selfsame.http.ProblemException with status 409 when there are enough, or one is called like that
   */
  String make(Handle transaction, Caller by, CollectionDraft draft) {
    owners.hold(transaction, by);
    List<FaceCollection> like =
        collections.of(transaction, by.company()).stream().filter(one -> one.isTest() == by.isTest()).toList();
    if (like.size() >= FaceCollections.MOST) {
      throw EnrolmentRefusal.of(EnrolmentRefusal.MANY_COLLECTIONS, Argument.count(FaceCollections.MOST));
    }
    if (like.stream().anyMatch(one -> one.says().name().equals(draft.name()))) {
      throw EnrolmentRefusal.of(EnrolmentRefusal.NAME_TAKEN);
    }
    String id = Secrets.id();
    collections.make(transaction, id, by.company(), by.isTest(), draft);
    note(transaction, by, AuditAction.FACE_COLLECTION_MADE, id);
    return id;
  }

  /**
   * Has entries kept for fewer days, also those that are there.
   *
   * @throws app.selfsame.http.ProblemException with status 409 when they are more, which nobody has agreed to
   */
  void shorten(Handle transaction, Caller by, String id, int days) {
    FaceCollection collection = held(transaction, by, id);
    int now = collection.says().daysKept();
    if (days > now) {
      throw EnrolmentRefusal.of(EnrolmentRefusal.LONGER, Argument.count(now));
    }
    if (days < now) {
      collections.shorten(transaction, collection, days);
      note(transaction, by, AuditAction.FACE_COLLECTION_SHORTENED, id);
    }
  }

  /** Writes down that a collection is taken along. */
  FaceCollection noteExport(Handle transaction, Caller by, String id) {
    FaceCollection collection = held(transaction, by, id);
    note(transaction, by, AuditAction.FACE_COLLECTION_EXPORTED, id);
    return collection;
  }

  /** Deletes a collection and all its entries. */
  void delete(Handle transaction, Caller by, String id) {
    held(transaction, by, id);
    collections.delete(transaction, id);
    note(transaction, by, AuditAction.FACE_COLLECTION_DELETED, id);
  }

  private FaceCollection held(Handle transaction, Caller by, String id) {
    owners.hold(transaction, by);
    return find(transaction, by, id);
  }

  /**
   * Lets an entry be added.
   *
   * @throws app.selfsame.http.ProblemException with status 409 when there are enough, or one is called like that
   */
  void requireRoom(Handle handle, FaceCollection collection, String reference) {
    if (entries.count(handle, collection.id()) >= FaceEntries.MOST) {
      throw EnrolmentRefusal.of(EnrolmentRefusal.FULL, Argument.count(FaceEntries.MOST));
    }
    if (entries.has(handle, collection.id(), reference)) {
      throw EnrolmentRefusal.of(EnrolmentRefusal.REFERENCE_TAKEN);
    }
  }

  /**
   * Adds an entry.
   *
   * @param collection as it was when the photo came; what has become of it meanwhile counts
   * @param template encoded
   */
  FaceEntry enrol(
      Handle transaction,
      Caller by,
      FaceCollection collection,
      String reference,
      Consent consent,
      byte[] template,
      boolean isPoor) {
    if (!collections.hold(transaction, collection.id())) {
      throw EnrolmentRefusal.of(EnrolmentRefusal.NO_COLLECTION);
    }
    FaceCollection now = find(transaction, by, collection.id());
    requireRoom(transaction, now, reference);
    String id = Secrets.id();
    entries.add(transaction, now, id, reference, consent, template, isPoor);
    note(transaction, by, AuditAction.FACE_ENROLLED, id);
    return entry(transaction, now, id);
  }

  /**
   * Deletes an entry.
   *
   * @param isWithdrawn whether its person has withdrawn consent
   */
  void remove(Handle transaction, Caller by, String collection, String id, boolean isWithdrawn) {
    FaceCollection found = find(transaction, by, collection);
    if (!entries.delete(transaction, found.id(), id)) {
      throw EnrolmentRefusal.of(EnrolmentRefusal.NO_ENTRY);
    }
    note(transaction, by, isWithdrawn ? AuditAction.FACE_CONSENT_WITHDRAWN : AuditAction.FACE_DELETED, id);
  }

  private void note(Handle transaction, Caller by, AuditAction action, String subject) {
    audit.note(transaction, by.company(), by.actor(), action, subject);
  }
}
