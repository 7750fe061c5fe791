package app.selfsame.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Worker;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

/** A visit in Chromium. */
public final class StudioVisit extends PageVisit {
  private static final double PATIENCE_MILLIS = 60_000;
  private static final double POLLING_MILLIS = 20;

  /** Each look into the page is a person's touch to the browser: here only those count that reach the page's events. */
  private static final String TOUCHES =
      """
      {
        let hasBeenActive = false;
        for (const kind of ['pointerdown', 'keydown']) {
          addEventListener(kind, ({isTrusted}) => { hasBeenActive ||= isTrusted; }, true);
        }
        Object.defineProperty(Navigator.prototype, 'userActivation', {get: () => ({hasBeenActive})});
      }
      """;

  private final BrowserContext context;
  private final boolean isAnother;
  private final String address;
  private Page page;

  private StudioVisit(Browser browser, String address, String preparation, ServiceWorkerPolicy serviceWorkers) {
    this.address = address;
    context = browser.newContext(new Browser.NewContextOptions().setServiceWorkers(serviceWorkers));
    context.addInitScript(TOUCHES);
    context.addInitScript(preparation);
    isAnother = false;
    arrive();
  }

  private StudioVisit(StudioVisit first) {
    address = first.address;
    context = first.context;
    isAnother = true;
    arrive();
  }

  /** The same person in another tab, which is closed by itself. */
  StudioVisit another() {
    return new StudioVisit(this);
  }

  @Override
  void open() {
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.navigate(address);
  }

  @Override
  void leave() {
    page.close();
  }

  /** Opens the page and waits until the engine is ready. The browser keeps nothing, so that requests are the page's own. */
  static StudioVisit begin(Browser browser, String origin) {
    return new StudioVisit(browser, origin + "/", OVERHEAR, ServiceWorkerPolicy.BLOCK);
  }

  /**
   * The same.
   *
   * @param preparation runs before the page's own scripts
   */
  static StudioVisit begin(Browser browser, String origin, String preparation) {
    return new StudioVisit(browser, origin + "/", OVERHEAR + preparation, ServiceWorkerPolicy.BLOCK);
  }

  /** The same at an address that somebody was given. */
  static StudioVisit beginAt(Browser browser, String address) {
    return new StudioVisit(browser, address, OVERHEAR, ServiceWorkerPolicy.BLOCK);
  }

  /** The same in a browser that keeps the page for the next visit. */
  static StudioVisit beginKept(Browser browser, String origin) {
    return new StudioVisit(browser, origin + "/", OVERHEAR, ServiceWorkerPolicy.ALLOW);
  }

  /**
   * The same.
   *
   * @param preparation runs before the page's own scripts
   */
  static StudioVisit beginKept(Browser browser, String origin, String preparation) {
    return new StudioVisit(browser, origin + "/", OVERHEAR + preparation, ServiceWorkerPolicy.ALLOW);
  }

  /** The same in a browser whose WebAssembly has no garbage-collected objects. */
  static StudioVisit beginWithoutWasmGc(Browser browser, String origin) {
    return new StudioVisit(browser, origin + "/", OVERHEAR + WITHOUT_WASM_GC, ServiceWorkerPolicy.BLOCK);
  }

  /** The same for pages; the service worker asks by itself. */
  static StudioVisit beginKeptWithoutWasmGc(Browser browser, String origin) {
    return new StudioVisit(browser, origin + "/", OVERHEAR + WITHOUT_WASM_GC, ServiceWorkerPolicy.ALLOW);
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  @Override
  Object evaluate(String function, Object argument) {
    return page.evaluate(function, argument);
  }

  @Override
  void waitUntil(String function, Object argument) {
    // Not at each frame that is drawn: a tab behind another one draws none.
    page.waitForFunction(function, argument, new Page.WaitForFunctionOptions().setPollingInterval(POLLING_MILLIS));
  }

  @Override
  void click(String selector) {
    page.click(selector);
  }

  @Override
  void give(String field, String name, String mediaType, byte[] content) {
    page.setInputFiles(field, new FilePayload(name, mediaType, content));
  }

  /** The engine's worker; the page may have others. */
  Worker engineWorker() {
    return page.workers().stream().filter(started -> started.url().contains("/engine-")).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    if (isAnother) {
      page.close();
    } else {
      context.close();
    }
  }
}
