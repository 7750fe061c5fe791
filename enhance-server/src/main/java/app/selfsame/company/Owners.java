package app.selfsame.company;

import app.selfsame.account.AccountId;
import app.selfsame.account.Addressee;
import app.selfsame.account.Visitors;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who owns which company, for features that write to owners. All methods are part of the caller's transaction. */
public final class Owners {
  private final Companies companies;
  private final Members members;
  private final Visitors visitors;

  Owners(Companies companies, Members members, Visitors visitors) {
    this.companies = companies;
    this.members = members;
    this.visitors = visitors;
  }

  /** The ids of a company's owners. */
  public List<String> of(Handle handle, CompanyId company) {
    return members.of(handle, company).stream()
        .filter(member -> member.role() == Role.OWNER)
        .map(member -> member.account().text())
        .toList();
  }

  /**
   * A member as the others of the company see them.
   *
   * @param id of the account
   */
  public record Colleague(String id, String address, boolean isOwner) {}

  /** The members of a company. */
  public List<Colleague> colleagues(Handle handle, CompanyId company) {
    return members.of(handle, company).stream()
        .flatMap(
            member ->
                visitors.addressee(handle, member.account()).stream()
                    .map(
                        to ->
                            new Colleague(
                                member.account().text(), to.address().text(), member.role() == Role.OWNER)))
        .toList();
  }

  /** Where a letter to an owner goes; nowhere when they are none any more. */
  public Optional<Addressee> addressee(Handle handle, CompanyId company, String owner) {
    AccountId account = new AccountId(owner);
    return members
        .role(handle, company, account)
        .filter(role -> role == Role.OWNER)
        .flatMap(role -> visitors.addressee(handle, account));
  }

  /** What a company is called; empty when it is gone. */
  public Optional<String> name(Handle handle, CompanyId company) {
    return companies.find(handle, company).map(Companies.Entry::name);
  }

  /** Since when a company is to end, although its owners can still change their minds; empty when it is not. */
  public Optional<Instant> endingSince(Handle handle, CompanyId company) {
    return companies.find(handle, company).flatMap(Companies.Entry::endingSince);
  }

  /**
   * Keeps others from changing the company until the transaction ends.
   *
   * @throws ProblemException with status 404 when it is gone, or 403 when a member calls who is no owner
   */
  public void hold(Handle transaction, Caller by) {
    if (!companies.hold(transaction, by.company())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    require(transaction, by);
  }

  /**
   * Lets keys and owners through.
   *
   * @throws ProblemException with status 403 when a member calls who is no owner
   */
  public void require(Handle handle, Caller by) {
    if (!mayAsOwner(handle, by)) {
      throw new ProblemException(Problem.of(CompanyRefusal.OWNER_NEEDED));
    }
  }

  /** Whether somebody may do what owners may: they are one, or a key. */
  public boolean mayAsOwner(Handle handle, Caller by) {
    return by.actor().kind() != Actor.Kind.MEMBER || of(handle, by.company()).contains(by.actor().id());
  }
}
