package app.selfsame.bench;

import java.io.PrintStream;
import java.util.Collections;

/** A table in Markdown, printed row by row. */
final class MarkdownTable {
  private final PrintStream out;

  MarkdownTable(PrintStream out, String title, String... columns) {
    this.out = out;
    out.println();
    out.println("### " + title);
    out.println();
    row((Object[]) columns);
    out.println("|" + String.join("|", Collections.nCopies(columns.length, " --- ")) + "|");
  }

  void row(Object... cells) {
    StringBuilder line = new StringBuilder("|");
    for (Object cell : cells) {
      line.append(' ').append(cell).append(" |");
    }
    out.println(line);
  }
}
