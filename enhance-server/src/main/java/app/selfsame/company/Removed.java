package app.selfsame.company;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import java.time.LocalDate;
import java.util.List;

/**
 * What was removed of a company, by counts, and what the law has the operator keep.
 *
 * @param counts also of what there was none of
 */
public record Removed(List<Count> counts, List<Kept> kept) {
  public Removed {
    counts = List.copyOf(counts);
    kept = List.copyOf(kept);
  }

  /**
   * How many of one thing.
   *
   * @param name in JSON, such as {@code photos}
   * @param said a text with a count, such as "3 photos"
   */
  public record Count(String name, MessageKey said, long count) {
    Message message() {
      return Message.of(said, Argument.count(count));
    }
  }

  /**
   * What is kept.
   *
   * @param name in JSON, such as {@code invoices}
   * @param said a text with a date: what it is, and until when it is kept
   */
  public record Kept(String name, MessageKey said, LocalDate until) {
    Message message() {
      return Message.of(said, Argument.date(until.toString()));
    }
  }
}
