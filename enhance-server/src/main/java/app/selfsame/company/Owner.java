package app.selfsame.company;

/** An owner of a company who is signed in. */
public final class Owner {
  private final Membership membership;

  Owner(Membership membership) {
    this.membership = membership;
  }

  public CompanyId company() {
    return membership.id();
  }

  public String companyName() {
    return membership.company().name();
  }

  public Actor actor() {
    return membership.actor();
  }

  /** The same as somebody who calls. */
  public Caller caller() {
    return new Caller(membership.id(), membership.actor(), false, Scope.ALL);
  }

  Membership membership() {
    return membership;
  }
}
