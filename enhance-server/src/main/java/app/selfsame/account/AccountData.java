package app.selfsame.account;

import app.selfsame.message.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What a feature keeps for accounts in tables of its own. */
public interface AccountData {
  /** Its member in what a person takes along, such as {@code purchases}. */
  String name();

  /** All that is kept of the person. */
  JsonNode export(Handle handle, AccountId account);

  /**
   * Why an owner cannot have the account deleted now, in a sentence; empty when nothing speaks against it. Asked in the
   * transaction in which the account is deleted, or is said to end.
   */
  default Optional<Message> objection(Handle handle, AccountId account) {
    return Optional.empty();
  }

  /**
   * Deletes all that is kept of the person but what the law has the operator keep. The account is gone when the
   * transaction is committed.
   */
  void delete(Handle handle, AccountId account);
}
