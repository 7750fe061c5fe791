package app.selfsame.bench;

import com.microsoft.playwright.Request;
import java.util.Map;
import java.util.TreeMap;

/** Bytes of answers' bodies as they come over the network, by path. */
public final class FetchedBytes {
  private final Map<String, Integer> byPath = new TreeMap<>();

  /** Counts what was asked for and has come; what is asked for twice comes from the cache the second time. */
  public void add(Request request) {
    // The protocol counts 0 for the script of a worker.
    String length = request.url().startsWith("http") ? request.response().headerValue("content-length") : null;
    if (length != null) {
      byPath.merge(request.url().replaceFirst("^https?://[^/]+", ""), Integer.parseInt(length), Math::max);
    }
  }

  public Map<String, Integer> byPath() {
    return byPath;
  }

  public int sum() {
    return byPath.values().stream().mapToInt(Integer::intValue).sum();
  }
}
