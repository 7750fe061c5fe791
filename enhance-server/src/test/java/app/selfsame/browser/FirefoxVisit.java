package app.selfsame.browser;

import app.selfsame.firefox.Firefox;
import app.selfsame.firefox.FirefoxTab;

/** A visit in Firefox, which keeps the page for the next one. What the address keeps is another site's for each port. */
final class FirefoxVisit extends PageVisit {
  private final Firefox browser;
  private final String origin;
  private final String preparation;
  private FirefoxTab tab;

  private FirefoxVisit(Firefox browser, String origin, String preparation) {
    this.browser = browser;
    this.origin = origin;
    this.preparation = preparation;
    arrive();
  }

  /** Opens the page and waits until the engine is ready. */
  static FirefoxVisit begin(Firefox browser, String origin) {
    return new FirefoxVisit(browser, origin, OVERHEAR);
  }

  /** The same in a browser whose WebAssembly has no garbage-collected objects. */
  static FirefoxVisit beginWithoutWasmGc(Firefox browser, String origin) {
    return new FirefoxVisit(browser, origin, OVERHEAR + WITHOUT_WASM_GC);
  }

  FirefoxTab tab() {
    return tab;
  }

  @Override
  void open() {
    tab = tab == null ? browser.newTab() : tab.another();
    tab.prepare(preparation);
    tab.navigate(origin + "/");
  }

  @Override
  void leave() {
    tab.close();
  }

  @Override
  Object evaluate(String function, Object argument) {
    return tab.evaluate(function, argument);
  }

  @Override
  void waitUntil(String function, Object argument) {
    tab.waitUntil(function, argument);
  }

  @Override
  void click(String selector) {
    tab.click(selector);
  }

  /** Firefox takes the media type from the file's name. */
  @Override
  void give(String field, String name, String mediaType, byte[] content) {
    tab.give(field, name, content);
  }

  @Override
  public void close() {
    tab.close();
  }
}
