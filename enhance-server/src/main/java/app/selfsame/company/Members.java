package app.selfsame.company;

import app.selfsame.account.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Handle;

/**
 * Who belongs to which company. All methods are part of the caller's transaction; those that change something want the
 * company to be held ({@link Companies#hold}).
 */
final class Members {
  /** Of one company. */
  static final int MOST = 100;
  /** That one account belongs to. */
  static final int MOST_COMPANIES = 20;

  private final BiPredicate<Handle, AccountId> isToEnd;
  private final Clock clock;

  /**
   * @param isToEnd whether an account is to be deleted: it is no owner to rely on
   */
  Members(BiPredicate<Handle, AccountId> isToEnd, Clock clock) {
    this.isToEnd = isToEnd;
    this.clock = clock;
  }

  /** A member of a company. */
  record Entry(AccountId account, Role role, Instant joinedAt) {}

  /**
   * What an account belongs to.
   *
   * @param isToEnd whether the company is to be deleted
   */
  record Belonging(CompanyId company, String name, boolean isToEnd, Role role, Instant joinedAt) {}

  Optional<Role> role(Handle handle, CompanyId company, AccountId account) {
    return handle
        .createQuery("select role from company_member where company = :company and account = :account")
        .bind("company", company.text())
        .bind("account", account.text())
        .map((row, context) -> Role.of(row.getString("role")).orElseThrow())
        .findOne();
  }

  /** Of a company, who joined first first. */
  List<Entry> of(Handle handle, CompanyId company) {
    return handle
        .createQuery(
            "select account, role, joined_at_millis from company_member where company = :company"
                + " order by joined_at_millis, account")
        .bind("company", company.text())
        .map(
            (row, context) ->
                new Entry(
                    new AccountId(row.getString("account")),
                    Role.of(row.getString("role")).orElseThrow(),
                    Instant.ofEpochMilli(row.getLong("joined_at_millis"))))
        .list();
  }

  /** The companies of an account, by name. */
  List<Belonging> of(Handle handle, AccountId account) {
    return handle
        .createQuery(
            "select c.id, c.name, c.ends_at_millis is not null as is_to_end, m.role, m.joined_at_millis"
                + " from company_member m join company c on c.id = m.company where m.account = :account order by c.name, c.id")
        .bind("account", account.text())
        .map(
            (row, context) ->
                new Belonging(
                    new CompanyId(row.getString("id")),
                    row.getString("name"),
                    row.getBoolean("is_to_end"),
                    Role.of(row.getString("role")).orElseThrow(),
                    Instant.ofEpochMilli(row.getLong("joined_at_millis"))))
        .list();
  }

  /** Adds a member; who is one stays what they are. */
  void add(Handle handle, CompanyId company, AccountId account, Role role) {
    handle
        .createUpdate(
            "insert into company_member (company, account, role, joined_at_millis)"
                + " values (:company, :account, :role, :now) on conflict (company, account) do nothing")
        .bind("company", company.text())
        .bind("account", account.text())
        .bind("role", role.word())
        .bind("now", clock.millis())
        .execute();
  }

  /** Gives a member another role; false, and nothing is changed, where no owner would be left. */
  boolean changeRole(Handle handle, CompanyId company, AccountId account, Role role) {
    if (role != Role.OWNER && isLastOwner(handle, company, account)) {
      return false;
    }
    handle
        .createUpdate("update company_member set role = :role where company = :company and account = :account")
        .bind("role", role.word())
        .bind("company", company.text())
        .bind("account", account.text())
        .execute();
    return true;
  }

  /** Ends a membership; false, and nothing is changed, where no owner would be left. */
  boolean remove(Handle handle, CompanyId company, AccountId account) {
    if (isLastOwner(handle, company, account)) {
      return false;
    }
    handle
        .createUpdate("delete from company_member where company = :company and account = :account")
        .bind("company", company.text())
        .bind("account", account.text())
        .execute();
    return true;
  }

  /** Whether a company would have no owner without this one. */
  boolean isLastOwner(Handle handle, CompanyId company, AccountId account) {
    return role(handle, company, account).equals(Optional.of(Role.OWNER))
        && of(handle, company).stream()
            .filter(member -> member.role() == Role.OWNER && !member.account().equals(account))
            .allMatch(owner -> isToEnd.test(handle, owner.account()));
  }

  /** Ends all memberships of an account. */
  void removeAll(Handle handle, AccountId account) {
    handle.createUpdate("delete from company_member where account = :account").bind("account", account.text()).execute();
  }

  /** Ends all memberships in a company; how many there were. */
  int removeAll(Handle handle, CompanyId company) {
    return handle
        .createUpdate("delete from company_member where company = :company")
        .bind("company", company.text())
        .execute();
  }
}
