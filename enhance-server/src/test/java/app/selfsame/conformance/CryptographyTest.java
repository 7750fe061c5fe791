package app.selfsame.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The list of algorithms in docs/security.md is that of the programs. */
public class CryptographyTest {
  private static final Pattern ASKED =
      Pattern.compile("(?:Cipher|Mac|MessageDigest|Signature|KeyPairGenerator|KeyFactory|SecretKeyFactory)"
          + "\\s*\\.getInstance\\(\\s*(\"[^\"]+\"|[A-Z_]+)");
  /** As commons-codec names them. */
  private static final Pattern DIGEST = Pattern.compile("DigestUtils\\s*\\.(?:get)?([Mm]d2|[Mm]d5|[Ss]ha[0-9_]*)");
  /** What no key or secret may be made with. */
  private static final Pattern UNFIT =
      Pattern.compile("\\bnew Random\\(|\\bMath\\.random\\(|ThreadLocalRandom|\"SHA-?1\"|/ECB/|\"DES"
          + "|DigestUtils\\.(?:get)?[Ss]ha1?[DH(]");

  @Test
  public void allAlgorithmsAreListedAndNoOthers() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String code : sources()) {
      Matcher asked = ASKED.matcher(code);
      while (asked.find()) {
        used.add(asked.group(1).startsWith("\"") ? asked.group(1).replace("\"", "") : constant(asked.group(1), code));
      }
      DIGEST.matcher(code).results().forEach(
          digest -> used.add(digest.group(1).toUpperCase(Locale.ROOT).replaceAll("SHA(?=[0-9])", "SHA-")));
    }
    String text = Files.readString(Path.of("..", "docs", "security.md"));
    String table = text.substring(text.indexOf("## Cryptography"), text.indexOf("All of it is Java"));
    Set<String> listed = new TreeSet<>();
    Matcher names = Pattern.compile("`([A-Za-z0-9/-]+)`").matcher(table.replaceAll("(?m)^(\\|[^|]*\\|).*$", "$1"));
    while (names.find()) {
      listed.add(names.group(1));
    }
    assertEquals(used, listed);
  }

  private static String constant(String name, String code) {
    Matcher value = Pattern.compile("\\b" + name + " = \"([^\"]+)\"").matcher(code);
    assertTrue(name, value.find());
    return value.group(1);
  }

  @Test
  public void nothingIsGuessableByHowItIsMade() throws IOException {
    List<String> found =
        sources().stream()
            .flatMap(
                code ->
                    UNFIT.matcher(code).results()
                        .map(result -> result.group() + " in " + code.lines().findFirst().orElse("")))
            .toList();
    assertEquals(List.of(), found);
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(
              file -> {
                try {
                  return Files.readString(file);
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              })
          .toList();
    }
  }
}
