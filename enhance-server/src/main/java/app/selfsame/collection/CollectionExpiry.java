package app.selfsame.collection;

import app.selfsame.company.Actor;
import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.store.Database;
import java.time.Duration;

/** Deletes collections whose time is over, and the secrets of links that are; neither is there for anybody from then on. */
final class CollectionExpiry implements Runnable {
  static final Duration LOOKED_EVERY = Duration.ofMinutes(10);

  private final Database database;
  private final PhotoCollections collections;
  private final Participants participants;
  private final AuditLog audit;

  CollectionExpiry(
      Database database, PhotoCollections collections, Participants participants, AuditLog audit) {
    this.database = database;
    this.collections = collections;
    this.participants = participants;
    this.audit = audit;
  }

  @Override
  public void run() {
    int ended = database.inTransaction(participants::forgetSecrets);
    for (PhotoCollections.Over over : database.reading(collections::over)) {
      database.useTransaction(
          handle -> {
            collections.delete(handle, over.id());
            audit.note(handle, over.company(), Actor.SERVER, AuditAction.COLLECTION_DELETED, over.id());
          });
      ended++;
    }
    if (ended > 0) {
      database.emptyLog();
    }
  }
}
