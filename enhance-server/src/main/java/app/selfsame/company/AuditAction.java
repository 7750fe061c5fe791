package app.selfsame.company;

import app.selfsame.message.MessageKey;
import java.util.Locale;

/** What can be done for a company and is written down. Its text says it as what somebody did. */
public enum AuditAction implements MessageKey {
  COMPANY_MADE(Subject.NONE),
  COMPANY_RENAMED(Subject.NONE),
  COMPANY_EXPORTED(Subject.NONE),
  COMPANY_TO_END(Subject.NONE),
  COMPANY_KEPT(Subject.NONE),
  MEMBER_INVITED(Subject.INVITATION),
  INVITATION_WITHDRAWN(Subject.INVITATION),
  MEMBER_JOINED(Subject.MEMBER),
  MEMBER_MADE_OWNER(Subject.MEMBER),
  MEMBER_MADE_OPERATOR(Subject.MEMBER),
  MEMBER_REMOVED(Subject.MEMBER),
  MEMBER_LEFT(Subject.MEMBER),
  KEY_MADE(Subject.KEY),
  KEY_REPLACED(Subject.KEY),
  KEY_REVOKED(Subject.KEY),
  RETENTION_CHANGED(Subject.NONE),
  CREDITS_ORDERED(Subject.NONE),
  BATCH_MADE(Subject.BATCH),
  BATCH_STARTED(Subject.BATCH),
  BATCH_CANCELLED(Subject.BATCH),
  BATCH_DELETED(Subject.BATCH),
  RESULTS_FETCHED(Subject.BATCH),
  PHOTO_REPLACED(Subject.PHOTO),
  PHOTO_ACCEPTED(Subject.PHOTO),
  PHOTO_REJECTED(Subject.PHOTO),
  FACE_WITHDRAWN(Subject.PHOTO),
  DUPLICATE_DECIDED(Subject.BATCH),
  WEBHOOK_MADE(Subject.WEBHOOK),
  WEBHOOK_CHANGED(Subject.WEBHOOK),
  WEBHOOK_SECRET_REPLACED(Subject.WEBHOOK),
  WEBHOOK_TURNED_OFF(Subject.WEBHOOK),
  WEBHOOK_TURNED_ON(Subject.WEBHOOK),
  WEBHOOK_DELETED(Subject.WEBHOOK),
  FACE_COLLECTION_MADE(Subject.FACES),
  FACE_COLLECTION_SHORTENED(Subject.FACES),
  FACE_COLLECTION_EXPORTED(Subject.FACES),
  FACE_COLLECTION_DELETED(Subject.FACES),
  FACE_ENROLLED(Subject.FACES),
  FACE_CONSENT_WITHDRAWN(Subject.FACES),
  FACE_DELETED(Subject.FACES),
  READING_KEY_ADDED(Subject.READING_KEY),
  READING_KEY_RETIRED(Subject.READING_KEY),
  COLLECTION_MADE(Subject.COLLECTION),
  COLLECTION_PROLONGED(Subject.COLLECTION),
  COLLECTION_CLOSED(Subject.COLLECTION),
  COLLECTION_DELETED(Subject.COLLECTION),
  COLLECTION_REMINDED(Subject.COLLECTION),
  PARTICIPANTS_ADDED(Subject.COLLECTION),
  PARCEL_FETCHED(Subject.PARTICIPANT),
  PARCEL_ACCEPTED(Subject.PARTICIPANT),
  PARCEL_RETAKE_ASKED(Subject.PARTICIPANT),
  PARTICIPANT_LINK_REPLACED(Subject.PARTICIPANT),
  PARTICIPANT_REVOKED(Subject.PARTICIPANT);

  private final Subject subject;

  AuditAction(Subject subject) {
    this.subject = subject;
  }

  /** What an id stands for. */
  enum Subject {
    NONE,
    MEMBER,
    INVITATION,
    KEY,
    BATCH,
    PHOTO,
    WEBHOOK,
    /** A face collection, or an entry of one. */
    FACES,
    READING_KEY,
    /** A photo collection. */
    COLLECTION,
    /** Somebody who is asked for a photo. */
    PARTICIPANT
  }

  Subject subject() {
    return subject;
  }

  /** As the database and files have it: {@code key-made}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static AuditAction of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @Override
  public String id() {
    return MessageKey.id("server.company-audit", this);
  }
}
