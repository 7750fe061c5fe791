package app.selfsame.studio;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.function.Consumer;

/**
 * A tab of the browser. It goes from test to test, each of which loads the page anew in it: what a new tab takes beside
 * that is as much as the page itself. All that stays in it are the names of documents, which are taken out of it.
 */
final class StudioTab {
  /** Not in use; the tests of one process run one after the other. */
  private static StudioTab free;

  private final BrowserContext context;
  private final Page page;
  private final EngineRelay relay;
  private volatile Consumer<Route> site = Route::abort;
  private volatile Consumer<String> ear = complaint -> { };
  private boolean isSpoilt;

  /** A tab of one's own. */
  StudioTab(Browser browser) {
    context = browser.newContext();
    context.route("**/*", route -> site.accept(route));
    page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(message -> ear.accept(message.text()));
    page.onPageError(error -> ear.accept(error));
    relay = new EngineRelay(page);
  }

  static StudioTab take(Browser browser) {
    StudioTab tab = free == null ? new StudioTab(browser) : free;
    free = null;
    return tab;
  }

  /**
   * @param site answers what is asked for
   * @param ear hears what the browser writes to its console, and exceptions
   */
  void begin(int width, int height, Consumer<Route> site, Consumer<String> ear) {
    this.site = site;
    this.ear = ear;
    page.setViewportSize(width, height);
  }

  Page page() {
    return page;
  }

  EngineRelay relay() {
    return relay;
  }

  void cutNetwork() {
    isSpoilt = true;
    context.unroute("**/*");
    context.setOffline(true);
  }

  /** Not to be used by another test. */
  void spoil() {
    isSpoilt = true;
  }

  void leave() {
    if (isSpoilt) {
      context.close();
      return;
    }
    ear = complaint -> { };
    page.evaluate("() => location.protocol === 'about:' || localStorage.clear()");
    page.unrouteAll();
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.LIGHT)
            .setMedia(Media.SCREEN)
            .setReducedMotion(ReducedMotion.NO_PREFERENCE));
    page.navigate("about:blank");
    site = Route::abort;
    free = this;
  }
}
