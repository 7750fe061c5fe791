package app.selfsame.manual;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.manual.Documents.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Tests, classes and files of this project that a document names are there. */
public class NamesTest {
  private static final Pattern TEST = Pattern.compile("[A-Z][A-Za-z0-9]+(?:Test|IT)");

  /** With its package, such as {@code tone.ToneProof}. */
  private static final Pattern CLASS = Pattern.compile("[a-z]+(?:\\.[a-z]+)*\\.[A-Z][A-Za-z0-9]+");

  private static final Pattern TYPE = Pattern.compile("[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+");

  private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z][A-Za-z0-9]*)");

  private static final List<String> OF_THE_CODE =
      List.of("README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/messages.md", "docs/accuracy.md");

  private static final Pattern FILE =
      Pattern.compile("(?:docs|static|packaging|web-client|shared-geometry|enhance-server|\\.ci)/[A-Za-z0-9_./-]+");

  /** Part of what the build makes, or a word in place of a name. */
  private static final Pattern NO_FILE = Pattern.compile(".*/(target|node_modules|NAME|xx)\\b.*");

  @Test
  public void testsAreThere() throws IOException {
    Set<String> there = Sources.tests().stream().map(name -> name.replace(".java", "")).collect(Collectors.toSet());
    List<Span> named = Documents.spans(Documents.all(), TEST);
    assertTrue(named.toString(), named.size() > 100);
    assertEquals(List.of(), named.stream().filter(one -> !there.contains(one.text())).toList());
  }

  @Test
  public void classesAreThere() throws IOException {
    List<String> there = new ArrayList<>();
    for (Path file : javaFiles()) {
      there.add(file.toString().replace('/', '.'));
    }
    List<Span> named = Documents.spans(Documents.all(), CLASS);
    assertEquals(
        List.of(),
        named.stream().filter(one -> there.stream().noneMatch(file -> file.endsWith("." + one.text() + ".java"))).toList());
  }

  /** Documents about the code itself name nobody else's classes. */
  @Test
  public void typesWithoutTheirPackagesAreThere() throws IOException {
    Set<String> there = new HashSet<>();
    for (Path file : javaFiles()) {
      DECLARED.matcher(Files.readString(file)).results().forEach(one -> there.add(one.group(1)));
    }
    List<Span> named = Documents.spans(OF_THE_CODE, TYPE);
    assertEquals(List.of(), named.stream().filter(one -> !there.contains(one.text())).toList());
  }

  private static List<Path> javaFiles() throws IOException {
    List<Path> files = new ArrayList<>(Sources.under("src/main/java"));
    files.addAll(Sources.under("src/test/java"));
    files.removeIf(file -> !file.toString().endsWith(".java"));
    return files;
  }

  /** Whoever picks up the code finds each room of it in the tables. */
  @Test
  public void roomsOfTheCodeAreDescribed() throws IOException {
    String rows =
        Documents.text("docs/architecture.md").lines().filter(line -> line.startsWith("| `")).collect(Collectors.joining());
    List<String> missing = new ArrayList<>();
    for (String room : List.of("enhance-server/src/main/java/app/selfsame", "web-client/src/main/java/app/selfsame/studio")) {
      try (Stream<Path> folders = Files.list(Documents.ROOT.resolve(room))) {
        folders
            .filter(Files::isDirectory)
            .map(folder -> folder.getFileName().toString())
            .filter(name -> !rows.contains("`" + name + "`"))
            .forEach(missing::add);
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  public void filesAreThere() throws IOException {
    List<Span> named = Documents.spans(Documents.all(), FILE);
    assertEquals(
        List.of(),
        named.stream()
            .filter(one -> !NO_FILE.matcher(one.text()).matches() && !Files.exists(Documents.ROOT.resolve(one.text())))
            .toList());
  }
}
