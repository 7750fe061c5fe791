package app.selfsame.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser that is measured. Each page gets a context of its own: its cache is empty. */
public final class BenchChromium implements AutoCloseable {
  private static final double TIMEOUT_MILLIS = 300_000;
  private static final Path EXECUTABLE = Path.of(System.getProperty("selfsame.chromium", "/usr/bin/chromium"));
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright =
      Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser;

  public BenchChromium(String... moreArguments) {
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(EXECUTABLE)
                    .setHeadless(true)
                    .setArgs(Stream.concat(ARGUMENTS.stream(), Stream.of(moreArguments)).toList()));
  }

  public String version() {
    return "Chromium " + browser.version();
  }

  public Page freshPage() {
    return freshPage("en");
  }

  /**
   * The same.
   *
   * @param language that the browser asks for, as BCP 47 has it
   */
  Page freshPage(String language) {
    BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale(language));
    context.setDefaultTimeout(TIMEOUT_MILLIS);
    return context.newPage();
  }

  /** A browser with a profile on the disk of its own: what it keeps between visits is what browsers of people keep. */
  public record Profile(Path folder, BrowserContext context) implements AutoCloseable {
    public Page newPage() {
      return context.newPage();
    }

    @Override
    public void close() {
      context.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A new profile. */
  public Profile profile() {
    try {
      Path folder = Files.createTempDirectory("profile");
      BrowserContext context =
          playwright
              .chromium()
              .launchPersistentContext(
                  folder,
                  new BrowserType.LaunchPersistentContextOptions()
                      .setExecutablePath(EXECUTABLE)
                      .setHeadless(true)
                      .setArgs(ARGUMENTS));
      context.setDefaultTimeout(TIMEOUT_MILLIS);
      return new Profile(folder, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
