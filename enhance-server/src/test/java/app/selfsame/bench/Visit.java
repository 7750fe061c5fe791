package app.selfsame.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A visit to a page with an empty cache. The page, or what is put into it, keeps one object of times for each photo in
 * {@code marks}: milliseconds since navigation started, from {@code chosen} to {@code complete}.
 */
final class Visit implements AutoCloseable {
  private static final String GIVE_AT_ONCE = "document.addEventListener('DOMContentLoaded', givePhoto);";

  private final BenchChromium.Profile profile;
  private final String address;
  private final List<String> scripts;
  private final Page page;
  private final List<Request> requests = new ArrayList<>();
  private int photos;

  /**
   * Opens the page, which is given the photo as soon as its scripts have run.
   *
   * @param script to run in the page before its own, or nothing
   */
  Visit(BenchChromium chromium, String address, String script, LargePhoto photo) {
    this(
        chromium.profile(),
        address,
        List.of(script, GivenPhoto.script(photo) + GIVE_AT_ONCE));
  }

  private Visit(BenchChromium.Profile profile, String address, List<String> scripts) {
    this.profile = profile;
    this.address = address;
    this.scripts = scripts;
    page = profile.newPage();
    page.onRequestFinished(requests::add);
    page.onPageError(System.err::println);
    scripts.forEach(page::addInitScript);
    page.navigate(address);
  }

  /** Comes back with what the browser has kept, and closes the page of before. */
  Visit again() {
    page.close();
    return new Visit(profile, address, scripts);
  }

  /** Waits until the page has done with the first photo everything that it does by itself. */
  Map<String, Object> first() {
    return await(photos++);
  }

  /** Gives the photo once more. */
  Map<String, Object> next() {
    page.evaluate("givePhoto()");
    return await(photos++);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> await(int number) {
    page.waitForFunction("(n) => marks[n]?.settled !== undefined", number);
    return (Map<String, Object>) page.evaluate("(n) => marks[n]", number);
  }

  /**
   * Bytes of each answer's body as they came over the network, by path.
   *
   * @param later those that were asked for after the first photo's answer, and not those before
   */
  Map<String, Integer> bodyBytes(boolean later) {
    double answered = ((Number) page.evaluate("performance.timeOrigin + marks[0].complete")).doubleValue();
    FetchedBytes fetched = new FetchedBytes();
    requests.stream().filter(request -> request.timing().startTime > answered == later).forEach(fetched::add);
    return fetched.byPath();
  }

  @Override
  public void close() {
    profile.close();
  }
}
