package app.selfsame.worker;

import java.io.IOException;
import java.util.List;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A page with a worker, whichever way the engine is compiled. */
@RunWith(Parameterized.class)
public abstract class WorkerTestCase {
  private static SiteServer server;
  private static Chromium chromium;

  final String engine;
  WorkerPage page;

  WorkerTestCase(String engine) {
    this.engine = engine;
  }

  @Parameters(name = "{0}")
  public static List<String> engines() {
    return List.of("gc", "js");
  }

  @BeforeClass
  public static void startBrowser() throws IOException {
    server = new SiteServer();
    chromium = new Chromium();
  }

  @AfterClass
  public static void stopBrowser() {
    chromium.close();
    server.close();
  }

  @Before
  public void openPage() {
    page = new WorkerPage(chromium.browser(), server);
  }

  @After
  public void closePage() {
    page.close();
  }
}
