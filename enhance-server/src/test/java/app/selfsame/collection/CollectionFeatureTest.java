package app.selfsame.collection;

import static app.selfsame.collection.CollectionServer.draft;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.blob.BlobFeature;
import app.selfsame.collection.CollectionServer.Company;
import app.selfsame.company.CompanyFeature;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Removed;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.message.English;
import app.selfsame.readingkey.ReadingKeyFeature;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.LittleSite;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Test;

/** Where photos are collected, and what goes with a company. */
public class CollectionFeatureTest {
  @Test
  public void nothingOfItIsThereUnlessTheOperatorSaysSo() throws Exception {
    try (CollectionServer server = new CollectionServer(Engine.SQLITE, LittleSite.load(), "off")) {
      Person boss = Person.signedIn(server.server, "boss@acme.example");
      String path = Person.location(boss.post("/company", "name", "Acme"));
      String company = path.substring(path.lastIndexOf('/') + 1);
      for (String address : List.of("/v1/collections", "/v1/reading-keys", "/v1/contribution")) {
        assertEquals(
            address, 404, boss.send(boss.request(address).header("Selfsame-Company", company).GET()).statusCode());
      }
      assertFalse(Person.text(boss.get(path + "/keys")).contains("scope-collections"));
    }
  }

  @Test
  public void keysAreForItWhereItIs() throws Exception {
    try (CollectionServer server = new CollectionServer(Engine.SQLITE, LittleSite.load(), "on")) {
      Company acme = server.company("boss@acme.example");
      String page = Person.text(acme.owner.get(acme.path + "/keys"));
      assertTrue(page, page.contains("scope-collections"));
      assertFalse("nobody's default", page.matches("(?s).*scope-collections\"[^>]* checked.*"));
    }
  }

  @Test
  public void picturesNeedAKeyOfTheOperators() throws Exception {
    Site site = LittleSite.load();
    SettingsException refusal =
        assertThrows(
            SettingsException.class,
            () ->
                new AccountServer(
                    Engine.SQLITE,
                    site,
                    Map.of("SERVE_COMPANIES", "open", "SERVE_COLLECTIONS", "on"),
                    accounts -> {
                      BlobFeature blobs = new BlobFeature();
                      CompanyFeature companies = new CompanyFeature(site, accounts);
                      ReadingKeyFeature keys = new ReadingKeyFeature(companies);
                      return List.<Feature>of(
                          blobs,
                          companies,
                          keys,
                          new CollectionFeature(PackagedEngine.catalogue(), companies, blobs, keys));
                    }));
    assertEquals(
        List.of(
            "SERVE_COLLECTIONS is “on”. Allowed: off, because photos can be kept only where SERVE_PHOTOS_KEY is set."),
        refusal.mistakes().stream().map(English::say).toList());
  }

  @Test
  public void allOfItGoesWithItsCompany() throws Exception {
    try (CollectionServer server = new CollectionServer(Engine.SQLITE, LittleSite.load(), "on")) {
      Company acme = server.company("boss@acme.example");
      String badges = acme.firstCollection();
      acme.post(CollectionServer.COLLECTIONS, draft("Visitors"));
      TestLink link = new TestLink(1);
      acme.add(badges, "4711", link, ", \"mail\": \"ada@home.example\"");
      acme.add(badges, "4712", new TestLink(2));
      server.send(link, 1, acme.picture(1));
      Clock clock = Clock.systemUTC();
      CollectionData data =
          new CollectionData(
              new PhotoCollections(server.blobs(), clock),
              new Participants(server.blobs(), clock),
              new LetterPace(clock),
              clock);
      Removed removed =
          server.server.database().inTransaction(handle -> data.delete(handle, new CompanyId(acme.id())));
      assertEquals(
          Map.of("photoCollections", 2L, "participants", 2L),
          removed.counts().stream().collect(Collectors.toMap(Removed.Count::name, Removed.Count::count)));
      assertEquals(404, server.show(link).status());
      for (String table : List.of("photo_collection", "collection_participant", "collection_pace")) {
        int rows =
            server
                .server
                .database()
                .reading(
                    handle -> handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
        assertEquals(table, 0, rows);
      }
    }
  }
}
