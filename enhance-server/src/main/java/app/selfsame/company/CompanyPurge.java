package app.selfsame.company;

import app.selfsame.company.CompanyMetrics.Event;
import app.selfsame.store.Database;
import java.util.Optional;

/**
 * Forgets what is over, each day: audit entries, invitations, keys, certificates, companies that were to end, and what goes
 * before these.
 */
final class CompanyPurge implements Runnable {
  private final Database database;
  private final Companies companies;
  private final Invitations invitations;
  private final CompanyKeys keys;
  private final AuditLog audit;
  private final Certificates certificates;
  private final Closing closing;
  private final CompanyMetrics metrics;

  CompanyPurge(
      Database database,
      Companies companies,
      Invitations invitations,
      CompanyKeys keys,
      AuditLog audit,
      Certificates certificates,
      Closing closing,
      CompanyMetrics metrics) {
    this.database = database;
    this.companies = companies;
    this.invitations = invitations;
    this.keys = keys;
    this.audit = audit;
    this.certificates = certificates;
    this.closing = closing;
    this.metrics = metrics;
  }

  @Override
  public void run() {
    forgetOld(database, invitations, keys, audit, certificates);
    for (Optional<CompanyId> due = due(); due.isPresent(); due = due()) {
      if (delete(due.get())) {
        metrics.count(Event.DELETED);
      }
    }
    for (CompanyId ending : database.reading(companies::ending)) {
      database.inTransaction(handle -> closing.deleteAhead(handle, ending));
    }
  }

  /** Forgets what is over by time alone, for which nobody else has to let go of anything. */
  static void forgetOld(
      Database database, Invitations invitations, CompanyKeys keys, AuditLog audit, Certificates certificates) {
    database.useTransaction(audit::forgetOld);
    database.useTransaction(invitations::forgetOld);
    database.useTransaction(keys::forgetOld);
    database.useTransaction(certificates::forgetOld);
  }

  private Optional<CompanyId> due() {
    return database.reading(companies::due);
  }

  /** One at a time, so that nobody waits for long; false when an owner has decided to keep it since. */
  private boolean delete(CompanyId due) {
    return database.inTransaction(
        handle -> {
          boolean isDue = companies.holdDue(handle, due);
          if (isDue) {
            closing.delete(handle, companies.find(handle, due).orElseThrow());
          }
          return isDue;
        });
  }
}
