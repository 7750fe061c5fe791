package app.selfsame.collection;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.Person;
import app.selfsame.collection.CollectionServer.Answer;
import app.selfsame.collection.CollectionServer.Company;
import app.selfsame.mail.Letter;
import app.selfsame.site.LittleSite;
import app.selfsame.store.EachEngine;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A photo collection from its first letter to its end, with both databases. */
public class CollectionLifeTest extends EachEngine {
  private static final String UNKNOWN_KEY = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final String ADDRESS = "\", \"language\": \"de-CH\"";

  private CollectionServer server;
  private Company acme;
  private String badges;

  @Before
  public void start() throws Exception {
    server = new CollectionServer(engine, LittleSite.load(), "on");
    acme = server.company("boss@acme.example");
    badges = acme.firstCollection();
  }

  @After
  public void stop() {
    server.close();
  }

  private String asked(String reference, TestLink link, String address) throws Exception {
    String person =
        server.newId();
    Answer added =
        acme.post(
            badges + "/participants",
            CollectionServer.people(acme.person(person, reference, link, ", \"mail\": \"" + address + ADDRESS)));
    assertEquals(added.json().toString(), 200, added.status());
    return badges + "/participants/" + person;
  }

  @Test
  public void reviewersOwnersAndProgramsOpenPicturesAndNobodyElse() throws Exception {
    Company eve = member("eve@acme.example");
    Company bob = member("bob@acme.example");
    String reviewer = account("eve@acme.example");
    String draft = CollectionServer.draft("Visitors").replace("\"attempts\"", "\"reviewers\": [\"%s\"], \"attempts\"");
    assertEquals("nobody's id", 400, acme.post(CollectionServer.COLLECTIONS, draft.formatted("someone")).status());
    Answer made = bob.post(CollectionServer.COLLECTIONS, draft.formatted(reviewer));
    assertEquals(reviewer, made.json().at("/reviewers/0").asText());
    String collection = CollectionServer.COLLECTIONS + "/" + made.text("id");
    TestLink link = new TestLink(8);
    String ada = acme.add(collection, "4711", link);
    server.send(link, 1, acme.picture(1));
    String accepted = "{\"attempt\": 1, \"decision\": \"accepted\"}";
    Answer refused = bob.post(ada + "/decision", accepted);
    assertEquals(403, refused.status());
    assertEquals("owner-needed", refused.code());
    assertEquals(403, bob.get(ada + "/parcel").status());
    assertEquals("sent", bob.standing(ada).path("state").asText());
    assertEquals(200, eve.get(ada + "/parcel").status());
    assertEquals(200, acme.get(ada + "/parcel").status());
    String program = acme.companyKey("live", "collections");
    assertEquals(200, server.program(program, "GET", ada + "/parcel").status());
    assertEquals(200, eve.post(ada + "/decision", accepted).status());
    assertEquals("accepted", acme.standing(ada).path("state").asText());
  }

  private Company member(String address) throws Exception {
    acme.owner.post(acme.path + "/invitations", "address", address, "role", "operator");
    String link = server.server.letterTo(address).paragraphs().get(2);
    Person member = Person.signedIn(server.server, address);
    member.post("/invitation", "token", link.substring(link.indexOf('#') + 1));
    return server.new Company(member, acme.path);
  }

  private String account(String address) throws Exception {
    for (JsonNode member : acme.get(acme.path + "/export").json().path("members")) {
      if (member.path("address").asText().equals(address)) {
        return member.path("account").asText();
      }
    }
    throw new AssertionError("no member " + address);
  }

  @Test
  public void nothingIsSentToACompanyThatIsToEndUnlessItsOwnersKeepIt() throws Exception {
    TestLink link = new TestLink(9);
    acme.add(badges, "4711", link);
    acme.owner.post(acme.path + "/delete", "when", "later", "name", "Acme");
    Answer over = server.show(link);
    assertEquals(410, over.status());
    assertEquals("link-over", over.code());
    assertEquals(410, server.send(link, 1, acme.picture(1)).status());
    acme.owner.post(acme.path + "/keep");
    assertEquals(200, server.show(link).status());
    assertEquals(200, server.send(link, 1, acme.picture(1)).status());
  }

