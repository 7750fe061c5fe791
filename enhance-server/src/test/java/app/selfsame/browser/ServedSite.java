package app.selfsame.browser;

import app.selfsame.engine.PackagedEngine;
import app.selfsame.light.EngineEnhancers;
import app.selfsame.light.LightRoute;
import app.selfsame.metrics.ServiceMetrics;
import app.selfsame.quota.FairUse;
import app.selfsame.settings.ServeSettings;
import app.selfsame.settings.ServeSettingsException;
import app.selfsame.site.Listening;
import app.selfsame.site.Route;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Browser;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.rules.ExternalResource;

/** The real site on its real server for all tests of a class, and a browser to visit it with. */
public final class ServedSite extends ExternalResource {
  private final boolean changesLight;
  private SiteServer server;

  /** The site alone. */
  public ServedSite() {
    this(false);
  }

  private ServedSite(boolean changesLight) {
    this.changesLight = changesLight;
  }

  /** The site with the engine behind {@code /enhance}. */
  static ServedSite changingLight() {
    return new ServedSite(true);
  }

  @Override
  protected void before() throws IOException {
    server = SiteServer.start(Site.packaged(), Listening.on(0), changesLight ? List.of(light()) : List.of());
  }

  @Override
  protected void after() {
    server.close();
  }

  private static Route light() throws IOException {
    try {
      LightRoute route = new LightRoute(PackagedEngine.catalogue(), new EngineEnhancers());
      FairUse everybody =
          new FairUse() {
            @Override
            public void require(Context context) {}

            @Override
            public Use take(Context context) {
              return answer -> {};
            }
          };
      return Route.post(
          "/enhance", route.open(ServeSettings.read(Map.of()), everybody, new ServiceMetrics("test")));
    } catch (ServeSettingsException e) {
      throw new IOException(e);
    }
  }

  int port() {
    return server.port();
  }

  Browser browser() {
    return Chromium.shared();
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
