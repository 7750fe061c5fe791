package app.selfsame.studio;

import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Browser;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;

/** The page in a browser of its own for each class of tests, opened anew by each test. */
public abstract class StudioTestCase {
  static final String DOWNLOAD_BUTTON = "#download button:not([disabled])";

  private static Chromium chromium;

  StudioPage studio;

  @BeforeClass
  public static void startBrowser() {
    chromium = new Chromium();
  }

  @AfterClass
  public static void stopBrowser() {
    chromium.close();
  }

  @After
  public void closePage() {
    if (studio != null) {
      studio.close();
    }
  }

  static Browser browser() {
    return chromium.browser();
  }

  void open(String address) {
    studio = new StudioPage(browser(), 1280, 900, address);
  }
}
