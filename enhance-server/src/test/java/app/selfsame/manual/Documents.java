package app.selfsame.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that is written about this project, in Markdown. */
final class Documents {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** Three backticks, what they stand behind, and the language. */
  private static final Pattern FENCE = Pattern.compile("^( *)```([a-z]*)$");

  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

  private Documents() {}

  /** Their paths from the project's folder. */
  static List<String> all() throws IOException {
    List<String> all = new ArrayList<>(List.of("README.md", "CONTRIBUTING.md", "SECURITY.md"));
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      files.map(file -> ROOT.relativize(file).toString()).filter(name -> name.endsWith(".md")).sorted().forEach(all::add);
    }
    return all;
  }

  static String text(String document) throws IOException {
    return Files.readString(ROOT.resolve(document));
  }

  /** What a document shows in lines of its own, in its order. */
  static List<Block> blocks(String document) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = null;
    String indent = "";
    String language = "";
    for (String line : text(document).lines().toList()) {
      Matcher fence = FENCE.matcher(line);
      if (!fence.matches()) {
        if (lines != null) {
          lines.add(line.startsWith(indent) ? line.substring(indent.length()) : line.strip());
        }
      } else if (lines == null) {
        lines = new ArrayList<>();
        indent = fence.group(1);
        language = fence.group(2);
      } else {
        blocks.add(new Block(document, language, lines));
        lines = null;
      }
    }
    if (lines != null) {
      throw new AssertionError(document + " has a block without an end");
    }
    return blocks;
  }

  /** What all documents show. */
  static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (String document : all()) {
      blocks.addAll(blocks(document));
    }
    return blocks;
  }

  /** The block whose first line begins like this. */
  static Block block(String document, String begin) throws IOException {
    return blocks(document).stream()
        .filter(block -> block.begin().startsWith(begin))
        .findFirst()
        .orElseThrow(() -> new AssertionError(document + " has no " + begin));
  }

  /** A document's text without what stands in its blocks. */
  static String prose(String document) throws IOException {
    return text(document).replaceAll("(?ms)^ *```[a-z]*$.*?^ *```$", "");
  }

  /** What a document has between single backticks. */
  static List<Span> spans(String document) throws IOException {
    return SPAN.matcher(prose(document)).results()
        .map(one -> new Span(document, one.group(1).replaceAll("\\s+", " ")))
        .toList();
  }

  /** The same of several documents, where all of it is of a form. */
  static List<Span> spans(List<String> documents, Pattern form) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (String document : documents) {
      spans(document).stream().filter(span -> form.matcher(span.text()).matches()).forEach(spans::add);
    }
    return spans;
  }

  /** Words that a document sets apart within a sentence. */
  record Span(String document, String text) {
    @Override
    public String toString() {
      return document + ": " + text;
    }
  }
}
