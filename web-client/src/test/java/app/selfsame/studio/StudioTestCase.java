package app.selfsame.studio;

import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Browser;
import org.junit.After;

/** The page, opened anew by each test in a context of its own. */
public abstract class StudioTestCase {
  static final String DOWNLOAD_BUTTON = "#download button:not([disabled])";

  StudioPage studio;

  @After
  public void closePage() {
    if (studio != null) {
      studio.close();
    }
  }

  static Browser browser() {
    return Chromium.shared();
  }

  void open(String address) {
    studio = new StudioPage(browser(), 1280, 900, address);
  }
}
