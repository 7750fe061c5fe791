package app.selfsame.payment;

import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.secret.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who may claim what was paid for: whoever has one of the secrets of an order. Their hashes alone are kept. */
final class Receipts {
  private final Orders orders;
  private final String pepper;

  /**
   * @param pepper that nobody outside the server knows
   */
  Receipts(Orders orders, String pepper) {
    this.orders = orders;
    this.pepper = pepper;
  }

  /**
   * The secret for who makes an order: the same each time for the same key, so that it need not be kept to be said
   * again. Neither the key nor the database alone is enough to know it.
   */
  String secret(IdempotencyKey key, String order) {
    return Secrets.derived(pepper, order + " " + key.text());
  }

  /** Lets whoever has a secret claim an order. */
  void allow(Handle transaction, String order, String secret) {
    transaction.execute(
        "insert into payment_receipt (secret_hash, order_id) values (?, ?) on conflict do nothing",
        Secrets.hash(secret),
        order);
  }

  /** The order, if the secret is one of its own. */
  Optional<Order> open(Handle handle, String order, String secret) {
    List<String> hashes =
        handle
            .createQuery("select secret_hash from payment_receipt where order_id = ?")
            .bind(0, order)
            .mapTo(String.class)
            .list();
    byte[] hash = Secrets.hash(secret).getBytes(StandardCharsets.US_ASCII);
    boolean isOwn = false;
    for (String own : hashes) {
      isOwn |= MessageDigest.isEqual(hash, own.getBytes(StandardCharsets.US_ASCII));
    }
    return isOwn ? orders.find(handle, order) : Optional.empty();
  }
}
