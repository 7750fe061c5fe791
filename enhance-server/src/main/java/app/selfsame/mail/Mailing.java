package app.selfsame.mail;

import org.jdbi.v3.core.Handle;

/** One kind of letters. */
@FunctionalInterface
public interface Mailing {
  /** Has a letter written and sent soon after the transaction is committed, and never when it is not. */
  void post(Handle transaction, String id);
}
