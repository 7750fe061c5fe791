package app.selfsame.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A visit to a page with an empty cache. The page, or what is put into it, keeps one object of times for each photo in
 * {@code marks}: milliseconds since navigation started, from {@code chosen} to {@code complete}.
 */
final class Visit implements AutoCloseable {
  private final Page page;
  private final FilePayload photo;
  private final List<Request> requests = new ArrayList<>();
  private int photos;

  /**
   * Opens the page; returns as soon as it can take a photo.
   *
   * @param script to run in the page before its own, or nothing
   */
  Visit(BenchChromium chromium, String address, String script, LargePhoto photo) {
    this.page = chromium.freshPage();
    this.photo = new FilePayload("photo.jpg", "image/jpeg", photo.content());
    page.onRequestFinished(requests::add);
    page.onPageError(System.err::println);
    page.addInitScript(script);
    page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
  }

  /** Gives the photo and waits until the page has done with it everything that it does by itself. */
  @SuppressWarnings("unchecked")
  Map<String, Object> give() {
    page.setInputFiles("#photo-file", photo);
    int number = photos++;
    page.waitForFunction("(n) => marks[n]?.settled !== undefined", number);
    return (Map<String, Object>) page.evaluate("(n) => marks[n]", number);
  }

  /** Bytes of each answer's body as they came over the network, by path. */
  Map<String, Integer> bodyBytes() {
    Map<String, Integer> bytes = new TreeMap<>();
    for (Request request : requests) {
      // The protocol's own count is 0 for the script of a worker.
      String length = request.url().startsWith("http") ? request.response().headerValue("content-length") : null;
      if (length != null) {
        bytes.merge(request.url().replaceFirst("^https?://[^/]+", ""), Integer.parseInt(length), Integer::sum);
      }
    }
    return bytes;
  }

  @Override
  public void close() {
    page.context().close();
  }
}