  @Test
  public void aPersonIsAskedSendsIsAskedAgainAndIsAccepted() throws Exception {
    TestLink link = new TestLink(1);
    String ada = asked("4711", link, "ada@home.example");
    Letter invitation = server.server.letterTo("ada@home.example");
    assertEquals("de", invitation.language());
    assertEquals("Acme bittet Sie um ein Foto", invitation.subject());
    assertEquals("boss@acme.example", invitation.replyTo().orElseThrow().text());
    assertTrue(
        invitation.text(), invitation.paragraphs().contains("https://photos.example/?lang=de#send=" + link.secret()));
    assertTrue(invitation.text(), invitation.text().contains("„Badges“"));

    JsonNode request = server.show(link).json();
    assertEquals("Acme", request.path("company").asText());
    assertEquals("Badges", request.path("collection").path("name").asText());
    assertEquals("I agree.\nReally.", request.path("consentText").asText());
    assertFalse(request.path("rules").path("glasses").asBoolean(true));
    assertEquals("own-35x45mm~no-glasses", request.path("document").asText());
    assertEquals("missing", request.path("state").asText());
    assertEquals(2, request.path("attemptsLeft").asInt());
    assertEquals(acme.keys, List.of(request.path("keys").path(0).path("id").asText()));

    byte[] first = acme.picture(1);
    Answer sent = server.send(link, 1, first);
    assertEquals(sent.json().toString(), "sent", sent.text("state"));
    assertEquals("sent", acme.standing(ada).path("state").asText());
    assertArrayEquals(first, acme.get(ada + "/parcel").bytes());

    Answer again =
        acme.post(
            ada + "/decision",
            "{\"attempt\": 1, \"decision\": \"retake\", \"reasons\": [\"glasses\", \"eyes\"], \"note\": \"Like the others, please.\"}");
    assertEquals(again.json().toString(), "retake", again.text("state"));
    Letter retake = server.server.letterTo("ada@home.example");
    assertEquals("Acme bittet Sie um ein anderes Foto", retake.subject());
    assertTrue(retake.text(), retake.text().contains("Die Brille stört."));
    assertTrue(retake.text(), retake.text().contains("Die Augen sind nicht gut zu sehen."));
    assertTrue(retake.text(), retake.text().contains("Like the others, please."));
    JsonNode told = server.show(link).json();
    assertEquals("[\"eyes\",\"glasses\"]", told.path("reasons").toString());
    assertEquals("Like the others, please.", told.path("note").asText());
    assertEquals(1, told.path("attempt").asInt());

    byte[] second = acme.picture(2);
    assertEquals(200, server.send(link, 2, second).status());
    assertArrayEquals(second, acme.get(ada + "/parcel").bytes());
    assertEquals(
        "a picture that was replaced cannot be decided on",
        409,
        acme.post(ada + "/decision", "{\"attempt\": 1, \"decision\": \"accepted\"}").status());
    assertEquals("accepted", acme.post(ada + "/decision", "{\"attempt\": 2, \"decision\": \"accepted\"}").text("state"));
    assertEquals("Acme hat Ihr Foto akzeptiert", server.server.letterTo("ada@home.example").subject());
    assertEquals("accepted", server.show(link).text("state"));
    assertEquals("collection-state", server.send(link, 3, acme.picture(3)).code());
    assertEquals("collection-state", server.withdraw(link).code());
    assertEquals(1, acme.get(badges).json().path("counts").path("accepted").asInt());
  }

  @Test
  public void whatWasInterruptedIsSentAgain() throws Exception {
    TestLink link = new TestLink(1);
    String ada = acme.add(badges, "4711", link);
    byte[] picture = acme.picture(1);
    String at = server.send(link, 1, picture).text("sentAt");
    Answer again = server.send(link, 1, picture);
    assertEquals(200, again.status());
    assertEquals(at, again.text("sentAt"));
    assertEquals(1, acme.standing(ada).path("attempt").asInt());
    assertEquals("other bytes", 409, server.send(link, 1, acme.picture(2)).status());
    assertEquals("a number is left out", 409, server.send(link, 3, acme.picture(2)).status());
    assertArrayEquals(picture, acme.get(ada + "/parcel").bytes());
    assertEquals(200, server.send(link, 2, acme.picture(2)).status());
    Answer used = server.send(link, 3, acme.picture(3));
    assertEquals(409, used.status());
    assertTrue(used.detail(), used.detail().startsWith("No more pictures"));
  }

  @Test
  public void oneOfTwoPicturesAtOnceCounts() throws Exception {
    TestLink link = new TestLink(1);
    String ada = acme.add(badges, "4711", link);
    CountDownLatch begun = new CountDownLatch(1);
    List<CompletableFuture<Integer>> sending =
        List.of(1, 2, 3, 4).stream().map(number -> sending(begun, link, acme.picture(number))).toList();
    begun.countDown();
    int sent = 0;
    for (CompletableFuture<Integer> one : sending) {
      int status = one.get(2, TimeUnit.MINUTES);
      assertTrue(String.valueOf(status), status == 200 || status == 409);
      sent += status == 200 ? 1 : 0;
    }
    assertEquals(1, sent);
    assertEquals(1, acme.standing(ada).path("attempt").asInt());
    assertEquals(200, acme.get(ada + "/parcel").status());
  }

