package app.selfsame.bench;

import java.io.PrintStream;
import java.util.Collections;

/** A table in Markdown, printed row by row. */
public final class MarkdownTable {
  private final PrintStream out;

  /** Prints the title and the head. */
  public MarkdownTable(PrintStream out, String title, String... columns) {
    this.out = out;
    out.println();
    out.println("### " + title);
    out.println();
    row((Object[]) columns);
    out.println("|" + String.join("|", Collections.nCopies(columns.length, " --- ")) + "|");
  }

  /** Prints one row. */
  public void row(Object... cells) {
    StringBuilder line = new StringBuilder("|");
    for (Object cell : cells) {
      line.append(' ').append(cell).append(" |");
    }
    out.println(line);
  }
}
