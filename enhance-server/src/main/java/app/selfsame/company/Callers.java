package app.selfsame.company;

import app.selfsame.account.SignedIn;
import app.selfsame.account.Visitors;
import app.selfsame.company.CompanyMetrics.Outcome;
import app.selfsame.http.Access;
import app.selfsame.http.Answered;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.Origin;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.store.Database;
import app.selfsame.usage.CallTally;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For which company somebody calls: a program with a key, or a member in the portal. The database is asked each time, so
 * that a key that is revoked is over at once, on all servers.
 */
public final class Callers {
  /** Names the company for pages of the portal, on addresses that do not. */
  public static final String COMPANY = "Selfsame-Company";

  private static final String CALLS = "/v1/";
  private static final String KNOWN = "caller";
  private static final String KEY = "company-key";
  private static final String CHALLENGE = "WWW-Authenticate";
  private static final Pattern BEARER = Pattern.compile("(?i)Bearer +(\\S+)");

  private final Database database;
  private final CompanyKeys keys;
  private final Memberships memberships;
  private final CompanyNavigation navigation;
  private final Visitors visitors;
  private final ClientAddress senders;
  private final CallLimits limits;
  private final CallTally calls;
  private final CompanyMetrics metrics;
  private final Access ownPages;

  Callers(
      Database database,
      CompanyKeys keys,
      Memberships memberships,
      CompanyNavigation navigation,
      Visitors visitors,
      ClientAddress senders,
      CallLimits limits,
      CallTally calls,
      CompanyMetrics metrics,
      Origin own) {
    this.database = database;
    this.keys = keys;
    this.memberships = memberships;
    this.navigation = navigation;
    this.visitors = visitors;
    this.senders = senders;
    this.limits = limits;
    this.calls = calls;
    this.metrics = metrics;
    ownPages = Access.fromPagesOf(own);
  }

  /** Answers a caller. */
  @FunctionalInterface
  public interface ForCaller {
    /** Answers. */
    void handle(Context context, Caller caller) throws Exception;
  }

  /**
   * Who calls, by the key in {@code Authorization: Bearer}, or else by the session of a member on a page of this site.
   * Pages name the company in the path, as the parameter {@code company}, or in the field {@link #COMPANY}. The answer
   * gets the fields {@code RateLimit} and {@code RateLimit-Policy}; a request counts once, however often this is asked.
   *
   * @throws ProblemException with status 401 when there is no key that works and nobody is signed in, 403 when it may
   *     not do this, 404 when the company is not the member's, 429 when there were too many requests
   */
  public Caller require(Context context, Scope scope) {
    Caller caller = require(context);
    if (!caller.scopes().contains(scope)) {
      metrics.count(Outcome.OUT_OF_SCOPE);
      throw new ProblemException(
          Problem.of(CompanyRefusal.SCOPE_MISSING, Argument.literal(scope.word())),
          Map.of(CHALLENGE, "Bearer error=\"insufficient_scope\", scope=\"" + scope.word() + "\""));
    }
    return caller;
  }

  /** The same as a rule for a route. */
  public Access with(Scope scope) {
    return context -> require(context, scope);
  }

  /**
   * A page of the portal for a member, whose path has the parameter {@code company}. Who is not signed in is led to sign
   * in; others' companies are not there.
   */
  public Route page(String path, ForCaller page) {
    return visitors.page(
        path,
        (context, who) -> {
          Membership member = membership(context, who);
          Caller caller = caller(member);
          context.attribute(KNOWN, caller);
          navigation.show(context, member);
          page.handle(context, caller);
        });
  }

  /** Who calls, whatever for. */
  Caller require(Context context) {
    Caller caller = context.attribute(KNOWN);
    if (caller == null) {
      String authorization = context.header("Authorization");
      caller = authorization == null ? fromPortal(context) : ofKey(context, authorization);
      count(context, caller);
      limits.take(context, caller.actor());
      context.attribute(KNOWN, caller);
    }
    return caller;
  }

  /** Counts a call of programs', or of pages that make the same calls, when it is answered. */
  private void count(Context context, Caller caller) {
    long begun = System.nanoTime();
    Answered.whenDone(
        context,
        (endpoint, answered) -> {
          if (answered.path().startsWith(CALLS)) {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            calls.count(caller.company().text(), endpoint, answered.statusCode(), caller.isTest(), millis);
          }
        });
  }

  /** The key that a caller has shown; empty for a member. */
  static Optional<CompanyKeys.Found> key(Context context) {
    return Optional.ofNullable(context.attribute(KEY));
  }

  private Caller fromPortal(Context context) {
    SignedIn who =
        visitors
            .of(context)
            .orElseThrow(
                () -> new ProblemException(Problem.of(CompanyRefusal.KEY_NEEDED), Map.of(CHALLENGE, "Bearer")));
    // What is read is kept from other sites by the cookie, and from old browsers nothing says where they come from.
    boolean isRead = context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
    (isRead ? Access.OWN_PAGES : ownPages).require(context);
    return caller(membership(context, who));
  }

  private Membership membership(Context context, SignedIn who) {
    String named = context.pathParamMap().getOrDefault("company", context.header(COMPANY));
    if (named == null) {
      throw new ProblemException(Problem.of(CompanyRefusal.COMPANY_MISSING));
    }
    return memberships.require(new CompanyId(named), who);
  }

  private static Caller caller(Membership member) {
    requireOpen(member.company().endsAt().isPresent());
    return new Caller(member.id(), member.actor(), false, Scope.ALL);
  }

  private Caller ofKey(Context context, String authorization) {
    Matcher bearer = BEARER.matcher(authorization.strip());
    Optional<KeySecret> sent = bearer.matches() ? KeySecret.parse(bearer.group(1)) : Optional.empty();
    if (sent.isEmpty()) {
      throw wrong(context, CompanyRefusal.KEY_MISTYPED, Outcome.MISTYPED);
    }
    CompanyKeys.Found found =
        database
            .reading(handle -> keys.find(handle, sent.get()))
            .orElseThrow(() -> wrong(context, CompanyRefusal.KEY_UNKNOWN, Outcome.UNKNOWN));
    if (found.isToBeNoted()) {
      database.useTransaction(handle -> keys.note(handle, found.key().id()));
    }
    requireOpen(found.isClosing());
    metrics.count(Outcome.ACCEPTED);
    context.attribute(KEY, found);
    return new Caller(
        found.key().company(),
        Actor.key(found.key().id()),
        found.key().mode() == KeySecret.Mode.TEST,
        found.key().scopes());
  }

  static void requireOpen(boolean isClosing) {
    if (isClosing) {
      throw new ProblemException(Problem.of(CompanyRefusal.COMPANY_ENDING));
    }
  }

  /** Those who try many wrong keys are slowed down; who has a right one in the same network is not. */
  private ProblemException wrong(Context context, CompanyRefusal refusal, Outcome outcome) {
    Optional<String> wait = limits.takeWrong(senders.of(context.req()));
    metrics.count(wait.isPresent() ? Outcome.SLOWED : outcome);
    return wait.isPresent()
        ? new ProblemException(Problem.of(RequestRefusal.TOO_MANY_ATTEMPTS), Map.of("Retry-After", wait.get()))
        : new ProblemException(Problem.of(refusal), Map.of(CHALLENGE, "Bearer error=\"invalid_token\""));
  }
}
