package app.selfsame.webhook;

import app.selfsame.company.Actor;
import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.CompanyId;
import app.selfsame.message.Argument;
import org.jdbi.v3.core.Handle;

/**
 * What is done with webhooks by hand and by programs. All methods are part of the caller's transaction, which holds the
 * company; each throws a {@link app.selfsame.http.ProblemException} when the company has no such webhook.
 */
final class WebhookChanges {
  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final Outbox outbox;
  private final AuditLog audit;

  WebhookChanges(Webhooks webhooks, Deliveries deliveries, Outbox outbox, AuditLog audit) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Who changes something of which company. */
  record By(CompanyId company, Actor actor) {}

  /** A secret that is known to the caller alone. */
  record Made(String webhook, SigningSecret secret) {}

  /**
   * Makes one.
   *
   * @throws app.selfsame.http.ProblemException when there are as many as there may be
   */
  Made make(Handle transaction, By by, Draft draft) {
    String company = by.company().text();
    if (webhooks.of(transaction, company).size() >= Webhooks.MOST) {
      throw WebhookRefusal.of(WebhookRefusal.MANY, Argument.count(Webhooks.MOST));
    }
    SigningSecret secret = SigningSecret.random();
    String id = webhooks.make(transaction, company, draft.label(), draft.url(), draft.events(), secret);
    note(transaction, by, AuditAction.WEBHOOK_MADE, id);
    return new Made(id, secret);
  }

  /**
   * Gives one another secret.
   *
   * @param isAtOnce whether the one before it counts no more
   */
  SigningSecret replaceSecret(Handle transaction, By by, String id, boolean isAtOnce) {
    require(transaction, by, id);
    SigningSecret secret = SigningSecret.random();
    webhooks.replaceSecret(transaction, id, secret, isAtOnce);
    note(transaction, by, AuditAction.WEBHOOK_SECRET_REPLACED, id);
    return secret;
  }

  /** Has one be told nothing any more; what was on its way is given up. */
  void turnOff(Handle transaction, By by, String id) {
    if (require(transaction, by, id).isOn()) {
      webhooks.turn(transaction, id, Webhook.State.OFF);
      deliveries.giveUp(transaction, id);
      note(transaction, by, AuditAction.WEBHOOK_TURNED_OFF, id);
    }
  }

  /** Has one be told again what happens from now on. */
  void turnOn(Handle transaction, By by, String id) {
    require(transaction, by, id);
    if (webhooks.turn(transaction, id, Webhook.State.ON)) {
      note(transaction, by, AuditAction.WEBHOOK_TURNED_ON, id);
    }
  }

  /** Deletes one, and all that is known of what it was told. */
  void delete(Handle transaction, By by, String id) {
    require(transaction, by, id);
    deliveries.delete(transaction, id);
    webhooks.delete(transaction, id);
    note(transaction, by, AuditAction.WEBHOOK_DELETED, id);
  }

  /**
   * Has one told that it is tried; the id of the delivery.
   *
   * @throws app.selfsame.http.ProblemException when it is off, or such a message is on its way
   */
  String test(Handle transaction, By by, String id) {
    requireOn(require(transaction, by, id));
    if (deliveries.isTestWaiting(transaction, id)) {
      throw WebhookRefusal.of(WebhookRefusal.WAITING);
    }
    return outbox.test(transaction, id);
  }

  /**
   * Sends something once more.
   *
   * @throws app.selfsame.http.ProblemException when there is no such delivery, it is on its way, or the webhook is off
   */
  void replay(Handle transaction, By by, String id, String deliveryId) {
    Webhook webhook = require(transaction, by, id);
    Delivery delivery =
        deliveries
            .find(transaction, id, deliveryId)
            .orElseThrow(() -> WebhookRefusal.of(WebhookRefusal.NO_DELIVERY));
    requireOn(webhook);
    if (!outbox.again(transaction, delivery)) {
      throw WebhookRefusal.of(WebhookRefusal.WAITING);
    }
  }

  private Webhook require(Handle handle, By by, String id) {
    return webhooks
        .find(handle, by.company().text(), id)
        .orElseThrow(() -> WebhookRefusal.of(WebhookRefusal.NO_WEBHOOK));
  }

  private static void requireOn(Webhook webhook) {
    if (!webhook.isOn()) {
      throw WebhookRefusal.of(WebhookRefusal.OFF);
    }
  }

  private void note(Handle transaction, By by, AuditAction action, String id) {
    audit.note(transaction, by.company(), by.actor(), action, id);
  }
}
