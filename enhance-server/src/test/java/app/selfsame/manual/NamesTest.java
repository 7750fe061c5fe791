package app.selfsame.manual;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

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

  private static final Pattern FILE =
      Pattern.compile("(?:docs|static|packaging|web-client|shared-geometry|enhance-server|\\.ci)/[A-Za-z0-9_./-]+");

  /** Part of what the build makes, or a word in place of a name. */
  private static final Pattern NO_FILE = Pattern.compile(".*/(target|node_modules|NAME|xx)\\b.*");

  @Test
  public void testsAreThere() throws IOException {
    Set<String> there = Sources.tests().stream().map(name -> name.replace(".java", "")).collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    int named = 0;
    for (String document : Documents.all()) {
      for (String span : Documents.spans(document)) {
        if (TEST.matcher(span).matches()) {
          named++;
          if (!there.contains(span)) {
            missing.add(document + ": " + span);
          }
        }
      }
    }
    assertTrue(String.valueOf(named), named > 100);
    assertEquals(List.of(), missing);
  }

  @Test
  public void classesAreThere() throws IOException {
    List<String> there = new ArrayList<>();
    for (String folder : List.of("src/main/java", "src/test/java")) {
      Sources.under(folder).forEach(file -> there.add(file.toString().replace('/', '.')));
    }
    List<String> missing = new ArrayList<>();
    for (String document : Documents.all()) {
      for (String span : Documents.spans(document)) {
        if (CLASS.matcher(span).matches() && there.stream().noneMatch(file -> file.endsWith("." + span + ".java"))) {
          missing.add(document + ": " + span);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  /** Documents about the code itself name nobody else's classes. */
  @Test
  public void typesWithoutTheirPackagesAreThere() throws IOException {
    Set<String> there = new HashSet<>();
    for (String folder : List.of("src/main/java", "src/test/java")) {
      for (Path file : Sources.under(folder)) {
        if (file.toString().endsWith(".java")) {
          DECLARED.matcher(Files.readString(file)).results().forEach(one -> there.add(one.group(1)));
        }
      }
    }
    List<String> missing = new ArrayList<>();
    for (String document : List.of("README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/messages.md", "docs/accuracy.md")) {
      for (String span : Documents.spans(document)) {
        if (TYPE.matcher(span).matches() && !there.contains(span)) {
          missing.add(document + ": " + span);
        }
      }
    }
    assertEquals(List.of(), missing);
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
    List<String> missing = new ArrayList<>();
    for (String document : Documents.all()) {
      for (String span : Documents.spans(document)) {
        if (FILE.matcher(span).matches() && !NO_FILE.matcher(span).matches() && !Files.exists(Documents.ROOT.resolve(span))) {
          missing.add(document + ": " + span);
        }
      }
    }
    assertEquals(List.of(), missing);
  }
}
