package app.selfsame.portal.collecting;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.batch.BatchEvents;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.credits.Charging;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.portal.PortalFeature;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import java.util.List;
import java.util.Map;

/** The whole server with the pages of collections, whose calls keep what they are sent in memory. */
final class CollectingHouse implements AutoCloseable {
  final AccountServer server;
  CallsInMemory calls;

  CollectingHouse() throws Exception {
    Site site = Site.packaged();
    Map<String, String> environment =
        Map.of(
            "SERVE_COMPANIES", "open",
            "SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=",
            "SERVE_PHOTO_WORKERS", "0");
    server = new AccountServer(Engine.SQLITE, site, environment, accounts -> features(site, accounts));
  }

  private List<Feature> features(Site site, AccountFeature accounts) {
    BlobFeature blobs = new BlobFeature();
    CompanyFeature companies = new CompanyFeature(site, accounts);
    BatchFeature batches =
        new BatchFeature(
            PackagedEngine.catalogue(), companies, blobs, () -> Charging.FREE, () -> BatchEvents.UNHEARD);
    calls = new CallsInMemory(companies);
    return List.of(
        blobs,
        companies,
        batches,
        calls,
        new PortalFeature(PackagedEngine.catalogue(), site, companies, batches, () -> false),
        new CollectingFeature(
            site,
            companies,
            () -> true,
            Map.of("glasses", CollectingMessage.GLASSES)));
  }

  @Override
  public void close() {
    server.close();
  }
}
