package app.selfsame.manual;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code ./bench} says of the arguments that it takes. */
final class BenchUsage {
  /** One kind of benchmark: two spaces or the line's end come before what it measures. */
  private static final Pattern LINE = Pattern.compile("(?m)^(?:usage:| {6}) \\./bench (\\S+(?: \\S+)*)");

  /** One of the script's cases, or what it asks its first argument for. */
  private static final Pattern CASE =
      Pattern.compile("(?m)^(?:  |if \\[ \"\\$\\{1:-\\}\" = )([a-z]+(?:-[a-z]+)*)(?:\\)(?: main=.*)?$| \\]; then$)");

  private static final Pattern PART = Pattern.compile("[\\[\\]|]|\\.\\.\\.|[^\\[\\]|. ]+");

  private final List<String> lines;
  private final Set<String> cases;

  private BenchUsage(String script) {
    lines = found(LINE, script).toList();
    cases = found(CASE, script).collect(Collectors.toCollection(TreeSet::new));
  }

  static BenchUsage read() throws IOException {
    return new BenchUsage(Documents.text("bench"));
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(one -> one.group(1));
  }

  /** The benchmarks that the usage names. */
  Set<String> named() {
    return lines.stream().map(line -> line.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The benchmarks that there are. */
  Set<String> known() {
    return cases;
  }

  /** Whether a benchmark takes arguments, such as {@code mrz DIR 500}. */
  boolean takes(String arguments) {
    return lines.stream()
        .map(line -> line.split(" ", 2))
        .anyMatch(line -> arguments.matches(line[0] + "(?:" + (line.length > 1 ? pattern(line[1]) : "") + ")"));
  }

  /** The usage as a pattern: {@code [ ]} may be left out, {@code |} is one or the other, capitals stand for any word. */
  private static String pattern(String usage) {
    StringBuilder pattern = new StringBuilder();
    Matcher part = PART.matcher(usage);
    while (part.find()) {
      switch (part.group()) {
        case "[" -> pattern.append("(?:");
        case "]" -> pattern.append(")?");
        case "|" -> pattern.append('|');
        case "..." -> pattern.append("(?: \\S+)*");
        default -> pattern.append(part.group().matches("[A-Z]+") ? " \\S+" : " " + part.group());
      }
    }
    return pattern.toString();
  }
}