  private CompletableFuture<Integer> sending(CountDownLatch begun, TestLink link, byte[] picture) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            begun.await();
            return server.send(link, 1, picture).status();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  public void theSameLinkIsSealedForANewKeyWithoutLosingARetiredOne() throws Exception {
    TestLink link = new TestLink(1);
    String ada = acme.add(badges, "4711", link);
    server.send(link, 1, acme.picture(1));
    String first = acme.keys.get(0);
    acme.addKey();
    String second = acme.keys.get(1);
    acme.post(CollectionServer.KEYS + "/" + first + "/retire");
    assertEquals("not for the one in use", "reading-keys", acme.post(ada + "/link", link(link, first)).code());
    assertEquals("an unknown one", "reading-keys", acme.post(ada + "/link", link(link, second, UNKNOWN_KEY)).code());
    assertEquals("another link", "reading-keys", acme.post(ada + "/link", link(new TestLink(2), first, second)).code());
    assertEquals(200, acme.post(ada + "/link", link(link, first, second)).status());
    assertEquals(TestParcel.secret(1, List.of(first, second)), acme.standing(ada).path("sealedSecret").asText());
    assertEquals("nothing of the picture is lost", "sent", acme.standing(ada).path("state").asText());
    assertEquals(200, acme.get(ada + "/parcel").status());
    assertEquals("sent", server.show(link).text("state"));
  }

  private static String link(TestLink link, String... keys) throws Exception {
    return "{" + link.members(List.of(keys), false) + "}";
  }

  @Test
  public void aPictureIsTakenBackAndAnotherSent() throws Exception {
    TestLink link = new TestLink(1);
    String ada = acme.add(badges, "4711", link);
    assertEquals("nothing to take back", 409, server.withdraw(link).status());
    server.send(link, 1, acme.picture(1));
    assertEquals("withdrawn", server.withdraw(link).text("state"));
    assertEquals("withdrawn", server.withdraw(link).text("state"));
    assertEquals(404, acme.get(ada + "/parcel").status());
    assertEquals("withdrawn", acme.standing(ada).path("state").asText());
    assertEquals(1, server.show(link).json().path("attemptsLeft").asInt());
    assertEquals(200, server.send(link, 2, acme.picture(2)).status());
  }

  @Test
  public void afterTheDeadlineNothingIsTakenAndThenAllIsDeleted() throws Exception {
    TestLink link = new TestLink(1);
    String ada = asked("4711", link, "ada@home.example");
    server.send(link, 1, acme.picture(1));
    server.change("update photo_collection set made_at_millis = 1, deadline_millis = 2000");
    Answer late = server.show(link);
    assertEquals(410, late.status());
    assertEquals("1970-01-01T00:00:02Z", late.json().path("arguments").path("until").asText());
    assertEquals(410, server.send(link, 2, acme.picture(2)).status());
    assertEquals(410, server.withdraw(link).status());
    assertEquals(
        "nobody could send another",
        409,
        acme.post(ada + "/decision", "{\"attempt\": 1, \"decision\": \"retake\", \"reasons\": [\"eyes\"]}").status());
    server.expire();
    assertEquals("no letter needs it", 0, count("collection_participant where secret is not null"));
    assertEquals(200, acme.get(ada + "/parcel").status());
    assertEquals("accepted", acme.post(ada + "/decision", "{\"attempt\": 1, \"decision\": \"accepted\"}").text("state"));
    server.change("update photo_collection set until_millis = 2001");
    assertEquals(404, acme.get(badges).status());
    assertEquals(404, server.show(link).status());
    server.expire();
    assertEquals(0, count("photo_collection"));
    assertEquals(0, count("collection_participant"));
  }

  private int count(String rows) {
    return server
        .server
        .database()
        .reading(handle -> handle.createQuery("select count(*) from " + rows).mapTo(Integer.class).one());
  }

  @Test
  public void deletingACollectionEndsItsLinksAndPictures() throws Exception {
    TestLink link = new TestLink(1);
    String ada = acme.add(badges, "4711", link);
    server.send(link, 1, acme.picture(1));
    assertEquals(204, acme.delete(badges).status());
    assertEquals(404, server.show(link).status());
    assertEquals(404, acme.get(ada + "/parcel").status());
    assertEquals(0, count("blob_group where wrapped is not null"));
  }
}
