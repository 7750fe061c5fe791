package app.selfsame.payment;

import app.selfsame.payment.entitlement.SigningKeys;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import java.time.Clock;
import java.util.Base64;

/**
 * The keys of this site, made when it first takes payments, and the same ever after.
 *
 * @param pepper what secrets of receipts are made with, beside the key of who asked for them
 */
record PaymentKeys(SigningKeys signing, String pepper) {
  static PaymentKeys of(Database database, Clock clock) {
    SigningKeys fresh = SigningKeys.generate();
    return database.inTransaction(
        handle -> {
          // Of two servers that start at once, one makes them.
          handle.execute(
              "insert into payment_key (slot, pkcs8, spki, pepper, made_at_millis) values (1, ?, ?, ?, ?)"
                  + " on conflict do nothing",
              Base64.getEncoder().encodeToString(fresh.pkcs8()),
              Base64.getEncoder().encodeToString(fresh.spki()),
              Secrets.secret(),
              clock.millis());
          return handle
              .createQuery("select pkcs8, spki, pepper from payment_key")
              .map(
                  (row, context) ->
                      new PaymentKeys(
                          SigningKeys.of(bytes(row.getString("pkcs8")), bytes(row.getString("spki"))),
                          row.getString("pepper")))
              .one();
        });
  }

  private static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }

  /** Nothing of them. */
  @Override
  public String toString() {
    return "***";
  }
}
