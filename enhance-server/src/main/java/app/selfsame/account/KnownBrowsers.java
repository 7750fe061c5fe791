package app.selfsame.account;

import app.selfsame.mail.MailAddress;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Browsers that have signed in at an address before. They bring a mark that only this site can make, and which opens
 * nothing, so that strangers who flood the address do not keep them out. Nothing is kept of a browser here.
 */
final class KnownBrowsers {
  private final String key;

  private KnownBrowsers(String key) {
    this.key = key;
  }

  /** With the key of this site, which is made the first time. */
  static KnownBrowsers of(Database database) {
    return database.inTransaction(
        handle -> {
          // Of two servers that start at once, one makes it.
          handle.execute(
              "insert into account_mark_key (slot, secret) values (1, ?) on conflict do nothing", Secrets.secret());
          return new KnownBrowsers(
              handle.createQuery("select secret from account_mark_key").mapTo(String.class).one());
        });
  }

  /** What a browser gets that has signed in at an address; the same for all of them. */
  String mark(MailAddress address) {
    return Secrets.derived(key, address.key());
  }

  /** Whether somebody has the mark of an address. */
  boolean isKnown(SignIn.Browser browser, MailAddress address) {
    byte[] mark = mark(address).getBytes(StandardCharsets.US_ASCII);
    return browser
        .mark()
        .filter(brought -> MessageDigest.isEqual(brought.getBytes(StandardCharsets.US_ASCII), mark))
        .isPresent();
  }
}
