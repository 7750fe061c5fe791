package app.selfsame.company;

import app.selfsame.message.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a feature keeps for companies in tables of its own. */
public interface CompanyData {
  /** Its member in what a company takes along, such as {@code batches}. */
  String name();

  /** All that is kept of the company. */
  JsonNode export(Handle handle, CompanyId company);

  /** What whoever wants the company deleted should know first. */
  default List<Message> warnings(Handle handle, CompanyId company) {
    return List.of();
  }

  /**
   * Deletes all that is kept of the company but what the law has the operator keep. The company is gone when the
   * transaction is committed.
   *
   * @return what it was, for the certificate
   */
  Removed delete(Handle handle, CompanyId company);
}
