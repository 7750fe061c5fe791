package app.selfsame.company;

import app.selfsame.account.AccountId;
import app.selfsame.mail.MailAddress;
import app.selfsame.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Invitations to a company that are open. All methods are part of the caller's transaction. */
final class Invitations {
  static final Duration OPEN_FOR = Duration.ofDays(7);
  /** Of one company. */
  static final int MOST = 50;

  private static final String COLUMNS =
      "select i.id, i.company, i.address, i.role, i.language, i.invited_by, i.ends_at_millis from company_invitation i ";

  private final Clock clock;

  Invitations(Clock clock) {
    this.clock = clock;
  }

  /**
   * An invitation.
   *
   * @param language of its letter
   * @param invitedBy the owner's account
   */
  record Entry(
      String id,
      CompanyId company,
      MailAddress address,
      Role role,
      String language,
      AccountId invitedBy,
      Instant endsAt) {}

  /** Makes one, in place of one before for the same address; its id. */
  String make(Handle handle, CompanyId company, MailAddress address, Role role, String language, AccountId by) {
    ofAddress(handle, company, address).ifPresent(before -> end(handle, before));
    String id = Secrets.id();
    long now = clock.millis();
    handle
        .createUpdate(
            "insert into company_invitation (id, company, address, address_key, role, language, invited_by,"
                + " made_at_millis, ends_at_millis)"
                + " values (:id, :company, :address, :key, :role, :language, :by, :now, :ends)")
        .bind("id", id)
        .bind("company", company.text())
        .bind("address", address.text())
        .bind("key", address.key())
        .bind("role", role.word())
        .bind("language", language)
        .bind("by", by.text())
        .bind("now", now)
        .bind("ends", now + OPEN_FOR.toMillis())
        .execute();
    return id;
  }

  /** A token for a letter, beside those of letters before. */
  String addToken(Handle handle, Entry invitation) {
    String token = Secrets.secret();
    handle
        .createUpdate("insert into company_invitation_link (token_hash, invitation) values (:token, :invitation)")
        .bind("token", Secrets.hash(token))
        .bind("invitation", invitation.id())
        .execute();
    return token;
  }

  Optional<Entry> byId(Handle handle, String id) {
    return listed(handle.createQuery(COLUMNS + "where i.id = :id and i.ends_at_millis > :now").bind("id", id))
        .stream()
        .findFirst();
  }

  Optional<Entry> byToken(Handle handle, String token) {
    return listed(
            handle
                .createQuery(
                    COLUMNS
                        + "join company_invitation_link l on l.invitation = i.id"
                        + " where l.token_hash = :token and i.ends_at_millis > :now")
                .bind("token", Secrets.hash(token)))
        .stream()
        .findFirst();
  }

  /** Those of a company that are open, the latest first. */
  List<Entry> of(Handle handle, CompanyId company) {
    return listed(
        handle
            .createQuery(
                COLUMNS
                    + "where i.company = :company and i.ends_at_millis > :now order by i.made_at_millis desc, i.id")
            .bind("company", company.text()));
  }

  /** Those to an address that are open. */
  List<Entry> to(Handle handle, MailAddress address) {
    return listed(
        handle
            .createQuery(COLUMNS + "where i.address_key = :key and i.ends_at_millis > :now order by i.made_at_millis")
            .bind("key", address.key()));
  }

  /** Ends one; false where somebody else has. */
  boolean end(Handle handle, String id) {
    handle.createUpdate("delete from company_invitation_link where invitation = :id").bind("id", id).execute();
    return handle.createUpdate("delete from company_invitation where id = :id").bind("id", id).execute() == 1;
  }

  /** Ends those of a company; how many there were. */
  int endAll(Handle handle, CompanyId company) {
    return endWhere(handle, "company = :key", company.text());
  }

  /** Ends those to a company that one of its members has made: who is no owner any more invites nobody. */
  void endOf(Handle handle, CompanyId company, AccountId by) {
    of(handle, company).stream()
        .filter(invitation -> invitation.invitedBy().equals(by))
        .forEach(invitation -> end(handle, invitation.id()));
  }

  /** Ends those to an address, and those of an account. */
  void endAll(Handle handle, MailAddress to, AccountId by) {
    endWhere(handle, "address_key = :key", to.key());
    endWhere(handle, "invited_by = :key", by.text());
  }

  /** Forgets those that are over. */
  void forgetOld(Handle handle) {
    String over = "ends_at_millis <= :now";
    handle
        .createUpdate(
            "delete from company_invitation_link where invitation in (select id from company_invitation where "
                + over + ")")
        .bind("now", clock.millis())
        .execute();
    handle.createUpdate("delete from company_invitation where " + over).bind("now", clock.millis()).execute();
  }

  private Optional<String> ofAddress(Handle handle, CompanyId company, MailAddress address) {
    return handle
        .createQuery("select id from company_invitation where company = :company and address_key = :key")
        .bind("company", company.text())
        .bind("key", address.key())
        .mapTo(String.class)
        .findOne();
  }

  private static int endWhere(Handle handle, String condition, String key) {
    handle
        .createUpdate(
            "delete from company_invitation_link where invitation in (select id from company_invitation where "
                + condition + ")")
        .bind("key", key)
        .execute();
    return handle.createUpdate("delete from company_invitation where " + condition).bind("key", key).execute();
  }

  private List<Entry> listed(Query query) {
    return query
        .bind("now", clock.millis())
        .map(
            (row, context) ->
                new Entry(
                    row.getString("id"),
                    new CompanyId(row.getString("company")),
                    new MailAddress(row.getString("address")),
                    Role.of(row.getString("role")).orElseThrow(),
                    row.getString("language"),
                    new AccountId(row.getString("invited_by")),
                    Instant.ofEpochMilli(row.getLong("ends_at_millis"))))
        .list();
  }
}
