package app.selfsame.worker;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A page with a worker, whichever way the engine is compiled. One goes from test to test, as it goes from photo to photo. */
@RunWith(Parameterized.class)
public abstract class WorkerTestCase {
  private static final Map<String, WorkerPage> SHARED = new HashMap<>();

  /** Ends with the process, as the browser does. */
  private static SiteServer server;

  final String engine;
  /** Its worker was started for the first test of all such classes. */
  WorkerPage page;

  /** Whatever a worker is at when a test fails, the next test gets another. */
  @Rule
  public final TestWatcher watcher =
      new TestWatcher() {
        @Override
        protected void failed(Throwable failure, Description test) {
          SHARED.remove(engine).close();
        }
      };

  WorkerTestCase(String engine) {
    this.engine = engine;
  }

  @Parameters(name = "{0}")
  public static List<String> engines() {
    return List.of("gc", "js");
  }

  @Before
  public void takePage() throws IOException {
    page = SHARED.get(engine);
    if (page == null) {
      page = newPage();
      SHARED.put(engine, page);
      page.start(engine, "relaxed");
    } else {
      page.beginAnew();
    }
  }

  @After
  public void leavePage() {
    if (page == SHARED.get(engine)) {
      page.leavePhoto();
    } else {
      page.close();
    }
  }

  /** A page of a test's own, without a worker yet. */
  static WorkerPage newPage() throws IOException {
    if (server == null) {
      server = new SiteServer();
    }
    return new WorkerPage(Chromium.shared(), server);
  }
}
