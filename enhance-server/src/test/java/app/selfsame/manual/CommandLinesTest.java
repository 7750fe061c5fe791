package app.selfsame.manual;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.command.OfferedSettings;
import app.selfsame.manual.Documents.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** Each command of this project's own that a document names is one that there is, with options that it has. */
public class CommandLinesTest {
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

  /** {@code NAME=value} before a command. */
  private static final Pattern SETTING = Pattern.compile("([A-Z][A-Z0-9_]*)=.*");

  /** Scripts of the project's folder, which take few words. */
  private static final Set<String> SCRIPTS = Set.of("./test", "./reproduce", "./advisories", "./mvnw");

  /** What cryptography is told to keep its uses apart, which looks like commands. */
  private static final Set<String> LABELS =
      Set.of("selfsame parcel 1", "selfsame link", "selfsame link psk 1", "selfsame link lookup 1");

  /** An example of a name that there must not be. */
  private static final String MISTYPED = "SERVE_ENHANCE_PER_DAYS";

  private static final Set<String> SETTINGS = OfferedSettings.names();
  private static final Set<String> COMMANDS = OfferedSettings.commands();

  private final Map<List<String>, Set<String>> options = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  public void thoseInLinesOfTheirOwn() throws IOException {
    for (Block block : Documents.blocks()) {
      for (String command : block.commands()) {
        assess(block.document(), words(command), false);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** A sentence may name a command without all that it needs. */
  @Test
  public void thoseInSentences() throws IOException {
    for (String document : Documents.all()) {
      for (Span span : Documents.spans(document)) {
        if (!LABELS.contains(span.text())) {
          assess(document, words(span.text().replaceAll("[\\[\\]]|\\.\\.\\.", "")), true);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  public void optionsOfTheCommandLine() throws IOException {
    Set<String> there = new TreeSet<>();
    for (String command : COMMANDS) {
      there.addAll(OfferedSettings.options(List.of(command)));
    }
    there.addAll(OfferedSettings.options(List.of("collection", "download")));
    List<String> named =
        Documents.spans("docs/command-line.md").stream()
            .flatMap(span -> words(span.text()).stream())
            .filter(word -> word.startsWith("--"))
            .toList();
    assertTrue(named.toString(), named.size() > 30);
    assertEquals(List.of(), named.stream().filter(option -> !there.contains(option)).toList());
  }

  @Test
  public void theReadmeSaysWhatEachCommandDoes() throws IOException {
    String table = Documents.text("README.md").lines().filter(line -> line.startsWith("| `")).collect(Collectors.joining());
    for (String command : COMMANDS) {
      assertTrue(command, command.equals("help") || table.contains("`" + command + "`"));
    }
  }

  @Test
  public void theBenchmarksThatAreNamedAreThoseThatThereAre() throws IOException {
    BenchUsage usage = BenchUsage.read();
    Set<String> known = usage.known();
    assertTrue(known.toString(), known.size() > 25);
    assertEquals(known, usage.named());
    assertTrue(usage.takes("mrz DIR 500 7") && usage.takes("batch kills 100 --photos DIR") && usage.takes("collections zip"));
    assertTrue(usage.takes("kernels") && usage.takes("copies DIR blur turn") && usage.takes("studio heic FILE"));
    assertTrue(!usage.takes("mrz") && !usage.takes("kernels DIR") && !usage.takes("studio dive") && !usage.takes("batch often"));
  }

  /** What is no command of this project's own is passed over. */
  private void assess(String document, List<String> words, boolean isNamedOnly) throws IOException {
    List<String> command = words;
    while (!command.isEmpty() && SETTING.matcher(command.get(0)).matches()) {
      Matcher setting = SETTING.matcher(command.get(0));
      if (setting.matches() && isUnknown(setting.group(1))) {
        wrong.add(document + ": no setting " + setting.group(1));
      }
      command = command.subList(1, command.size());
    }
    if (command.isEmpty()) {
      return;
    }
    String program = command.get(0);
    List<String> arguments = command.subList(1, command.size());
    String said = document + ": " + String.join(" ", command);
    if (program.equals("java") && arguments.size() > 1 && arguments.get(1).endsWith("selfsame.jar")) {
      program = "./run";
      arguments = arguments.subList(2, arguments.size());
    }
    if (program.equals("./bench")) {
      assessBenchmark(said, arguments, isNamedOnly);
    } else if (program.equals("./run") || program.equals("selfsame")) {
      assessProgram(said, arguments, isNamedOnly);
    } else if (SCRIPTS.contains(program)) {
      assessScript(said, program, arguments);
    } else if (program.equals("mvn")) {
      assessBuild(said, arguments);
    } else if (program.startsWith("packaging/") || program.startsWith(".ci/")) {
      assertThere(said, program);
    } else if (isNamedOnly && COMMANDS.contains(program) && arguments.stream().anyMatch(one -> one.startsWith("--"))) {
      assessProgram(said, command, true);
    }
  }

  private static boolean isUnknown(String setting) {
    return setting.matches("(SERVE|STRIPE)_.*") && !SETTINGS.contains(setting) && !setting.equals(MISTYPED);
  }

  private void assessBenchmark(String said, List<String> arguments, boolean isNamedOnly) throws IOException {
    BenchUsage usage = BenchUsage.read();
    boolean isName = isNamedOnly && (arguments.isEmpty() || arguments.size() == 1 && usage.named().contains(arguments.get(0)));
    if (!isName && !usage.takes(String.join(" ", arguments))) {
      wrong.add(said);
    }
  }

  private void assessProgram(String said, List<String> arguments, boolean isNamedOnly) {
    if (arguments.isEmpty()) {
      return;
    }
    // Of all words only those before the first option can be commands.
    List<String> commands = arguments.stream().takeWhile(one -> one.matches("[a-z]+")).limit(2).toList();
    Set<String> known = options.computeIfAbsent(commands, OfferedSettings::options);
    List<String> none = arguments.stream().filter(one -> one.startsWith("--") && !known.contains(one)).toList();
    Optional<String> refusal = isNamedOnly ? Optional.empty() : OfferedSettings.refusal(arguments);
    if (!COMMANDS.contains(arguments.get(0)) || !none.isEmpty() || refusal.isPresent()) {
      wrong.add(said + " " + none + " " + refusal.orElse(""));
    }
  }

  private void assessScript(String said, String program, List<String> arguments) throws IOException {
    String script = Documents.text(program);
    for (String word : arguments) {
      if ((word.startsWith("--") || program.equals("./test")) && !script.contains(word)) {
        wrong.add(said);
      }
    }
  }

  private void assessBuild(String said, List<String> arguments) throws IOException {
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (word.equals("-pl")) {
        assertThere(said, arguments.get(i + 1) + "/pom.xml");
      }
      if (word.startsWith("-Dtest=")) {
        String tests = word.substring(7).replace("'", "").replace("*", ".*") + "\\.java";
        if (Sources.tests().stream().noneMatch(name -> name.matches(tests))) {
          wrong.add(said);
        }
      }
    }
  }

  private void assertThere(String said, String file) {
    if (!Files.exists(Documents.ROOT.resolve(file))) {
      wrong.add(said);
    }
  }

  /** As a shell takes them apart, but for what stands in variables. */
  private static List<String> words(String command) {
    return WORD.matcher(command).results().map(one -> one.group().replaceAll("^(['\"])(.*)\\1$", "$2")).toList();
  }
}
