package app.selfsame.webhook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import app.selfsame.store.Engine;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The manual's code for receivers takes what is sent here, and nothing else. */
public class ManualTest {
  private static final Path MANUAL = Path.of("..", "docs", "companies.md");
  private static final SigningSecret SECRET = SigningSecret.random();
  private static final SigningSecret OTHER = SigningSecret.random();
  private static final String BODY = "{\"type\":\"batch.done\"}";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private static String code(String language, String with) throws IOException {
    Matcher blocks = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(MANUAL));
    while (blocks.find()) {
      if (blocks.group(1).contains(with)) {
        return blocks.group(1);
      }
    }
    throw new AssertionError(with);
  }

  private static String signature(SigningSecret secret, long seconds) {
    return secret.sign("msg_1", seconds, BODY.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  public void aMessageIsAsShown() throws Exception {
    try (HookHouse house = new HookHouse(Engine.SQLITE)) {
      house.webhook(SECRET, Event.BATCH_DONE);
      house.happen();
      house.next();
      HookHouse.Told told = house.told.get(0);
      Pattern form = Pattern.compile("webhook-timestamp: ([0-9]+)\nwebhook-signature: v1,([^\n]+)\n\n(.*)\n");
      Matcher shown = form.matcher(Files.readString(MANUAL));
      assertTrue(shown.find());
      assertEquals(told.timestamp(), Long.parseLong(shown.group(1)));
      assertEquals(32, Base64.getDecoder().decode(shown.group(2)).length);
      assertEquals(told.body().replace("\"b1\"", "\"…\""), shown.group(3));
    }
  }

  @Test
  public void eventsAndFailuresAreThose() throws IOException {
    String manual = Files.readString(MANUAL);
    String events = manual.substring(manual.indexOf("| event | when |"), manual.indexOf("POST /selfsame"));
    assertEquals(words(Arrays.stream(Event.values()).map(Event::word)), first("`([a-z.]+)`", events));
    String failures = manual.substring(manual.indexOf("| `address` |"), manual.indexOf("## Who did what"));
    Stream<String> known = Arrays.stream(Attempt.Failure.values()).map(one -> one.name().toLowerCase(Locale.ROOT));
    assertEquals(words(known), first("`([a-z]+)`", failures));
  }

  private static Set<String> words(Stream<String> words) {
    return words.collect(Collectors.toCollection(TreeSet::new));
  }

  /** What stands in the first column of a table. */
  private static Set<String> first(String word, String table) {
    Stream<String> cells = table.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("\\|")[1]);
    return words(cells.flatMap(cell -> Pattern.compile(word).matcher(cell).results()).map(one -> one.group(1)));
  }

  @Test
  public void inJava() throws Exception {
    Path file = folder.getRoot().toPath().resolve("Genuine.java");
    Files.writeString(file, code("java", "class Genuine"));
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, file.toString()));
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.getRoot().toURI().toURL()})) {
      Method isGenuine =
          classes
              .loadClass("Genuine")
              .getMethod("isGenuine", String.class, String.class, String.class, String.class, byte[].class);
      long now = Instant.now().getEpochSecond();
      assertTrue(asked(isGenuine, now, signature(SECRET, now), BODY));
      assertTrue(asked(isGenuine, now, signature(OTHER, now) + " " + signature(SECRET, now), BODY));
      assertFalse(asked(isGenuine, now, signature(OTHER, now), BODY));
      assertFalse(asked(isGenuine, now, signature(SECRET, now), BODY + " "));
      assertFalse(asked(isGenuine, now - 600, signature(SECRET, now - 600), BODY));
    }
  }

  private static boolean asked(Method isGenuine, long seconds, String signatures, String body) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return (Boolean) isGenuine.invoke(null, SECRET.text(), "msg_1", String.valueOf(seconds), signatures, bytes);
  }

  @Test
  public void inPython() throws Exception {
    assumeTrue("python3 is there", isThere("python3"));
    long now = Instant.now().getEpochSecond();
    assertEquals("True", python(now, signature(SECRET, now), BODY));
    assertEquals("True", python(now, signature(OTHER, now) + " " + signature(SECRET, now), BODY));
    assertEquals("False", python(now, signature(OTHER, now), BODY));
    assertEquals("False", python(now, signature(SECRET, now), BODY + " "));
    assertEquals("False", python(now - 600, signature(SECRET, now - 600), BODY));
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private String python(long seconds, String signatures, String body) throws Exception {
    String call =
        "\nimport sys\nprint(is_genuine(sys.argv[1], {'webhook-id': 'msg_1', 'webhook-timestamp': sys.argv[2],"
            + " 'webhook-signature': sys.argv[3]}, sys.argv[4].encode()))\n";
    Path file = folder.getRoot().toPath().resolve("genuine.py");
    Files.writeString(file, code("python", "def is_genuine") + call);
    Process process =
        new ProcessBuilder("python3", file.toString(), SECRET.text(), String.valueOf(seconds), signatures, body)
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
