package app.selfsame.company;

import app.selfsame.message.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a feature keeps for companies in tables of its own. */
public interface CompanyData {
  /** So long after an owner has had the company end nothing is left of what goes ahead of it. */
  Duration AHEAD_WITHIN = Duration.ofDays(30);

  /** Its member in what a company takes along, such as {@code batches}. */
  String name();

  /** All that is kept of the company. */
  JsonNode export(Handle handle, CompanyId company);

  /** What whoever wants the company deleted should know first. */
  default List<Message> warnings(Handle handle, CompanyId company) {
    return List.of();
  }

  /** What the letter says which tells owners that the company is to end: what goes before it does. */
  default List<Message> goesAhead(Handle handle, CompanyId company) {
    return List.of();
  }

  /**
   * Deletes what may not be kept as long as a company that is to end can be kept after all. It is called each day.
   *
   * @param since when an owner had the company end
   */
  default void deleteAhead(Handle handle, CompanyId company, Instant since) {}

  /**
   * Deletes all that is kept of the company but what the law has the operator keep. The company is gone when the
   * transaction is committed.
   *
   * @return what it was, for the certificate
   */
  Removed delete(Handle handle, CompanyId company);
}
