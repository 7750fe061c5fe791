package app.selfsame.portal.collecting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.Person;
import app.selfsame.openapi.DescribedAnswer;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The pages of reading keys and collections, as a browser gets them. */
public class CollectingPagesTest {
  private static final String COMPANY = "/company/{company}";

  private CollectingHouse house;
  private Person owner;
  private String company;

  @Before
  public void start() throws Exception {
    house = new CollectingHouse();
    owner = Person.signedIn(house.server, "boss@acme.example");
    company = Person.location(owner.post("/company", "name", "Acme")).replace("/batches", "");
  }

  @After
  public void stop() {
    house.close();
  }

  @Test
  public void eachIsAsDescribedAndForMembersAlone() throws Exception {
    Person other = Person.signedIn(house.server, "boss@other.example");
    Map<String, String> pages =
        Map.of(
            "/reading-keys", "/reading-keys",
            "/collections", "/collections",
            "/collections/abc", "/collections/{collection}");
    for (Map.Entry<String, String> page : pages.entrySet()) {
      String described = COMPANY + page.getValue();
      assertAnswered(200, described, owner.get(company + page.getKey()));
      assertAnswered(404, described, other.get(company + page.getKey()));
      assertAnswered(303, described, new Person(house.server).get(company + page.getKey()));
    }
    assertEquals(404, owner.get(company + "/collections/a%2Fb").statusCode());
    String members = Person.text(owner.get(company));
    assertTrue(members.contains("href=\"" + company + "/reading-keys\""));
    assertTrue(members.contains("href=\"" + company + "/collections\""));
  }

  /** A page on which a private key is made or opened reaches what it needs, and no picture or address beside. */
  @Test
  public void whatHoldsAPrivateKeyReachesItsOwnCallsAlone() throws Exception {
    String keys = policy("/reading-keys");
    assertTrue(keys, keys.matches(".*; connect-src \\S+/v1/reading-keys \\S+/v1/reading-keys/; .*"));
    assertFalse(keys, keys.contains("blob:") || keys.contains("data:") || keys.contains("unsafe"));
    String collection = policy("/collections/abc");
    assertTrue(
        collection,
        collection.matches(
            ".*; connect-src \\S+" + company + "/documents \\S+/v1/collections/abc \\S+/v1/collections/abc/"
                + " \\S+/v1/reading-keys; .*"));
    assertFalse(collection, collection.contains("blob:") || collection.contains("data:") || collection.contains("unsafe"));
  }

  private String policy(String page) throws Exception {
    return owner.get(company + page).headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  @Test
  public void whoIsNoOwnerMakesNoKeys() throws Exception {
    owner.post(company + "/invitations", "address", "op@acme.example", "role", "operator");
    String link = house.server.letterTo("op@acme.example").paragraphs().get(2);
    Person operator = Person.signedIn(house.server, "op@acme.example");
    operator.post("/invitation", "token", link.substring(link.indexOf('#') + 1));
    assertTrue(Person.text(owner.get(company + "/reading-keys")).contains("id=\"make\""));
    String page = Person.text(operator.get(company + "/reading-keys"));
    assertFalse(page.contains("id=\"make\""));
    assertTrue(page.contains("Owners of the company make and retire keys."));
  }

  private static void assertAnswered(int status, String path, HttpResponse<byte[]> answer) throws Exception {
    assertEquals(path + " " + Person.text(answer), status, answer.statusCode());
    DescribedAnswer.assertDescribed("GET", path, answer);
  }
}
