package app.selfsame.message;

import java.util.ArrayList;
import java.util.List;

/** Text between separators. The library's own splitting makes a pattern each time, which in a browser takes its time. */
public final class Pieces {
  private Pieces() {}

  /** All pieces, empty ones too; none of an empty text. */
  public static List<String> of(String text, char separator) {
    List<String> pieces = new ArrayList<>();
    if (text.isEmpty()) {
      return pieces;
    }
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      pieces.add(text.substring(start, end));
      start = end + 1;
    }
    pieces.add(text.substring(start));
    return pieces;
  }
}
