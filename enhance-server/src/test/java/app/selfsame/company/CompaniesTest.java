package app.selfsame.company;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountId;
import app.selfsame.account.TableDump;
import app.selfsame.mail.MailAddress;
import app.selfsame.quota.MovableClock;
import app.selfsame.store.Database;
import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Companies, members, invitations, keys and the record of who did what, as time goes by and with many at once. */
public class CompaniesTest extends EachEngine {
  private static final Duration MOMENT = Duration.ofMillis(1);

  private final MovableClock clock = new MovableClock("2026-11-29T10:00:00Z");
  private final Companies companies = new Companies(clock);
  private final Set<AccountId> ending = new HashSet<>();
  private final Members members = new Members((handle, account) -> ending.contains(account), clock);
  private final Invitations invitations = new Invitations(clock);
  private final CompanyKeys keys = new CompanyKeys(clock);
  private final AuditLog audit = new AuditLog(clock);

  private TestStore store;
  private Database database;
  private int accounts;

  @Before
  public void open() {
    store = TestStore.of(engine, "app/selfsame/account/migrations", "app/selfsame/company/migrations");
    database = store.database();
  }

  @After
  public void close() {
    store.close();
  }

  private AccountId account() {
    AccountId account = new AccountId("account-" + ++accounts);
    database.useTransaction(
        handle ->
            handle.execute(
                "insert into account (id, address_key, address, language, made_at_millis) values (?, ?, ?, 'en', 1)",
                account.text(), account.text() + "@example.org", account.text() + "@example.org"));
    return account;
  }

  private CompanyId company(AccountId... owners) {
    return database.inTransaction(
        handle -> {
          CompanyId company = companies.make(handle, "Company");
          for (AccountId owner : owners) {
            members.add(handle, company, owner, Role.OWNER);
          }
          return company;
        });
  }

  private long owners(CompanyId company) {
    return database.reading(handle -> members.of(handle, company)).stream()
        .filter(member -> member.role() == Role.OWNER)
        .count();
  }

