package app.selfsame.browser;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import org.junit.rules.ExternalResource;

/** The real site on its real server, and a browser to visit it with, for all tests of a class. */
public final class ServedSite extends ExternalResource {
  private SiteServer server;
  private Chromium chromium;

  @Override
  protected void before() throws IOException {
    server = SiteServer.start(Site.packaged(), 0);
    chromium = new Chromium();
  }

  @Override
  protected void after() {
    chromium.close();
    server.close();
  }

  int port() {
    return server.port();
  }

  Browser browser() {
    return chromium.browser();
  }

  /** Opens the page and waits until the engine is ready. */
  public StudioVisit visit() {
    return StudioVisit.begin(browser(), "http://127.0.0.1:" + port());
  }

  /** The same in a browser whose WebAssembly has no garbage-collected objects. */
  public StudioVisit visitWithoutWasmGc() {
    return StudioVisit.beginWithoutWasmGc(browser(), "http://127.0.0.1:" + port());
  }
}
