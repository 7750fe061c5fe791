package app.selfsame.mail;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** One kind of letters, of which many go and none before its time. */
@FunctionalInterface
public interface PacedMailing {
  /** Has a letter written and sent at a time, if the transaction is committed. */
  void post(Handle transaction, String id, Instant notBefore);
}
