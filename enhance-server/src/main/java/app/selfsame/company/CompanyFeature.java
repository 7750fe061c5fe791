package app.selfsame.company;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountForms;
import app.selfsame.account.Visitors;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Access;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Origin;
import app.selfsame.http.Route;
import app.selfsame.mail.Mailing;
import app.selfsame.mail.Post;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.pages.Look;
import app.selfsame.pages.Pages;
import app.selfsame.settings.Setting;
import app.selfsame.settings.SettingsException;
import app.selfsame.store.Database;
import app.selfsame.usage.CallTally;
import app.selfsame.usage.CallUsage;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Companies, where the operator lets them be made. Features that keep something for companies come after it in the
 * server's list, and say so when they start.
 */
public final class CompanyFeature implements Feature {
  private static final String PURGE = "company-purge";
  private static final LocalTime QUIET = LocalTime.of(3, 20);

  private final Look look;
  private final AccountFeature accounts;
  private final List<CompanyData> data = new ArrayList<>();
  private final CompanyNavigation navigation = new CompanyNavigation();
  private Optional<Callers> callers = Optional.empty();
  private Optional<CallTally> calls = Optional.empty();
  private Optional<AuditLog> audit = Optional.empty();
  private Optional<Owners> owners = Optional.empty();
  private Optional<OwnerPages> ownerPages = Optional.empty();

  /**
   * @param look of the pages
   * @param accounts whose owners are members; it starts before this
   */
  public CompanyFeature(Look look, AccountFeature accounts) {
    this.look = look;
    this.accounts = accounts;
  }

  @Override
  public List<Setting<?>> settings() {
    return CompanySettings.ALL;
  }

  @Override
  public List<String> migrations() {
    return List.of(CallUsage.MIGRATIONS);
  }

  /** Who calls for a company, once it has started; empty where there are no companies. */
  public Optional<Callers> callers() {
    return callers;
  }

  /** How often companies called, once it has started; empty where there are no companies. */
  public Optional<CallTally> calls() {
    return calls;
  }

  /** Where is written down who did what, once it has started; empty where there are no companies. */
  public Optional<AuditLog> audit() {
    return audit;
  }

  /** Who owns which company, once it has started; empty where there are no companies. */
  public Optional<Owners> owners() {
    return owners;
  }

  /** How features have pages for owners, once it has started; empty where there are no companies. */
  public Optional<OwnerPages> ownerPages() {
    return ownerPages;
  }

  /** Adds what a feature keeps for companies, so that it is exported and deleted with them. */
  public void keeps(CompanyData kept) {
    data.add(kept);
  }

  /**
   * Has the pages of a company lead to one of a feature that starts later.
   *
   * @param path behind the company's own, such as {@code /batches}
   */
  public void leadsTo(String path, MessageKey label) {
    navigation.add(new CompanyLink(path, label, CompanyLink.Kind.WORK));
  }

  /** The same for the page that members come for, where they land. */
  public void landsOn(String path, MessageKey label) {
    navigation.add(new CompanyLink(path, label, CompanyLink.Kind.LANDING));
  }

  /** The same for a page that owners have alone. */
  public void leadsOwnersTo(String path, MessageKey label) {
    navigation.add(new CompanyLink(path, label, CompanyLink.Kind.OWNERS));
  }

  /** The same for a page on which members look something up. */
  public void leadsLastTo(String path, MessageKey label) {
    navigation.add(new CompanyLink(path, label, CompanyLink.Kind.REFERENCE));
  }

  @Override
  public Running start(Ground ground) throws SettingsException {
    if (!ground.settings().of(CompanySettings.COMPANIES)) {
      if (ground.settings().of(CompanySettings.FACES)) {
        throw ground.settings().refuse(CompanySettings.FACES, Message.of(CompanyMessage.FACES_NEED_COMPANIES));
      }
      if (ground.settings().of(CompanySettings.COLLECTIONS)) {
        throw ground
            .settings()
            .refuse(CompanySettings.COLLECTIONS, Message.of(CompanyMessage.FACES_NEED_COMPANIES));
      }
      if (ground.store().isThere()) {
        ground.jobs().daily(PURGE, QUIET, () -> forgetFormer(ground));
      }
      return List::of;
    }
    if (accounts.visitors().isEmpty()) {
      throw ground.settings().refuse(CompanySettings.COMPANIES, Message.of(CompanyMessage.NEEDS_ACCOUNTS));
    }
    CallTally tally = new CallTally(ground.store().database(), new CallUsage(ground.clock()));
    calls = Optional.of(tally);
    return new On(routes(ground, accounts.visitors().get(), tally), tally);
  }

