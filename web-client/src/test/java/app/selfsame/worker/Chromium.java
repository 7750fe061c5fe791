package app.selfsame.worker;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The browser that tests drive. */
public final class Chromium implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Chromium shared;

  private final Playwright playwright;
  private final Browser browser;

  public Chromium(String... moreFlags) {
    this(List.of(), moreFlags);
  }

  private Chromium(List<String> unwantedFlags, String... moreFlags) {
    playwright =
        Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    List<String> flags = new ArrayList<>(FLAGS);
    flags.addAll(Arrays.asList(moreFlags));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("selfsame.chromium", "/usr/bin/chromium")))
                    .setHeadless(true)
                    .setIgnoreDefaultArgs(unwantedFlags)
                    .setArgs(flags));
  }

  /**
   * The browser that all tests of this process share, each in pages or contexts of its own; closed when the process ends.
   * Not to be closed by a test, nor used by two threads.
   */
  public static Browser shared() {
    if (shared == null) {
      shared = new Chromium();
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared.browser;
  }

  /** One that keeps pages that were left in memory, as it does for people and not for tests. */
  public static Chromium keepingLeftPages() {
    return new Chromium(List.of("--disable-back-forward-cache"));
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
