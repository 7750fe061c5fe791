package app.selfsame.packaging;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.command.OfferedSettings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The manual of operators and the files that go with it say the same. */
public class ManualTest {
  private static final Pattern METRIC = Pattern.compile("selfsame_[a-z_]+");

  @Test
  public void proxiesAreShownAsTheirFilesHaveThem() throws IOException {
    String manual = Given.manual();
    for (String file : List.of("nginx/selfsame.conf", "caddy/Caddyfile")) {
      Given.assertContains(manual, "```\n" + Given.text(file) + "```\n");
    }
  }

  @Test
  public void eachCountIsInTheManualAndOnTheDashboard() throws IOException {
    Set<String> counted = counted();
    assertTrue(counted.toString(), counted.size() > 20);
    Set<String> described = found(Pattern.compile("(?m)^\\| `(selfsame_[a-z_]+)`"), Given.manual());
    assertEquals(counted, described);
    assertEquals(counted, shown(Given.text("grafana/selfsame.json")));
  }

  @Test
  public void eachEventOfTheLogIsInTheManual() throws IOException {
    Set<String> events = inCode(Pattern.compile("\\.log\\(\\s*\"([a-z-]+)\"\\)"));
    // Which nobody sees who has not changed the program.
    events.removeAll(inCode(Pattern.compile("\\.atDebug\\(\\)[^;]*?\\.log\\(\\s*\"([a-z-]+)\"\\)")));
    assertTrue(events.toString(), events.size() > 25);
    String manual = Given.manual();
    String table = manual.substring(manual.indexOf("| event | when, and with what |"), manual.indexOf("A failure is told by"));
    assertEquals(events, found(Pattern.compile("(?m)(?<=^\\| |, )`([a-z-]+)`(?=,| \\|)"), table));
  }

  @Test
  public void nobodyIsWokenForACountThatIsNone() throws IOException {
    String rules = Given.text("prometheus/selfsame.rules.yml");
    Set<String> asked = shown(rules.lines().filter(line -> line.contains("expr:")).collect(Collectors.joining("\n")));
    assertTrue(asked.toString(), asked.size() >= 6 && counted().containsAll(asked));
    // Each rule says what to do.
    assertEquals(count("- alert: ", rules), count("annotations: \\{summary: \"[A-Z].*\\.\"\\}", rules));
  }

  @Test
  public void theDashboardIsOneOfGrafanas() throws IOException {
    JsonNode dashboard = new ObjectMapper().readTree(Given.text("grafana/selfsame.json"));
    Set<Integer> ids = new TreeSet<>();
    for (JsonNode panel : dashboard.path("panels")) {
      ids.add(panel.path("id").asInt());
      assertTrue(panel.toString(), panel.path("gridPos").path("w").asInt() > 0 && !panel.path("targets").isEmpty());
    }
    assertEquals(dashboard.path("panels").size(), ids.size());
  }

  @Test
  public void theSettingsThatOperatorsFindPreparedAreThere() throws IOException {
    Set<String> prepared = found(Pattern.compile("(?m)^#?([A-Z][A-Z0-9_]*)="), Given.text("debian/selfsame.env"));
    prepared.remove("SELFSAME_JAVA_OPTIONS");
    assertTrue(prepared.toString(), prepared.size() > 10 && OfferedSettings.names().containsAll(prepared));
  }

  @Test
  public void whatTheManualSaysOfTheServiceIsInItsUnit() throws IOException {
    String manual = Given.manual();
    String chapter = manual.substring(manual.indexOf("The unit (`packaging/systemd/"), manual.indexOf("## Settings"));
    String unit = Given.text("systemd/selfsame.service");
    Set<String> said = found(Pattern.compile("`(-XX:[^`]+|[A-Z][A-Za-z]+=[^` ]+)`"), chapter);
    assertTrue(said.toString(), said.size() >= 5);
    said.forEach(option -> Given.assertContains(unit, option));
    found(Pattern.compile("`(/var/[a-z/]+)`"), chapter).forEach(folder -> Given.assertContains(unit, folder));
  }

  @Test
  public void theManualPageHasEachCommand() throws IOException {
    String page = Given.text("debian/selfsame.1");
    for (String command : OfferedSettings.commands()) {
      assertTrue(command, command.equals("help") || page.contains(".B " + command + "\n"));
    }
  }

  /** What hadolint would ask for, and what a server with other people's pictures needs. */
  @Test
  public void theContainerKeepsItsRules() throws IOException {
    String file = Given.text("container/Containerfile").replace("\\\n", " ");
    List<String> steps = file.lines().filter(line -> line.matches("[A-Z]+ .*")).toList();
    List<String> kinds = steps.stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
    List<String> bases = steps.stream().filter(line -> line.startsWith("FROM ")).toList();
    assertEquals("one stage, of a release that has a number", 1, bases.size());
    assertTrue(bases.get(0), bases.get(0).matches("FROM debian:12\\.[0-9]+-slim(@sha256:[0-9a-f]{64})?"));
    assertTrue("nothing is fetched by its address", !kinds.contains("ADD") && !file.contains("curl") && !file.contains("wget"));
    assertTrue(file.contains("--no-install-recommends") && file.contains("rm -rf /var/lib/apt/lists/*"));
    assertTrue("not root, and by number, which can be checked", steps.contains("USER 990:990"));
    assertTrue(kinds.indexOf("USER") < kinds.indexOf("ENTRYPOINT"));
    assertTrue("signals reach the server", steps.stream().anyMatch(line -> line.startsWith("ENTRYPOINT [\"/usr/bin/java\"")));
    assertTrue(kinds.containsAll(List.of("VOLUME", "HEALTHCHECK", "EXPOSE", "STOPSIGNAL")));
    assertTrue("no secret", steps.stream().noneMatch(line -> line.matches("(ENV|ARG) .*(KEY|SECRET|PASSWORD).*")));
    String let = Given.text("container/Containerfile.dockerignore");
    for (String step : steps) {
      if (step.startsWith("COPY ")) {
        String source = step.split(" ")[1];
        Given.assertContains(let, "!" + source + "\n");
        assertTrue(source, source.endsWith("selfsame.jar") || Files.exists(Path.of("..", source)));
      }
    }
  }

  @Test
  public void theContainersJavaIsToldWhatTheServicesIs() throws IOException {
    String container = Given.text("container/Containerfile");
    found(Pattern.compile("(-XX:[^ ]+)"), Given.text("systemd/selfsame.service"))
        .forEach(option -> Given.assertContains(container, "\"" + option.replace("%%", "%") + "\""));
  }

  /** The names of all counts, as the program gives them. */
  private static Set<String> counted() throws IOException {
    return inCode(Pattern.compile("(?:\\.name|gauge|answers)\\(\\s*\"(selfsame_[a-z_]+)\""));
  }

  private static Set<String> inCode(Pattern named) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        names.addAll(found(named, Files.readString(file)));
      }
    }
    return names;
  }

  /** A histogram is asked for by its parts. */
  private static Set<String> shown(String text) {
    return METRIC.matcher(text).results()
        .map(MatchResult::group)
        .map(name -> name.replaceAll("_(bucket|count|sum)$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static int count(String pattern, String text) {
    return new ArrayList<>(Pattern.compile(pattern).matcher(text).results().toList()).size();
  }
}