  /** There were companies, of which only what is over by time alone can be told. */
  private static void forgetFormer(Ground ground) {
    Clock clock = ground.clock();
    Database database = ground.store().database();
    CompanyPurge.forgetOld(
        database, new Invitations(clock), new CompanyKeys(clock), new AuditLog(clock), new Certificates(database, clock));
  }

  private record On(List<Route> routes, CallTally calls) implements Running {
    @Override
    public void close() {
      calls.close();
    }
  }

  private List<Route> routes(Ground ground, Visitors visitors, CallTally tally) {
    Origin origin = ground.settings().of(HttpSettings.ORIGIN).orElseThrow();
    Clock clock = ground.clock();
    Post post = ground.post();
    Database database = ground.store().database();
    Companies companies = new Companies(clock);
    Members members = new Members(visitors::isToEnd, clock);
    Invitations invitations = new Invitations(clock);
    CompanyKeys keys = new CompanyKeys(clock);
    AuditLog log = new AuditLog(clock);
    audit = Optional.of(log);
    CompanyMetrics metrics = new CompanyMetrics(ground.metrics());
    Changes changes = new Changes(database, companies, members);
    Certificates certificates = new Certificates(database, clock);
    Mailing certificateLetters = post.kind("company-certificate", certificates);
    Closing closing =
        new Closing(
            companies, members, invitations, keys, log, certificates, certificateLetters, visitors, clock, data);
    ground
        .jobs()
        .daily(
            PURGE,
            QUIET,
            new CompanyPurge(database, companies, invitations, keys, log, certificates, closing, metrics));
    accounts.keeps(new AccountMemberships(companies, members, invitations, visitors));
    accounts.leadsTo(CompanyPages.COMPANIES, CompanyMessage.COMPANIES_TITLE);

    Memberships memberships = new Memberships(database, companies, members);
    Set<Scope> offered =
        Scope.offered(
            ground.settings().of(CompanySettings.FACES), ground.settings().of(CompanySettings.COLLECTIONS));
    int perMinute = ground.settings().of(CompanySettings.REQUESTS);
    Callers known =
        new Callers(
            database,
            keys,
            memberships,
            navigation,
            visitors,
            ground.senders(),
            new CallLimits(perMinute, clock, metrics),
            tally,
            metrics,
            origin);
    callers = Optional.of(known);

    Pages pages = new Pages(look, ground.settings(), true);
    AccountForms accountForms = new AccountForms(visitors, ground.senders(), Access.fromPagesOf(origin));
    CompanyForms forms = new CompanyForms(accountForms, memberships, navigation);
    owners = Optional.of(new Owners(companies, members, visitors));
    ownerPages = Optional.of(new OwnerPages(forms, changes, pages));
    InvitationLimits limits = new InvitationLimits(clock);
    Mailing invitationLetters =
        post.kind(
            "company-invitation", new InvitationLetters(database, companies, invitations, visitors, origin));
    Mailing endings =
        post.kind("company-ending", new CompanyEndingLetters(database, companies, closing, visitors, origin));
    CompanyPages companyPages =
        new CompanyPages(
            database,
            companies,
            members,
            invitations,
            log,
            changes,
            accountForms,
            forms,
            invitationLetters,
            limits,
            visitors,
            metrics,
            navigation,
            pages);
    InvitationPages invitationPages =
        new InvitationPages(
            database,
            companies,
            members,
            invitations,
            log,
            accountForms,
            navigation,
            limits,
            ground.senders(),
            visitors,
            metrics,
            pages);
    return Stream.of(
            companyPages.routes(),
            invitationPages.routes(),
            new KeyPages(offered, database, keys, log, changes, forms, clock, pages).routes(),
            new AuditPages(database, log, keys, invitations, visitors, forms, pages).routes(),
            new EndPages(companies, members, log, changes, closing, forms, endings, metrics, pages).routes(),
            new KeyCheck(known).routes())
        .flatMap(List::stream)
        .toList();
  }
}
