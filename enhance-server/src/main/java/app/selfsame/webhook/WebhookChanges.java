package app.selfsame.webhook;

import app.selfsame.company.Actor;
import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.CompanyId;
import app.selfsame.idempotency.Claim;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.idempotency.IdempotencyKeys;
import app.selfsame.message.Argument;
import app.selfsame.secret.Secrets;
import org.jdbi.v3.core.Handle;

/**
 * What is done with webhooks by hand and by programs. All methods are part of the caller's transaction, which holds the
 * company; each throws a {@link app.selfsame.http.ProblemException} when the company has no such webhook.
 */
final class WebhookChanges {
  /** A key is one company's: another's may be the same. */
  private static final String SCOPE = "webhook:";

  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final Outbox outbox;
  private final IdempotencyKeys keys;
  private final AuditLog audit;

  WebhookChanges(Webhooks webhooks, Deliveries deliveries, Outbox outbox, IdempotencyKeys keys, AuditLog audit) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.outbox = outbox;
    this.keys = keys;
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
    return make(transaction, by, draft, Secrets.id());
  }

  private Made make(Handle transaction, By by, Draft draft, String id) {
    String company = by.company().text();
    if (webhooks.of(transaction, company).size() >= Webhooks.MOST) {
      throw WebhookRefusal.of(WebhookRefusal.MANY, Argument.count(Webhooks.MOST));
    }
    SigningSecret secret = SigningSecret.random();
    webhooks.make(transaction, id, company, draft, secret);
    note(transaction, by, AuditAction.WEBHOOK_MADE, id);
    return new Made(id, secret);
  }

  /**
   * Makes one, or finds the one that was made for the same request before, with the secret that it has now.
   *
   * @param key names the request
   * @throws app.selfsame.http.ProblemException when there are as many as there may be, the key was another request's, or
   *     the webhook is deleted
   */
  Made make(Handle transaction, By by, Draft draft, IdempotencyKey key) {
    String request = String.join("\n", draft.label(), draft.url(), Event.text(draft.events()));
    String id = Secrets.id();
    Claim claim = keys.claim(transaction, SCOPE + by.company().text(), key, request, id);
    return switch (claim.kind()) {
      case NEW -> make(transaction, by, draft, id);
      case SAME -> {
        require(transaction, by, claim.id());
        yield new Made(claim.id(), webhooks.secrets(transaction, claim.id()).get(0));
      }
      case OTHER -> throw WebhookRefusal.of(WebhookRefusal.OTHER_REQUEST);
    };
  }

  /** Has one be called otherwise, be elsewhere or be told other things. Its secret stays. */
  void change(Handle transaction, By by, String id, Draft draft) {
    webhooks.change(transaction, require(transaction, by, id), draft);
    note(transaction, by, AuditAction.WEBHOOK_CHANGED, id);
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
