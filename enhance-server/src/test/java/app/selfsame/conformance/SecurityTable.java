package app.selfsame.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of docs/asvs.md: how each requirement of OWASP ASVS is met. */
record SecurityTable(List<Row> rows) {
  private static final Pattern ID = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");
  private static final Pattern EVIDENCE = Pattern.compile("`([^`]+)`");
  private static final int COLUMNS = 6;

  /** How a requirement stands. */
  enum State {
    MET("met"),
    /** But for what the note says. */
    LIMIT("limit"),
    NOT_APPLICABLE("n/a"),
    NOT_MET("not met");

    private final String word;

    State(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    static Optional<State> of(String word) {
      return Stream.of(values()).filter(state -> state.word.equals(word)).findFirst();
    }
  }

  /**
   * One requirement.
   *
   * @param state empty where it is no state
   * @param evidence names of tests, classes and files
   */
  record Row(String id, String level, String what, Optional<State> state, List<String> evidence, String note) {}

  /** Reads the file. */
  static SecurityTable parse(List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (line.startsWith("| ") && ID.matcher(cells.get(1)).matches()) {
        rows.add(row(line, cells.subList(1, cells.size() - 1)));
      }
    }
    return new SecurityTable(List.copyOf(rows));
  }

  private static Row row(String line, List<String> cells) {
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException(cells.size() + " cells: " + line);
    }
    List<String> evidence = new ArrayList<>();
    Matcher names = EVIDENCE.matcher(cells.get(4));
    while (names.find()) {
      evidence.add(names.group(1));
    }
    return new Row(cells.get(0), cells.get(1), cells.get(2), State.of(cells.get(3)), evidence, cells.get(5));
  }

  /** What is wrong with the rows themselves, a sentence each. */
  List<String> faults() {
    return rows.stream().flatMap(SecurityTable::faults).toList();
  }

  private static Stream<String> faults(Row row) {
    if (row.state().isEmpty()) {
      return Stream.of(row.id() + " has no state");
    }
    return switch (row.state().get()) {
      case MET -> row.evidence().isEmpty() ? Stream.of(row.id() + " names no evidence") : Stream.empty();
      case LIMIT ->
          row.evidence().isEmpty() || row.note().isEmpty()
              ? Stream.of(row.id() + " does not say what holds and what does not")
              : Stream.empty();
      default -> row.note().isEmpty() ? Stream.of(row.id() + " has no reason") : Stream.empty();
    };
  }

  /** The sentence that says how many stand how, of a level or of both. */
  String sum(String level) {
    List<String> parts =
        Stream.of(State.values()).map(state -> count(level, state) + " " + state.word()).toList();
    return "Level " + level + ": " + rows.stream().filter(row -> row.level().equals(level)).count() + " requirements, "
        + String.join(", ", parts) + ".";
  }

  private long count(String level, State state) {
    return rows.stream()
        .filter(row -> row.level().equals(level) && row.state().equals(Optional.of(state)))
        .count();
  }
}
