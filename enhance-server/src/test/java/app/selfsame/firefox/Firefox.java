package app.selfsame.firefox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Firefox in a profile of its own, which is gone afterwards. */
public final class Firefox implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;
  private static final Pattern LISTENING = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");

  private static Firefox shared;

  private final Path folder;
  private final Process process;
  private final BidiConnection connection;

  /**
   * Starts one.
   *
   * @param preferences what it is to do otherwise than Firefox does, by the names on about:config
   */
  public Firefox(Map<String, Object> preferences) {
    try {
      folder = Files.createTempDirectory("firefox");
      Path profile = Files.createDirectory(folder.resolve("profile"));
      Files.createDirectory(downloads());
      Files.writeString(profile.resolve("user.js"), userScript(preferences));
      process =
          new ProcessBuilder(
                  System.getProperty("selfsame.firefox", "/usr/bin/firefox-esr"),
                  "--headless",
                  "--no-remote",
                  "--remote-debugging-port",
                  "0",
                  "--profile",
                  profile.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    connection = new BidiConnection(address());
  }

  /**
   * The browser that all tests of this process share, each in tabs and on sites of its own; closed when the process ends.
   * Not to be closed by a test, nor used by two threads.
   */
  public static Firefox shared() {
    if (shared == null) {
      shared = new Firefox(Map.of());
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  private String userScript(Map<String, Object> preferences) {
    Map<String, Object> all = new LinkedHashMap<>();
    // Files are saved unasked, into a folder of the test's.
    all.put("browser.download.folderList", 2);
    all.put("browser.download.dir", downloads().toString());
    all.put("browser.download.always_ask_before_handling_new_types", false);
    all.put("pdfjs.disabled", true);
    // The camera is one of Firefox's own making, which shows nobody, and nobody is asked for it.
    all.put("media.navigator.streams.fake", true);
    all.put("media.navigator.permission.disabled", true);
    // Nobody is asked whether there is a network: there may be none.
    all.put("network.captive-portal-service.enabled", false);
    all.put("network.connectivity-service.enabled", false);
    all.putAll(preferences);
    StringBuilder script = new StringBuilder();
    all.forEach(
        (name, value) -> {
          String written = value instanceof String ? '"' + value.toString() + '"' : value.toString();
          script.append("user_pref(\"").append(name).append("\", ").append(written).append(");\n");
        });
    return script.toString();
  }

  /** Where it listens, which it says once it does. */
  private URI address() {
    CompletableFuture<URI> address = new CompletableFuture<>();
    Thread ear = new Thread(() -> listen(address));
    ear.setDaemon(true);
    ear.start();
    try {
      return address.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("Firefox does not start.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Hears what it says to its end, as it would wait with what nobody reads. */
  private void listen(CompletableFuture<URI> address) {
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher listening = LISTENING.matcher(line);
        if (listening.find()) {
          address.complete(URI.create(listening.group(1)));
        } else if (!address.isDone()) {
          said.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      said.append(e);
    }
    address.completeExceptionally(new IllegalStateException(said.toString()));
  }

  /**
   * Opens an empty tab for somebody who was never here: what the browser keeps for others, such as service workers at a
   * port that is given to another server now, is not theirs.
   */
  public FirefoxTab newTab() {
    String person = connection.command("browser.createUserContext", Map.of()).path("userContext").asText();
    return FirefoxTab.of(connection, person, folder);
  }

  /** Its version, such as 140.12.0. */
  public String version() {
    return connection.version();
  }

  private Path downloads() {
    return folder.resolve(FirefoxTab.DOWNLOADS);
  }

  @Override
  public void close() {
    try {
      connection.command("browser.close", Map.of());
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        end();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end();
    } finally {
      connection.close();
    }
    delete(folder);
  }

  private void end() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> contentsFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : contentsFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
