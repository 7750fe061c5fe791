package app.selfsame.company;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.store.Database;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Changes of a company: one after the other, each by somebody who is what they have to be at that moment. */
final class Changes {
  private final Database database;
  private final Companies companies;
  private final Members members;

  Changes(Database database, Companies companies, Members members) {
    this.database = database;
    this.companies = companies;
    this.members = members;
  }

  /** One change. */
  @FunctionalInterface
  interface Change<T> {
    T make(Handle handle);
  }

  /**
   * By any member.
   *
   * @throws ProblemException with status 404 when it is no member's company any more
   */
  <T> T byMember(Membership by, Change<T> change) {
    return database.inTransaction(
        handle -> {
          hold(handle, by);
          return change.make(handle);
        });
  }

  /**
   * By an owner.
   *
   * @throws ProblemException with status 404 as above, or 403 for who is no owner any more
   */
  <T> T byOwner(Membership by, Change<T> change) {
    return database.inTransaction(
        handle -> {
          if (hold(handle, by) != Role.OWNER) {
            throw new ProblemException(Problem.of(CompanyRefusal.OWNER_NEEDED));
          }
          return change.make(handle);
        });
  }

  private Role hold(Handle handle, Membership by) {
    Optional<Role> role =
        companies.hold(handle, by.id()) ? members.role(handle, by.id(), by.account()) : Optional.empty();
    return role.orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }
}
