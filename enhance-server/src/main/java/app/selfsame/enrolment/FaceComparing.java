package app.selfsame.enrolment;

import app.selfsame.batch.ApartCalls;
import app.selfsame.company.Caller;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.results.FacesAnswer;
import app.selfsame.store.Database;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.EntryOrder;
import io.javalin.http.Context;
import java.util.Arrays;

/** Compares one photo with one entry that is named. Of an entry that is deleted meanwhile nobody is told anything. */
final class FaceComparing {
  private final ApartCalls calls;
  private final Database database;
  private final FaceChanges changes;
  private final FaceEntries entries;

  FaceComparing(ApartCalls calls, Database database, FaceChanges changes, FaceEntries entries) {
    this.calls = calls;
    this.database = database;
    this.changes = changes;
    this.entries = entries;
  }

  /** An entry, and what photos are compared with. */
  private record Found(String collection, FaceEntry entry, byte[] template) {}

  /**
   * Compares.
   *
   * @throws app.selfsame.http.ProblemException with status 404 when there is no such entry, or none any more; 409 when its
   *     template is of another version
   */
  byte[] compare(Context context, Caller caller, String id, byte[] photo, boolean showsDocument) {
    Found found =
        database.reading(
            handle -> {
              FaceCollection collection = changes.find(handle, caller, CollectionApi.id(context));
              FaceEntry entry = changes.entry(handle, collection, id);
              if (!entry.isCurrent()) {
                throw EnrolmentRefusal.of(EnrolmentRefusal.OTHER_VERSION);
              }
              return new Found(collection.id(), entry, entries.template(handle, collection.id(), id).orElseThrow());
            });
    try {
      EntryOrder order =
          new EntryOrder(
              photo, found.template(), found.entry().isPoor(), showsDocument, SpokenLanguage.of(context));
      return calls.work(caller, order, new Telling(caller, found));
    } finally {
      Arrays.fill(found.template(), (byte) 0);
    }
  }

  private final class Telling implements ApartCalls.Telling {
    private final Caller caller;
    private final Found found;

    Telling(Caller caller, Found found) {
      this.caller = caller;
      this.found = found;
    }

    @Override
    public String outcome(Done done) {
      return FacesAnswer.outcome(done);
    }

    @Override
    public boolean isCharged(Done done) {
      return FacesAnswer.isCharged(done);
    }

    @Override
    public byte[] tell(Done done) {
      if (!database.reading(handle -> entries.isThere(handle, found.collection(), found.entry().id()))) {
        throw EnrolmentRefusal.of(EnrolmentRefusal.NO_ENTRY);
      }
      return FacesAnswer.of(done, caller.isTest());
    }
  }
}
