package app.selfsame.account;

import app.selfsame.secret.Secrets;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Links and codes that letters bring, known by their hashes alone. Each letter brings its own, and those of one before
 * stay good: it may have come although the mail server said otherwise. All methods are part of the caller's transaction.
 */
final class LetterKeys {
  private final Clock clock;

  LetterKeys(Clock clock) {
    this.clock = clock;
  }

  /** A new token, by which alone it is found what it opens. */
  String token(Handle handle, String opens) {
    String token = Secrets.secret();
    add(handle, opens, Secrets.hash(token));
    return token;
  }

  /** A new code, which is good only together with what it opens. */
  String code(Handle handle, String opens) {
    String code = Secrets.code();
    add(handle, opens, hash(opens, code));
    return code;
  }

  private void add(Handle handle, String opens, String hash) {
    handle
        .createUpdate(
            "insert into account_key (opens, hash, ends_at_millis) values (:opens, :hash, :ends)"
                + " on conflict do nothing")
        .bind("opens", opens)
        .bind("hash", hash)
        .bind("ends", clock.millis() + Attempts.OPEN_FOR.toMillis())
        .execute();
  }

  /** What a token opens, or has opened. */
  Optional<String> openedBy(Handle handle, String token) {
    return handle
        .createQuery("select opens from account_key where hash = :hash")
        .bind("hash", Secrets.hash(token))
        .mapTo(String.class)
        .findOne();
  }

  /** Whether a code is one of those that were sent. */
  boolean isCodeOf(Handle handle, String opens, String code) {
    return handle
        .createQuery("select count(*) from account_key where opens = :opens and hash = :hash")
        .bind("opens", opens)
        .bind("hash", hash(opens, code))
        .mapTo(Integer.class)
        .one() == 1;
  }

  /** Forgets those that are over. */
  void forgetOld(Handle handle) {
    handle.createUpdate("delete from account_key where ends_at_millis <= :now").bind("now", clock.millis()).execute();
  }

  /** Never that of a token, so that no code is taken for one. */
  private static String hash(String opens, String code) {
    return Secrets.hash(opens + " " + code);
  }
}
