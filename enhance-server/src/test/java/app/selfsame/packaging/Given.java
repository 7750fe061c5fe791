package app.selfsame.packaging;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that operators are given, and Debian's programs that understand them. */
final class Given {
  static final Path FOLDER = Path.of("..", "packaging").toAbsolutePath().normalize();

  private Given() {}

  static String text(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }

  /** The manual of operators. */
  static String manual() throws IOException {
    return Files.readString(Path.of("..", "docs", "operating.md"));
  }

  /** Another text in the place of one that is there once. */
  static String replaced(String text, String old, String by) {
    assertEquals(old, 2, text.split(Pattern.quote(old), -1).length);
    return text.replace(old, by);
  }

  /** Where a program of Debian's is on this computer: {@code ./test} fetches what the tests need. */
  static Optional<Path> program(String name) {
    Path fetched = Path.of("..", ".tools", "debian").toAbsolutePath().normalize();
    return Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin", fetched + "/usr/bin", fetched + "/usr/sbin")
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Runs a program that has to succeed, and returns what it says. */
  static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(command + ": " + said, 0, process.waitFor());
    return said;
  }

  static String run(String... command) throws IOException, InterruptedException {
    return run(List.of(command));
  }

  static void assertContains(String whole, String part) {
    assertTrue(part + " is not in " + whole, whole.contains(part));
  }
}
