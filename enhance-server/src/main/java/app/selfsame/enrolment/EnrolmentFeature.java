package app.selfsame.enrolment;

import app.selfsame.batch.ApartCalls;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Callers;
import app.selfsame.company.CompanyFeature;
import app.selfsame.company.CompanySettings;
import app.selfsame.company.Owners;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.settings.Setting;
import app.selfsame.store.Database;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Face collections of companies, where the operator has faces compared. Where that is switched off what is kept still ends,
 * and goes with its company.
 */
public final class EnrolmentFeature implements Feature {
  private static final long SMALL_ALL_BYTES = 1 << 20;

  private final CompanyFeature companies;
  private final BlobFeature blobs;
  private final BatchFeature batches;

  /**
   * @param companies start before this
   * @param blobs start before this
   * @param batches start before this
   */
  public EnrolmentFeature(CompanyFeature companies, BlobFeature blobs, BatchFeature batches) {
    this.companies = companies;
    this.blobs = blobs;
    this.batches = batches;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public List<String> migrations() {
    return List.of("app/selfsame/enrolment/migrations");
  }

  @Override
  public Running start(Ground ground) {
    Clock clock = ground.clock();
    if (ground.store().isThere()) {
      ground.jobs().every("face-expiry", FaceExpiry.LOOKED_EVERY, new FaceExpiry(ground.store().database(), clock));
    }
    if (companies.callers().isEmpty() || blobs.blobs().isEmpty()) {
      return List::of;
    }
    Database database = ground.store().database();
    AuditLog audit = companies.audit().orElseThrow();
    FaceEntries entries = new FaceEntries(blobs.blobs().get(), clock);
    FaceCollections collections = new FaceCollections(blobs.blobs().get(), entries, clock);
    FaceExport export = new FaceExport(entries);
    companies.keeps(new FaceData(collections, export, audit, clock));
    if (!ground.settings().of(CompanySettings.FACES)) {
      return List::of;
    }
    ApartCalls calls = batches.apartCalls().orElseThrow();
    companies.leadsTo(FacePages.LINK, EnrolmentMessage.TITLE);
    Callers callers = companies.callers().get();
    Owners owners = companies.owners().orElseThrow();
    FaceChanges changes = new FaceChanges(collections, entries, owners, audit);
    WholeBodies bodies = new WholeBodies(ground.senders(), SMALL_ALL_BYTES, CollectionApi.BODY_BYTES);
    FaceComparing comparing = new FaceComparing(calls, database, changes, entries);
    List<Route> routes =
        Stream.of(
                new CollectionApi(callers, database, changes, export).routes(bodies),
                new EntryApi(callers, calls, database, changes, comparing, clock).routes(),
                new FacePages(callers, companies.ownerPages().orElseThrow(), owners, database, changes, export)
                    .routes())
            .flatMap(List::stream)
            .toList();
    return () -> routes;
  }
}
