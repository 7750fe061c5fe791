package app.selfsame.firefox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A tab, and what a person does in it. */
public final class FirefoxTab implements AutoCloseable {
  static final String DOWNLOADS = "downloads";

  private static final int PATIENCE_SECONDS = 60;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Values cross as JSON, either way. */
  private static final String WITH_JSON =
      "async (argument) => JSON.stringify((await (%s)(JSON.parse(argument))) ?? null)";

  private static final String UNTIL =
      """
      async (argument) => {
        while (!(await (%s)(argument))) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      """;

  /** What can be seen and is enabled, in the middle of the window. */
  private static final String IN_SIGHT =
      """
      async (selector) => {
        const seen = () => [...document.querySelectorAll(selector)]
          .find((element) => element.checkVisibility({visibilityProperty: true}) && !element.matches(':disabled'));
        // What comes above it moves it again: it is pointed at once it lies still.
        for (let before = ''; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
          const element = seen();
          element?.scrollIntoView({block: 'center', behavior: 'instant'});
          const now = element ? JSON.stringify(element.getBoundingClientRect()) : '';
          if (now && now === before) {
            return element;
          }
          before = now;
        }
      }
      """;

  private static final Map<String, ?> DOWN = Map.of("type", "pointerDown", "button", 0);
  private static final Map<String, ?> UP = Map.of("type", "pointerUp", "button", 0);

  private final BidiConnection connection;
  private final String person;
  private final String context;
  private final Path folder;

  private FirefoxTab(BidiConnection connection, String person, String context, Path folder) {
    this.connection = connection;
    this.person = person;
    this.context = context;
    this.folder = folder;
  }

  /** Opens an empty tab of a person's. */
  static FirefoxTab of(BidiConnection connection, String person, Path folder) {
    Map<String, ?> wish = Map.of("type", "tab", "userContext", person);
    String context = connection.command("browsingContext.create", wish).path("context").asText();
    return new FirefoxTab(connection, person, context, folder);
  }

  /** Opens an empty tab of the same person's. */
  public FirefoxTab another() {
    return of(connection, person, folder);
  }

  /** Has statements run in each page that is opened here, before the page's own scripts. */
  public void prepare(String statements) {
    connection.command(
        "script.addPreloadScript",
        Map.of("functionDeclaration", "() => {" + statements + "}", "contexts", List.of(context)));
  }

  /** Goes to an address, and waits until the page is loaded. */
  public void navigate(String address) {
    connection.command("browsingContext.navigate", Map.of("context", context, "url", address, "wait", "complete"));
  }

  /**
   * Calls a function in the page, and waits for what it promises.
   *
   * @param argument the function's only one: of strings, numbers, booleans, lists and maps
   * @return what it answers, of the same
   * @throws AssertionError when it throws
   */
  public Object evaluate(String function, Object argument) {
    return value(call(WITH_JSON.formatted(function), json(argument)).path("value").asText());
  }

  public Object evaluate(String function) {
    return evaluate(function, List.of());
  }

  /** Waits until a function in the page answers with true. */
  public void waitUntil(String function, Object argument) {
    evaluate(UNTIL.formatted(function), argument);
  }

  /** Clicks on the first of an element's kind that can be clicked, once there is one. */
  public void click(String selector) {
    act("pointer", List.of(to(selector, 0, 0), DOWN, UP));
  }

  /** Draws the first of an element's kind that can be seen, by its middle, so many CSS pixels to the right and down. */
  public void drag(String selector, int rightPx, int downPx) {
    Map<String, ?> halfWay = to(selector, rightPx / 2, downPx / 2);
    act("pointer", List.of(to(selector, 0, 0), DOWN, halfWay, to(selector, rightPx, downPx), UP));
  }

  /**
   * Presses keys all together, and lets go of them.
   *
   * @param keys characters, those of <a href="https://www.w3.org/TR/webdriver2/#keyboard-actions">WebDriver</a> among them
   */
  public void press(String... keys) {
    List<Map<String, ?>> actions = new ArrayList<>();
    for (String key : keys) {
      actions.add(Map.of("type", "keyDown", "value", key));
    }
    for (String key : keys) {
      actions.add(Map.of("type", "keyUp", "value", key));
    }
    act("key", actions);
  }

  private Map<String, ?> to(String selector, int rightPx, int downPx) {
    Map<String, ?> origin = Map.of("type", "element", "element", call(IN_SIGHT, selector));
    return Map.of("type", "pointerMove", "x", rightPx, "y", downPx, "origin", origin);
  }

  private void act(String device, List<?> actions) {
    Map<String, ?> all = Map.of("type", device, "id", device, "actions", actions);
    connection.command("input.performActions", Map.of("context", context, "actions", List.of(all)));
  }

  /** Chooses a file in a field for files. */
  public void give(String field, String name, byte[] content) {
    try {
      Path file = Files.write(folder.resolve(name), content);
      JsonNode input = call("(selector) => document.querySelector(selector)", field);
      connection.command(
          "input.setFiles", Map.of("context", context, "element", input, "files", List.of(file.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Clicks on what saves a file, and takes the file from where it was saved. */
  public SavedFile save(String selector) {
    Path downloads = folder.resolve(DOWNLOADS);
    try (WatchService watch = downloads.getFileSystem().newWatchService()) {
      downloads.register(
          watch,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
      click(selector);
      Optional<Path> whole = Optional.empty();
      while (whole.isEmpty()) {
        WatchKey changes = watch.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (changes == null) {
          throw new AssertionError(selector + " saves nothing.");
        }
        changes.pollEvents();
        changes.reset();
        whole = wholeFileIn(downloads);
      }
      SavedFile saved = new SavedFile(whole.get().getFileName().toString(), Files.readAllBytes(whole.get()));
      Files.delete(whole.get());
      return saved;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Firefox begins with an empty file, fills another one beside it, and then lays that in the place of the first. */
  private static Optional<Path> wholeFileIn(Path downloads) throws IOException {
    try (Stream<Path> files = Files.list(downloads)) {
      List<Path> all = files.toList();
      return all.size() == 1 && !all.get(0).toString().endsWith(".part") && all.get(0).toFile().length() > 0
          ? Optional.of(all.get(0))
          : Optional.empty();
    }
  }

  /** A file as it was saved. */
  public record SavedFile(String name, byte[] bytes) {}

  private JsonNode call(String function, String argument) {
    JsonNode answer =
        connection.command(
            "script.callFunction",
            Map.of(
                "functionDeclaration", function,
                "arguments", List.of(Map.of("type", "string", "value", argument)),
                "awaitPromise", true,
                "target", Map.of("context", context)));
    if (!answer.path("type").asText().equals("success")) {
      throw new AssertionError(answer.path("exceptionDetails").path("text").asText() + " in " + function);
    }
    return answer.path("result");
  }

  private static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Object value(String json) {
    try {
      return MAPPER.readValue(json, Object.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  @Override
  public void close() {
    connection.command("browsingContext.close", Map.of("context", context));
  }
}