  private static long howManyOf(List<Callable<Boolean>> all) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(all.size());
    try {
      long yes = 0;
      for (Future<Boolean> one : crowd.invokeAll(all)) {
        yes += one.get() ? 1 : 0;
      }
      return yes;
    } finally {
      crowd.shutdownNow();
    }
  }

  /** As often as it takes to have a chance to go wrong. */
  @Test
  public void ofOwnersWhoAllLeaveAtOnceOneStays() throws Exception {
    for (int round = 0; round < 10; round++) {
      AccountId[] all = {account(), account(), account(), account()};
      CompanyId company = company(all);
      List<Callable<Boolean>> wishes = new ArrayList<>();
      for (AccountId one : all) {
        wishes.add(
            () ->
                database.inTransaction(
                    handle -> companies.hold(handle, company) && members.remove(handle, company, one)));
      }
      assertEquals(3, howManyOf(wishes));
      assertEquals(1, owners(company));
    }
  }

  @Test
  public void ofTwoWhoDemoteEachOtherOneStaysOwner() throws Exception {
    for (int round = 0; round < 10; round++) {
      AccountId ann = account();
      AccountId bob = account();
      CompanyId company = company(ann, bob);
      List<Callable<Boolean>> wishes = new ArrayList<>();
      for (AccountId one : List.of(ann, bob)) {
        wishes.add(
            () ->
                database.inTransaction(
                    handle ->
                        companies.hold(handle, company)
                            && members.changeRole(handle, company, one, Role.OPERATOR)));
      }
      assertEquals(1, howManyOf(wishes));
      assertEquals(1, owners(company));
    }
  }

  @Test
  public void anInvitationIsAcceptedByOneOfManyAtOnce() throws Exception {
    AccountId ann = account();
    CompanyId company = company(ann);
    String id = database.inTransaction(handle -> invite(handle, company, "guest@example.org", ann));
    List<Callable<Boolean>> many = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      many.add(
          () -> database.inTransaction(handle -> companies.hold(handle, company) && invitations.end(handle, id)));
    }
    assertEquals(1, howManyOf(many));
  }

  private String invite(Handle handle, CompanyId company, String address, AccountId by) {
    return invitations.make(handle, company, MailAddress.parse(address).get(), Role.OPERATOR, "en", by);
  }

  @Test
  public void whoIsToBeDeletedIsNoOwnerToRelyOn() {
    AccountId ann = account();
    AccountId bob = account();
    CompanyId company = company(ann, bob);
    ending.add(bob);
    assertFalse(database.inTransaction(handle -> members.remove(handle, company, ann)));
    assertTrue(database.inTransaction(handle -> members.remove(handle, company, bob)));
    assertFalse(database.inTransaction(handle -> members.changeRole(handle, company, ann, Role.OPERATOR)));
  }

  @Test
  public void anInvitationLastsSevenDays() {
    AccountId ann = account();
    CompanyId company = company(ann);
    String token =
        database.inTransaction(
            handle ->
                invitations.addToken(
                    handle, invitations.byId(handle, invite(handle, company, "guest@example.org", ann)).get()));
    clock.pass(Duration.ofDays(7).minus(MOMENT));
    assertTrue(database.reading(handle -> invitations.byToken(handle, token)).isPresent());
    clock.pass(MOMENT);
    assertEquals(Optional.empty(), database.reading(handle -> invitations.byToken(handle, token)));
    database.useTransaction(invitations::forgetOld);
    assertFalse(TableDump.of(database).contains("guest@"));
  }

  /** As when the first letter has arrived although the mail server said that it had not. */
  @Test
  public void bothLettersOfOneInvitationOpenIt() {
    AccountId ann = account();
    CompanyId company = company(ann);
    database.useTransaction(
        handle -> {
          Invitations.Entry one =
              invitations.byId(handle, invite(handle, company, "guest@example.org", ann)).get();
          String first = invitations.addToken(handle, one);
          String second = invitations.addToken(handle, one);
          assertEquals(one, invitations.byToken(handle, first).get());
          assertEquals(one, invitations.byToken(handle, second).get());
        });
  }

  private KeySecret key(CompanyId company, Optional<Duration> lasting) {
    return database.inTransaction(
        handle -> keys.make(handle, company, KeySecret.Mode.LIVE, "Key", Scope.ALL, lasting));
  }

  private boolean works(KeySecret key) {
    return database.reading(handle -> keys.find(handle, key)).isPresent();
  }

  @Test
  public void aKeyStopsWorkingWhenItsTimeIsOver() {
    CompanyId company = company(account());
    KeySecret key = key(company, Optional.of(Duration.ofDays(30)));
    KeySecret forGood = key(company, Optional.empty());
    clock.pass(Duration.ofDays(30).minus(MOMENT));
    assertTrue(works(key));
    clock.pass(MOMENT);
    assertFalse(works(key));
    assertTrue(works(forGood));
    database.useTransaction(keys::forgetOld);
    assertEquals(2, database.reading(handle -> keys.of(handle, company)).size());
    clock.pass(Duration.ofDays(90));
    database.useTransaction(keys::forgetOld);
    assertEquals(1, database.reading(handle -> keys.of(handle, company)).size());
  }

  @Test
  public void aKeyThatIsReplacedWorksForADayAndTheNewOneAsLongAsTheOldOneDid() {
    CompanyId company = company(account());
    KeySecret old = key(company, Optional.of(Duration.ofDays(30)));
    clock.pass(Duration.ofDays(20));
    KeySecret next =
        database.inTransaction(handle -> keys.replace(handle, company, old.id(), false)).get();
    clock.pass(Duration.ofHours(24).minus(MOMENT));
    assertTrue(works(old) && works(next));
    clock.pass(MOMENT);
    assertFalse(works(old));
    assertEquals(Optional.empty(), database.inTransaction(handle -> keys.replace(handle, company, old.id(), false)));
    clock.pass(Duration.ofDays(29).minus(MOMENT));
    assertTrue(works(next));
    clock.pass(MOMENT);
    assertFalse(works(next));
  }

  @Test
  public void replacingAKeyDoesNotPutOffItsEnd() {
    CompanyId company = company(account());
    KeySecret old = key(company, Optional.of(Duration.ofDays(1)));
    clock.pass(Duration.ofHours(23));
    database.useTransaction(handle -> keys.replace(handle, company, old.id(), false));
    clock.pass(Duration.ofHours(1));
    assertFalse(works(old));
  }

  @Test
  public void aClockThatWasAheadHoldsNobodyUp() {
    CompanyId company = company(account());
    KeySecret used = key(company, Optional.empty());
    KeySecret replaced = key(company, Optional.empty());
    clock.pass(Duration.ofSeconds(-20));
    database.useTransaction(handle -> keys.note(handle, used.id()));
    clock.pass(Duration.ofDays(-120));
    database.useTransaction(handle -> keys.note(handle, used.id()));
    database.useTransaction(handle -> keys.replace(handle, company, replaced.id(), false));
    database.useTransaction(handle -> companies.endLater(handle, company));
    assertTrue(works(used) && works(replaced));
    clock.pass(Duration.ofDays(1));
    assertTrue(works(used) && !works(replaced));
    clock.pass(Duration.ofDays(89).minus(MOMENT));
    assertEquals(Optional.empty(), database.reading(companies::due));
    clock.pass(MOMENT);
    assertEquals(Optional.of(company), database.reading(companies::due));
  }

  @Test
  public void thatAKeyIsUsedIsToBeNotedOnceAMinute() {
    KeySecret key = key(company(account()), Optional.empty());
    assertTrue(database.reading(handle -> keys.find(handle, key)).get().isToBeNoted());
    database.useTransaction(handle -> keys.note(handle, key.id()));
    clock.pass(Duration.ofMinutes(1));
    assertFalse(database.reading(handle -> keys.find(handle, key)).get().isToBeNoted());
    clock.pass(MOMENT);
    assertTrue(database.reading(handle -> keys.find(handle, key)).get().isToBeNoted());
  }

  @Test
  public void whoDidWhatIsKnownForNinetyDaysLatestFirst() {
    CompanyId company = company(account());
    CompanyId other = company(account());
    database.useTransaction(
        handle -> {
          audit.note(handle, company, Actor.SERVER, AuditAction.COMPANY_MADE, "");
          audit.note(handle, other, Actor.SERVER, AuditAction.COMPANY_MADE, "");
        });
    clock.pass(MOMENT);
    database.useTransaction(
        handle -> {
          for (int i = 0; i < 3; i++) {
            audit.note(handle, company, Actor.key("key"), AuditAction.COMPANY_RENAMED, "");
          }
        });
    List<AuditLog.Entry> all = new ArrayList<>();
    Optional<Cursor> from = Optional.empty();
    for (int page = 0; page < 5; page++) {
      Optional<Cursor> before = from;
      List<AuditLog.Entry> found = database.reading(handle -> audit.before(handle, company, before, 1));
      all.addAll(found);
      from = found.isEmpty() ? from : Cursor.parse(found.get(0).cursor().text());
    }
    assertEquals(4, all.size());
    assertEquals(4, new HashSet<>(all).size());
    assertEquals(AuditAction.COMPANY_MADE, all.get(3).action());
    clock.pass(Duration.ofDays(90).minus(MOMENT));
    assertEquals(3, database.reading(handle -> audit.all(handle, company)).size());
    clock.pass(MOMENT);
    database.useTransaction(audit::forgetOld);
    assertFalse(TableDump.of(database).contains("company-renamed"));
  }

  @Test
  public void aCompanyThatIsToEndIsDueInNinetyDaysUnlessItIsKept() {
    CompanyId company = company(account());
    database.useTransaction(handle -> companies.endLater(handle, company));
    clock.pass(Duration.ofDays(1));
    database.useTransaction(handle -> companies.endLater(handle, company));
    clock.pass(Duration.ofDays(89).minus(MOMENT));
    assertEquals(Optional.empty(), database.reading(companies::due));
    clock.pass(MOMENT);
    assertEquals(Optional.of(company), database.reading(companies::due));
    database.useTransaction(handle -> companies.keep(handle, company));
    assertFalse(database.inTransaction(handle -> companies.holdDue(handle, company)));
  }
}
