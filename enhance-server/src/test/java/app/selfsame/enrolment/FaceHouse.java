package app.selfsame.enrolment;

import app.selfsame.blob.BlobHouse;
import app.selfsame.company.Actor;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Caller;
import app.selfsame.company.CompanyId;
import app.selfsame.company.CompanyParts;
import app.selfsame.company.LawfulBasis;
import app.selfsame.company.Scope;
import app.selfsame.likeness.FaceTemplate;
import app.selfsame.quota.MovableClock;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import java.util.Set;

/** Face collections of two companies without owners, and a clock that is moved. */
final class FaceHouse implements AutoCloseable {
  static final Caller ACME = key("acme", false);
  static final Caller OTHER = key("other", false);
  static final Caller TRYING = key("acme", true);
  static final Consent CONSENT = new Consent("2026-11-28", "Form 3", "signed");

  final BlobHouse blobs;
  final FaceEntries entries;
  final FaceCollections collections;
  final FaceExport export;
  final FaceChanges changes;
  final FaceData data;

  FaceHouse(Engine engine) {
    blobs =
        BlobHouse.inFolder(
            engine,
            "app/selfsame/account/migrations",
            "app/selfsame/company/migrations",
            "app/selfsame/enrolment/migrations");
    MovableClock clock = blobs.clock();
    entries = new FaceEntries(blobs.blobs(), clock);
    collections = new FaceCollections(blobs.blobs(), entries, clock);
    export = new FaceExport(entries);
    AuditLog audit = CompanyParts.audit(clock);
    changes = new FaceChanges(collections, entries, CompanyParts.owners(clock), audit);
    data = new FaceData(collections, export, audit, clock);
    database()
        .useTransaction(
            handle ->
                handle.execute(
                    "insert into company (id, name, made_at_millis) values ('acme', 'Acme', 1), ('other', 'Other', 1)"));
  }

  private static Caller key(String company, boolean isTest) {
    return new Caller(new CompanyId(company), new Actor(Actor.Kind.KEY, "k"), isTest, Set.of(Scope.FACES));
  }

  Database database() {
    return blobs.database();
  }

  static CollectionDraft draft(String name, int days) {
    return new CollectionDraft(
        name, Purpose.PHOTO_RENEWAL, "To see whom a new photo shows.", LawfulBasis.EXPLICIT_CONSENT, days);
  }

  String collection(Caller by, String name, int days) {
    return database().inTransaction(handle -> changes.make(handle, by, draft(name, days)));
  }

  FaceCollection find(Caller by, String id) {
    return database().reading(handle -> changes.find(handle, by, id));
  }

  /** A template that no other number gives. */
  static FaceTemplate template(int number) {
    return template(FaceTemplate.VERSION, number);
  }

  static FaceTemplate template(int version, int number) {
    float[] values = new float[FaceTemplate.LENGTH];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) Math.sin(number * 1_000 + i);
    }
    return new FaceTemplate(version, values);
  }

  FaceEntry enrol(Caller by, String collection, String reference, FaceTemplate template) {
    FaceCollection before = find(by, collection);
    return database()
        .inTransaction(
            handle -> changes.enrol(handle, by, before, reference, CONSENT, template.encoded(), false));
  }

  /** Enrols so many at once, by names of their own. */
  void fill(Caller by, String collection, int count) {
    database()
        .useTransaction(
            handle -> {
              FaceCollection found = changes.find(handle, by, collection);
              for (int i = 0; i < count; i++) {
                entries.add(handle, found, Secrets.id(), "n" + i, CONSENT, template(i).encoded(), false);
              }
            });
  }

  /** Deletes what is over. */
  void expire() {
    new FaceExpiry(database(), blobs.clock()).run();
  }

  int rows(String table) {
    return database()
        .reading(handle -> handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
  }

  @Override
  public void close() {
    blobs.close();
  }
}
