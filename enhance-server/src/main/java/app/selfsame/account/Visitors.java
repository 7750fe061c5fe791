package app.selfsame.account;

import app.selfsame.http.Access;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.Route;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Who asks, for all features: the database is asked each time, so that a session that is ended is over at once. */
public final class Visitors {
  private static final String KNOWN = "signed-in";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final Database database;
  private final Sessions sessions;
  private final Accounts accounts;
  private final Onward onward;

  Visitors(Database database, Sessions sessions, Accounts accounts, Onward onward) {
    this.database = database;
    this.sessions = sessions;
    this.accounts = accounts;
    this.onward = onward;
  }

  /** Whom a letter about an account goes to; nobody when it is gone. */
  public Optional<Addressee> addressee(Handle handle, AccountId account) {
    return accounts.find(handle, account).map(entry -> new Addressee(entry.address(), entry.language()));
  }

  /** Whether an account is to be deleted, or is gone. */
  public boolean isToEnd(Handle handle, AccountId account) {
    return accounts.find(handle, account).map(entry -> entry.endsAt().isPresent()).orElse(true);
  }

  /**
   * Keeps others from deleting an account until the transaction ends; false when it is gone. Whoever adds something that
   * belongs to an account does this first.
   */
  public boolean hold(Handle handle, AccountId account) {
    return accounts.hold(handle, account);
  }

  /** Answers somebody who is signed in. */
  @FunctionalInterface
  public interface ForAccount {
    /** Answers. */
    void handle(Context context, SignedIn who) throws Exception;
  }

  /** Who is signed in; nobody, for most. */
  public Optional<SignedIn> of(Context context) {
    Optional<SignedIn> known = context.attribute(KNOWN);
    if (known == null) {
      known = Cookie.SESSION.of(context).flatMap(secret -> find(context, secret));
      context.attribute(KNOWN, known);
    }
    return known;
  }

  /**
   * Who is signed in.
   *
   * @throws ProblemException with status 401 when nobody is
   */
  public SignedIn require(Context context) {
    return of(context).orElseThrow(() -> new ProblemException(Problem.of(RequestRefusal.SIGN_IN_NEEDED)));
  }

  /** The same as a rule for a route, after another rule. */
  public Access signedIn(Access first) {
    return context -> {
      first.require(context);
      require(context);
    };
  }

  /** A page for whoever is signed in, wherever they come from; all others are led to sign in. */
  public Route page(String path, ForAccount handler) {
    return Route.get(
        path,
        context -> {
          if (Onward.isWanted(context)) {
            onward.answer(context, filled(path, context));
          } else {
            answer(context, handler, SignInPages.leadingTo(filled(path, context)));
          }
        });
  }

  /**
   * A file for whoever is signed in. Other sites lead nobody to it: whether a window of theirs stays empty, as it does
   * for a download, would tell them who is signed in.
   */
  public Route file(String path, ForAccount handler) {
    return Route.get(path, context -> answer(context, handler, SignInPages.SIGN_IN));
  }

  /** A path with the ids that a request has in the places of its parameters. */
  private static String filled(String path, Context context) {
    String filled = path;
    for (Map.Entry<String, String> part : context.pathParamMap().entrySet()) {
      if (!ID.matcher(part.getValue()).matches()) {
        throw new ProblemException(Problem.NOT_FOUND);
      }
      filled = filled.replace("{" + part.getKey() + "}", part.getValue());
    }
    return filled;
  }

  private void answer(Context context, ForAccount handler, String signIn) throws Exception {
    Optional<SignedIn> who = of(context);
    if (who.isPresent()) {
      handler.handle(context, who.get());
    } else {
      AccountForms.lead(context, signIn);
    }
  }

  private Optional<SignedIn> find(Context context, String secret) {
    Optional<Sessions.Found> found = database.reading(handle -> sessions.find(handle, secret));
    if (found.isPresent() && found.get().isToBeNoted()) {
      database.useTransaction(handle -> sessions.note(handle, found.get().signedIn().session()));
      // The browser forgets it as late as we do.
      Cookie.SESSION.set(context, secret);
    }
    return found.map(Sessions.Found::signedIn);
  }
}
