package app.selfsame.portal;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.batch.BatchEvents;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.credits.Charging;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole server with the pages of batches, and real processes that work on photos. */
final class PortalHouse implements AutoCloseable {
  final AccountServer server;

  PortalHouse(Map<String, String> more) throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVE_COMPANIES", "open");
    environment.put("SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    environment.put("SERVE_PHOTO_WORKERS", "1");
    environment.putAll(more);
    Site site = Site.packaged();
    server = new AccountServer(Engine.SQLITE, site, environment, accounts -> features(site, accounts));
  }

  private static List<Feature> features(Site site, AccountFeature accounts) {
    BlobFeature blobs = new BlobFeature();
    CompanyFeature companies = new CompanyFeature(site, accounts);
    BatchFeature batches =
        new BatchFeature(
            PackagedEngine.catalogue(), companies, blobs, () -> Charging.FREE, () -> BatchEvents.UNHEARD);
    return List.of(
        blobs,
        companies,
        batches,
        new PortalFeature(PackagedEngine.catalogue(), site, companies, batches, () -> false));
  }

  @Override
  public void close() {
    server.close();
  }
}
