package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.SourceDate;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The documents whose rules should be read again at their source. */
final class StaleDocuments {
  private StaleDocuments() {}

  /** Those whose main source is of so many months ago or more, or of nobody knows when: these first, then the oldest. */
  static List<PhotoDocument> of(List<PhotoDocument> documents, int months, LocalDate today) {
    SourceDate now = new SourceDate(today.getYear(), today.getMonthValue());
    Comparator<PhotoDocument> longestAgo =
        Comparator.comparingInt(document -> -now.monthsSince(document.mainSource()).orElse(Integer.MAX_VALUE));
    return documents.stream()
        .filter(document -> now.monthsSince(document.mainSource()).orElse(Integer.MAX_VALUE) >= months)
        .sorted(longestAgo)
        .toList();
  }

  /** When the rules were last read. */
  static Message readOn(PhotoDocument document) {
    String date = document.mainSource().date();
    return date.isEmpty()
        ? Message.of(DocumentsMessage.UNDATED)
        : Message.of(DocumentsMessage.READ, Argument.date(date));
  }
}
