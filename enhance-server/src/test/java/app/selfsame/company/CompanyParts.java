package app.selfsame.company;

import app.selfsame.metrics.Metrics;
import app.selfsame.store.Database;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Parts of companies for features that are tested without a server. */
public final class CompanyParts {
  private CompanyParts() {}

  /** Owners, who have no addresses. */
  public static Owners owners(Clock clock) {
    return new Owners(new Companies(clock), new Members((handle, account) -> false, clock), null);
  }

  /** What is done each day for companies of which no owner has an address, with what a feature keeps for them. */
  public static Runnable daily(Database database, Clock clock, CompanyData kept) {
    Companies companies = new Companies(clock);
    Members members = new Members((handle, account) -> false, clock);
    Invitations invitations = new Invitations(clock);
    CompanyKeys keys = new CompanyKeys(clock);
    AuditLog audit = new AuditLog(clock);
    Certificates certificates = new Certificates(database, clock);
    Closing closing =
        new Closing(
            companies,
            members,
            invitations,
            keys,
            audit,
            certificates,
            (transaction, id) -> {},
            null,
            clock,
            List.of(kept));
    return new CompanyPurge(
        database,
        companies,
        invitations,
        keys,
        audit,
        certificates,
        closing,
        new CompanyMetrics(new Metrics("test")));
  }

  /** What was done of late, as {@code made by key}, the latest first. */
  public static List<String> done(Handle handle, Clock clock, CompanyId company) {
    return audit(clock).before(handle, company, Optional.empty(), 100).stream()
        .map(entry -> entry.action().word() + " by " + entry.actor().kind().word())
        .toList();
  }

  public static AuditLog audit(Clock clock) {
    return new AuditLog(clock);
  }
}
