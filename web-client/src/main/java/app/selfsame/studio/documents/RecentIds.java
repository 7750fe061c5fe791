package app.selfsame.studio.documents;

import app.selfsame.message.Pieces;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ids of the documents that were chosen last.
 *
 * @param ids the newest first
 */
record RecentIds(List<String> ids) {
  private static final int MOST = 4;

  /** Of a text that {@link #text} has made, or that anybody has written where it was kept. */
  static RecentIds of(String text) {
    return new RecentIds(
        Pieces.of(text, '\n').stream().filter(RecentIds::isId).distinct().limit(MOST).toList());
  }

  private static boolean isId(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-');
  }

  /** The same with another one chosen. */
  RecentIds with(String id) {
    return new RecentIds(
        Stream.concat(Stream.of(id), ids.stream().filter(other -> !other.equals(id))).limit(MOST).toList());
  }

  /** To be kept; empty for none. */
  String text() {
    return String.join("\n", ids);
  }
}
