package app.selfsame.readingkey;

import app.selfsame.company.Actor;
import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.Scope;
import app.selfsame.http.Route;
import io.javalin.http.Context;

/**
 * Who calls about what is encrypted for a company. Programs may read; what changes something is for members, in whose
 * browsers the keys are.
 */
public final class SignedInMembers {
  private final Callers callers;

  public SignedInMembers(Callers callers) {
    this.callers = callers;
  }

  /** A route for members, and for keys with the scope. */
  public Route andKeys(Route route) {
    return route.onlyFor(callers.with(Scope.COLLECTIONS));
  }

  /** A route for members alone. */
  public Route alone(Route route) {
    return route.onlyFor(this::member);
  }

  /** Who calls. */
  public Caller caller(Context context) {
    return callers.require(context, Scope.COLLECTIONS);
  }

  /**
   * Which member calls.
   *
   * @throws app.selfsame.http.ProblemException with status 403 when it is a key
   */
  public Caller member(Context context) {
    Caller caller = caller(context);
    if (caller.actor().kind() != Actor.Kind.MEMBER) {
      throw ReadingKeyRefusal.of(ReadingKeyRefusal.MEMBERS_ALONE);
    }
    return caller;
  }
}
