package app.selfsame.manual;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document shows between two lines of three backticks.
 *
 * @param document its path from the project's folder, such as {@code docs/verifying.md}
 * @param language behind the backticks, often empty
 * @param lines without what all of them are indented by
 */
record Block(String document, String language, List<String> lines) {
  Block {
    lines = List.copyOf(lines);
  }

  /** The first line, by which a block is known. */
  String begin() {
    return lines.get(0);
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** The lines that are commands: remarks are left out, and lines that go on in the next one are put together. */
  List<String> commands() {
    List<String> commands = new ArrayList<>();
    String before = "";
    for (String line : lines) {
      String part = before + line.replaceFirst("^\\$ ", "").replaceFirst("(^| +)#.*$", "").strip();
      boolean goesOn = part.endsWith("\\");
      before = goesOn ? part.substring(0, part.length() - 1) : "";
      if (!goesOn && !part.isEmpty()) {
        commands.add(part);
      }
    }
    return commands;
  }

  @Override
  public String toString() {
    return document + ": " + begin();
  }
}
