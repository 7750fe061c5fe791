package app.selfsame.policy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.texts.ShippedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The page about cookies has all that there are, and says how long each is kept. */
public class CookiesTest {
  private static final Path CODE = Path.of("src", "main", "java");
  private static final Path SCRIPTS = Path.of("..", "web-client", "src", "main");

  @Test
  public void theseAreAllThatTheServerSets() throws IOException {
    Set<String> told = new TreeSet<>();
    for (PolicySentence sentence : Policy.COOKIES.sentences()) {
      sentence.statement().cookie().ifPresent(told::add);
    }
    Set<String> set = new TreeSet<>();
    Set<String> setting = new TreeSet<>();
    for (Path file : files(CODE)) {
      String code = Files.readString(file);
      if (file.getParent().endsWith("policy")) {
        continue;
      }
      Pattern.compile("\"(__[A-Z][a-z]+-[a-z-]+)\"").matcher(code).results().map(found -> found.group(1)).forEach(set::add);
      if (Pattern.compile("\"Set-Cookie\"|\\bnew (Http)?Cookie\\(|\\.cookie\\([^()]*,").matcher(code).find()) {
        setting.add(file.getFileName().toString());
      }
    }
    assertEquals(set, told);
    assertEquals("who else sets one has to be told here", Set.of("Cookie.java", "VisitorTexts.java"), setting);
  }

  @Test
  public void noScriptSetsAny() throws IOException {
    for (Path file : files(SCRIPTS)) {
      String code = Files.readString(file);
      assertFalse(file.toString(), Pattern.compile("document\\.cookie|cookieStore\\.").matcher(code).find());
    }
  }

  @Test
  public void eachIsSaidToBeKeptAsLongAsItIs() throws IOException {
    String code = Files.readString(CODE.resolve(Path.of("app", "selfsame", "account", "Cookie.java")));
    Map<String, String> periods = new TreeMap<>();
    for (MatchResult found :
        Pattern.compile("\"(__Host-[a-z-]+)\", Duration\\.of(?:Days|Hours)\\((\\d+)\\)").matcher(code).results().toList()) {
      periods.put(found.group(1), found.group(2));
    }
    assertEquals(4, periods.size());
    for (PolicySentence sentence : Policy.COOKIES.sentences()) {
      String period = sentence.statement().cookie().map(periods::get).orElse(null);
      for (Language language : ShippedTexts.packaged().languages()) {
        Texts texts = ShippedTexts.packaged().in(language).orElseThrow();
        String said = texts.say(Message.of(sentence));
        assertTrue(language + ": " + said, period == null || said.matches("(?s).*(?<!\\d)" + period + "(?!\\d).*"));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().matches(".*\\.(java|js|mjs)")).toList();
    }
  }
}
