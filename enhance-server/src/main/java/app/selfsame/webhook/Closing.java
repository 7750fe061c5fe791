package app.selfsame.webhook;

import app.selfsame.company.Actor;
import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Owners;
import app.selfsame.mail.Mailing;
import org.jdbi.v3.core.Handle;

/** Turns webhooks off that cannot be reached, and tells owners. */
final class Closing {
  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final Owners owners;
  private final AuditLog audit;
  private final Mailing letters;

  /**
   * @param letters to owners, see {@link ClosedLetters}
   */
  Closing(Webhooks webhooks, Deliveries deliveries, Owners owners, AuditLog audit, Mailing letters) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.owners = owners;
    this.audit = audit;
    this.letters = letters;
  }

  /** Turns one off, once. */
  void close(Handle transaction, Webhook webhook, Webhook.State why) {
    if (webhooks.turn(transaction, webhook.id(), why)) {
      CompanyId company = new CompanyId(webhook.company());
      deliveries.giveUp(transaction, webhook.id());
      audit.note(transaction, company, Actor.SERVER, AuditAction.WEBHOOK_TURNED_OFF, webhook.id());
      owners.of(transaction, company).forEach(owner -> letters.post(transaction, ClosedLetters.id(webhook.id(), owner)));
    }
  }
}
