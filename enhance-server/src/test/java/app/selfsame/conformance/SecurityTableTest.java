package app.selfsame.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** docs/asvs.md has each requirement of levels 1 and 2 once, and what it names as evidence is there and runs. */
public class SecurityTableTest {
  private static final Path ROOT = Path.of("..");
  private static final Path TABLE = ROOT.resolve("docs/asvs.md");

  private static SecurityTable table() throws IOException {
    return SecurityTable.parse(Files.readAllLines(TABLE));
  }

  @Test
  public void eachRequirementStandsThereOnceWithItsLevel() throws IOException {
    List<String> wanted;
    try (InputStream in = SecurityTableTest.class.getResourceAsStream("asvs-5.0.0.txt")) {
      wanted =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
    }
    assertEquals(253, wanted.size());
    assertEquals(wanted, table().rows().stream().map(row -> row.id() + " " + row.level()).toList());
  }

  @Test
  public void whatIsMetNamesEvidenceAndWhatIsNotSaysWhy() throws IOException {
    assertEquals(List.of(), table().faults());
  }

  @Test
  public void allEvidenceIsThereAndTestsRun() throws IOException {
    Map<String, List<Path>> classes = new HashMap<>();
    for (String module : List.of("shared-geometry", "web-client", "enhance-server")) {
      for (String of : List.of("main", "test")) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src").resolve(of).resolve("java"))) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .forEach(file -> classes.computeIfAbsent(stem(file), name -> new ArrayList<>()).add(file));
        }
      }
    }
    List<String> missing = new ArrayList<>();
    for (SecurityTable.Row row : table().rows()) {
      row.evidence().stream()
          .filter(name -> !isThere(name, classes))
          .forEach(name -> missing.add(row.id() + ": " + name));
    }
    assertEquals(List.of(), missing);
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static boolean isThere(String name, Map<String, List<Path>> classes) {
    if (name.contains("/") || name.endsWith(".md") || name.endsWith(".xml")) {
      return isFile(name);
    }
    String[] parts = name.split("\\.");
    boolean isTest = parts[0].endsWith("Test") || parts[0].endsWith("IT");
    return parts.length <= 2
        && classes.getOrDefault(parts[0], List.of()).stream()
            .map(SecurityTableTest::text)
            .filter(code -> !isTest || !Pattern.compile("(?m)^ *@Ignore").matcher(code).find())
            .anyMatch(code -> parts.length == 1 || isTest && isRun(parts[1], code));
  }

  private static boolean isRun(String method, String code) {
    Matcher found =
        Pattern.compile("@Test(\\([^)]*\\))?\\s+public void " + Pattern.quote(method) + "\\(\\)(?s:.*?)\n  }\n").matcher(code);
    return found.find() && !Pattern.compile("\\bassume\\w*\\(").matcher(found.group()).find();
  }

  /** A file, or one of its headings behind a #. */
  private static boolean isFile(String name) {
    String[] parts = name.split("#", 2);
    Path file = ROOT.resolve(parts[0]);
    return Files.exists(file)
        && (parts.length == 1
            || text(file).lines().filter(line -> line.startsWith("#")).map(SecurityTableTest::slug).anyMatch(parts[1]::equals));
  }

  private static String slug(String heading) {
    return heading.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  public void theSumsAreThoseOfTheRows() throws IOException {
    String file = Files.readString(TABLE);
    for (String level : List.of("1", "2")) {
      String sum = table().sum(level);
      assertTrue(sum, file.contains(sum));
    }
  }

  @Test
  public void whatIsWrongIsFound() {
    SecurityTable table =
        SecurityTable.parse(
            List.of(
                "| 1.1.1 | 2 | what | met | | |",
                "| 1.1.2 | 2 | what | limit | `A` | |",
                "| 1.2.1 | 1 | what | n/a | | |",
                "| 1.2.2 | 1 | what | not met | | |",
                "| 1.2.3 | 1 | what | perhaps | `A` | why |",
                "| 1.2.4 | 1 | what | met | `A` | |"));
    assertEquals(
        List.of(
            "1.1.1 names no evidence",
            "1.1.2 does not say what holds and what does not",
            "1.2.1 has no reason",
            "1.2.2 has no reason",
            "1.2.3 has no state"),
        table.faults());
    assertEquals("Level 1: 4 requirements, 1 met, 0 limit, 1 n/a, 1 not met.", table.sum("1"));
    Map<String, List<Path>> classes =
        Map.of("SecurityTableTest", List.of(Path.of("src/test/java/app/selfsame/conformance/SecurityTableTest.java")));
    assertTrue(isThere("SecurityTableTest.whatIsWrongIsFound", classes));
    assertTrue(isThere("docs/security.md#cryptography", classes));
    for (String name :
        List.of("SecurityTableTest.isThere", "NobodysTest", "docs/security.md#nothing", "docs/nothing.md", "a.b.c")) {
      assertTrue(name, !isThere(name, classes));
    }
  }
}
