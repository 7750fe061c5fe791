package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Page;

/** What Chromium makes of a file. */
public final class ChromiumPictures implements AutoCloseable {
  private final Chromium chromium = new Chromium("--force-color-profile=srgb");
  private final Page page = chromium.browser().newPage();

  /** The picture, or null when the file is refused. */
  public RgbaImage decode(byte[] file, String type) {
    return decode(file, type, 1);
  }

  /**
   * Some rows of a picture, or null when the file is refused.
   *
   * @param step from each row to the next, the first row being one of them
   */
  public RgbaImage decode(byte[] file, String type, int step) {
    return BrowserDecoding.picture(page.evaluate(BrowserDecoding.FUNCTION, BrowserDecoding.argument(file, type, step)));
  }

  public String version() {
    return "Chromium " + chromium.browser().version();
  }

  @Override
  public void close() {
    chromium.close();
  }
}
