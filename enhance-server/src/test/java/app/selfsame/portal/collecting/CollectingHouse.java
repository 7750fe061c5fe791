package app.selfsame.portal.collecting;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.batch.BatchEvents;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.collection.CollectionFeature;
import app.selfsame.collection.RetakeReason;
import app.selfsame.company.CompanyFeature;
import app.selfsame.credits.Charging;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.parcel.LinkSecret;
import app.selfsame.portal.PortalFeature;
import app.selfsame.readingkey.ReadingKeyFeature;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole server with collections and their pages. */
final class CollectingHouse implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final AccountServer server;

  CollectingHouse() throws Exception {
    this(Map.of());
  }

  /** With more variables of the environment. */
  CollectingHouse(Map<String, String> more) throws Exception {
    Site site = Site.packaged();
    Map<String, String> environment = new HashMap<>(more);
    environment.put("SERVE_COMPANIES", "open");
    environment.put("SERVE_COLLECTIONS", "on");
    environment.put("SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    environment.put("SERVE_PHOTO_WORKERS", "0");
    server = new AccountServer(Engine.SQLITE, site, environment, accounts -> features(site, accounts));
  }

  private static List<Feature> features(Site site, AccountFeature accounts) {
    BlobFeature blobs = new BlobFeature();
    CompanyFeature companies = new CompanyFeature(site, accounts);
    BatchFeature batches =
        new BatchFeature(
            PackagedEngine.catalogue(), companies, blobs, () -> Charging.FREE, () -> BatchEvents.UNHEARD);
    ReadingKeyFeature keys = new ReadingKeyFeature(companies);
    return List.of(
        blobs,
        companies,
        batches,
        keys,
        new CollectionFeature(PackagedEngine.catalogue(), companies, blobs, keys),
        new PortalFeature(PackagedEngine.catalogue(), site, companies, batches, () -> false),
        new CollectingFeature(site, companies, RetakeReason.byWord()));
  }

  /** Sends a parcel as who holds a link. */
  void send(LinkSecret link, byte[] parcel) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/v1/contribution"))
            .header("Selfsame-Link", link.lookupToken())
            .header("Selfsame-Attempt", "1")
            .header("Content-Type", "application/octet-stream")
            .PUT(BodyPublishers.ofByteArray(parcel))
            .build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.body());
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
