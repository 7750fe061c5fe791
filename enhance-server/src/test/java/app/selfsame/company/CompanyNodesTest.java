package app.selfsame.company;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountId;
import app.selfsame.account.Person;
import app.selfsame.account.TableDump;
import app.selfsame.metrics.Metrics;
import app.selfsame.quota.MovableClock;
import app.selfsame.site.LittleSite;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Two servers with one PostgreSQL. */
public class CompanyNodesTest {
  private static final Pattern OTHER = Pattern.compile("value=\"([\\w-]+)\"><button class=\"quiet danger\"");

  private static CompanyHouse house;
  private static CompanyHouse other;
  private static Person ann;
  private static Person bob;

  @BeforeClass
  public static void start() throws Exception {
    house = new CompanyHouse(Engine.POSTGRESQL, LittleSite.load(), Map.of());
    // Letters are sent by either.
    ann = Person.signedIn(house.server, "ann@example.org");
    bob = Person.signedIn(house.server, "bob@example.org");
    other = new CompanyHouse(Engine.POSTGRESQL, LittleSite.load(), house.server.environment());
  }

  @AfterClass
  public static void stop() {
    other.close();
    house.close();
  }

  /** The same person at the other server. */
  private static Person there(Person person) {
    Person there = new Person(other.server);
    there.bring("__Host-session", person.cookie("__Host-session"));
    return there;
  }

  private static Person program(CompanyHouse at, String key) {
    Person program = new Person(at.server);
    program.say("Sec-Fetch-Site", null);
    program.say("Authorization", "Bearer " + key);
    return program;
  }

  @Test
  public void aKeyThatIsRevokedIsOverEverywhereWithTheNextRequest() throws Exception {
    String path = CompanyHouse.make(ann, "Everywhere");
    String key = CompanyHouse.makeKey(ann, path);
    Person here = program(house, key);
    Person there = program(other, key);
    assertEquals(200, here.get("/v1/try").statusCode());
    assertEquals(200, there.get("/v1/try").statusCode());
    there(ann).post(path + "/keys/revoke", "key", key.split("_")[2]);
    assertEquals(401, here.get("/v1/try").statusCode());
    assertEquals(401, there.get("/v1/try").statusCode());
  }

  @Test
  public void ofTwoOwnersWhoRemoveEachOtherAtTwoServersOneStays() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      String bobsId = new ObjectMapper().readTree(bob.get("/account/export").body()).at("/account/id").asText();
      for (int round = 0; round < 5; round++) {
        String path = CompanyHouse.make(ann, "Round " + round);
        house.server.database().useTransaction(
            handle ->
                new Members((same, account) -> false, Clock.systemUTC())
                    .add(handle, CompanyHouse.id(path), new AccountId(bobsId), Role.OWNER));
        String annsId = other(bob, path);
        Person bobThere = there(bob);
        List<Callable<Integer>> wishes = new ArrayList<>();
        wishes.add(() -> ann.post(path + "/members/remove", "account", bobsId).statusCode());
        wishes.add(() -> bobThere.post(path + "/members/remove", "account", annsId).statusCode());
        for (Future<Integer> answer : both.invokeAll(wishes)) {
          assertTrue(String.valueOf(answer.get()), List.of(303, 404).contains(answer.get()));
        }
        int left = (ann.get(path).statusCode() == 200 ? 1 : 0) + (bob.get(path).statusCode() == 200 ? 1 : 0);
        assertEquals(1, left);
      }
    } finally {
      both.shutdownNow();
    }
  }

  private static String other(Person of, String path) throws Exception {
    Matcher id = OTHER.matcher(Person.text(of.get(path)));
    assertTrue(id.find());
    return id.group(1);
  }

  @Test
  public void theNightDeletesACompanyWhoseTimeIsOverAndTellsItsOwners() throws Exception {
    String path = CompanyHouse.make(ann, "By night");
    String kept = CompanyHouse.make(ann, "By day");
    CompanyHouse.makeKey(ann, path);
    ann.post(path + "/delete", "when", "later", "name", "By night");
    MovableClock clock = new MovableClock(Instant.now().toString());
    List<String> letters = new ArrayList<>();
    CompanyPurge purge = purge(clock, letters);
    clock.pass(Duration.ofDays(89));
    purge.run();
    assertEquals(200, ann.get(path).statusCode());
    clock.pass(Duration.ofDays(2));
    purge.run();
    assertEquals(404, ann.get(path).statusCode());
    assertEquals(200, ann.get(kept).statusCode());
    assertEquals(1, letters.size());
    String certificate = new Certificates(house.server.database(), clock).write(letters.get(0)).get().text();
    assertTrue(certificate, certificate.contains("The company By night was deleted on"));
    assertTrue(certificate, certificate.contains("1 membership") && certificate.contains("1 key"));
    clock.pass(Duration.ofDays(2));
    purge.run();
    assertTrue(TableDump.of(house.server.database()).lines().noneMatch(row -> row.contains("By night")));
  }

  private static CompanyPurge purge(MovableClock clock, List<String> letters) {
    Database database = house.server.database();
    Companies companies = new Companies(clock);
    Invitations invitations = new Invitations(clock);
    CompanyKeys keys = new CompanyKeys(clock);
    AuditLog audit = new AuditLog(clock);
    Certificates certificates = new Certificates(database, clock);
    Closing closing =
        new Closing(
            companies,
            new Members((handle, account) -> false, clock),
            invitations,
            keys,
            audit,
            certificates,
            (transaction, id) -> letters.add(id),
            house.visitors(),
            clock,
            List.of());
    return new CompanyPurge(
        database, companies, invitations, keys, audit, certificates, closing, new CompanyMetrics(new Metrics("test")));
  }
}
