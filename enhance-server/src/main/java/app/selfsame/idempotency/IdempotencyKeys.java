package app.selfsame.idempotency;

import app.selfsame.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What was made for each key, for a day. It is written in the transaction that makes it, so that either both are there or
 * neither. Answers are not kept, because they may have secrets in them: they are made again from what was made.
 */
public final class IdempotencyKeys {
  /** The folder with the table. */
  public static final String MIGRATIONS = "app/selfsame/idempotency/migrations";

  private static final Duration KEPT = Duration.ofDays(1);

  private final Clock clock;

  public IdempotencyKeys(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes a key for a request. Of several at the same moment one finds it new; the others wait until that one is done.
   *
   * @param scope what kind of thing is made; each has keys of its own
   * @param request all of it that decides what is made
   * @param id of what will be made in this transaction, if the key is new
   */
  public Claim claim(Handle transaction, String scope, IdempotencyKey key, String request, String id) {
    String keyHash = Secrets.hash(key.text());
    String requestHash = Secrets.hash(request);
    Optional<Claim> claim = Optional.empty();
    while (claim.isEmpty()) {
      // One that was there may have been forgotten before it was read.
      claim =
          isTaken(transaction, scope, keyHash, requestHash, id)
              ? Optional.of(new Claim(Claim.Kind.NEW, id))
              : before(transaction, scope, keyHash, requestHash);
    }
    return claim.get();
  }

  private boolean isTaken(Handle transaction, String scope, String keyHash, String requestHash, String id) {
    transaction.execute(
        "delete from idempotency_key where scope = ? and key_hash = ? and made_at_millis < ?", scope, keyHash, oldest());
    return transaction.execute(
            "insert into idempotency_key (scope, key_hash, request_hash, made, made_at_millis) values (?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            scope,
            keyHash,
            requestHash,
            id,
            clock.millis())
        == 1;
  }

  private static Optional<Claim> before(Handle transaction, String scope, String keyHash, String requestHash) {
    return transaction
        .createQuery("select request_hash, made from idempotency_key where scope = ? and key_hash = ?")
        .bind(0, scope)
        .bind(1, keyHash)
        .map(
            (row, context) ->
                new Claim(
                    row.getString("request_hash").equals(requestHash) ? Claim.Kind.SAME : Claim.Kind.OTHER,
                    row.getString("made")))
        .findOne();
  }

  /** Forgets the keys of more than a day ago. */
  public void forgetOld(Handle transaction) {
    transaction.execute("delete from idempotency_key where made_at_millis < ?", oldest());
  }

  private long oldest() {
    return clock.instant().minus(KEPT).toEpochMilli();
  }
}
