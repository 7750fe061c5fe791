package app.selfsame.company;

import app.selfsame.account.SignedIn;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.store.Database;

/** Who is signed in as whom in a company. */
final class Memberships {
  private final Database database;
  private final Companies companies;
  private final Members members;

  Memberships(Database database, Companies companies, Members members) {
    this.database = database;
    this.companies = companies;
    this.members = members;
  }

  /**
   * Somebody as a member of a company.
   *
   * @throws ProblemException with status 404 when they are none, or there is no such company
   */
  Membership require(CompanyId company, SignedIn who) {
    return database
        .reading(
            handle ->
                members
                    .role(handle, company, who.account())
                    .flatMap(
                        role -> companies.find(handle, company).map(entry -> new Membership(who, entry, role))))
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }
}
