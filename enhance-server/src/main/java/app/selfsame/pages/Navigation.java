package app.selfsame.pages;

import app.selfsame.message.Message;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of one thing, such as a company, which each of them leads to.
 *
 * @param name of that thing, as people call it
 * @param label what these pages are, for those who do not see them together
 */
public record Navigation(String name, Message label, List<Entry> entries) {
  private static final String KNOWN = "navigation";

  public Navigation {
    entries = List.copyOf(entries);
  }

  /**
   * A page, or several whose paths begin with the path of the first.
   *
   * @param path on this server
   */
  public record Entry(String path, Message label) {
    boolean has(String asked) {
      return asked.equals(path) || asked.startsWith(path + "/");
    }
  }

  /** Has it stand on the page that a request is answered with. */
  public void show(Context context) {
    context.attribute(KNOWN, this);
  }

  static Optional<Navigation> of(Context context) {
    return Optional.ofNullable(context.attribute(KNOWN));
  }

  /** What the layout names, for a page at a path. */
  Map<String, Object> values(String asked) {
    Optional<Entry> current =
        entries.stream().filter(entry -> entry.has(asked)).max(Comparator.comparingInt(entry -> entry.path().length()));
    return Map.of(
        "name", name,
        "label", label,
        "entries", entries.stream().map(entry -> values(entry, current.filter(entry::equals).isPresent(), asked)).toList());
  }

  private static Map<String, Object> values(Entry entry, boolean isCurrent, String asked) {
    Map<String, Object> values = new HashMap<>();
    values.put("path", entry.path());
    values.put("label", entry.label());
    // A page below one of these is not that one itself.
    String word = asked.equals(entry.path()) ? "page" : "true";
    values.put("current", isCurrent ? List.of(word) : List.of());
    return values;
  }
}
