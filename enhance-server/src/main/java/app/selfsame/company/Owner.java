package app.selfsame.company;

import app.selfsame.http.ProblemException;

/** An owner of a company who is signed in. */
public final class Owner {
  private final Membership membership;

  Owner(Membership membership) {
    this.membership = membership;
  }

  public CompanyId company() {
    return membership.id();
  }

  public Actor actor() {
    return membership.actor();
  }

  /** The same as somebody who calls. */
  public Caller caller() {
    return new Caller(membership.id(), membership.actor(), false, Scope.ALL);
  }

  /**
   * Lets through whose company stays.
   *
   * @throws ProblemException with status 403 when it is to be deleted
   */
  public void requireStaying() {
    Callers.requireOpen(membership.company().endsAt().isPresent());
  }

  Membership membership() {
    return membership;
  }
}
