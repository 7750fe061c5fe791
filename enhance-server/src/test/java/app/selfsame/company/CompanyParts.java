package app.selfsame.company;

import java.time.Clock;

/** Parts of companies for features that are tested without a server. */
public final class CompanyParts {
  private CompanyParts() {}

  /** Owners, who have no addresses. */
  public static Owners owners(Clock clock) {
    return new Owners(new Companies(clock), new Members((handle, account) -> false, clock), null);
  }

  public static AuditLog audit(Clock clock) {
    return new AuditLog(clock);
  }
}
