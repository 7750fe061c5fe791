package app.selfsame.portal;

import app.selfsame.usage.CalledAt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calls of a company, added up for the page that shows them. */
final class CallRows {
  private static final String ADDRESS = "address";
  private static final String DAY = "day";
  private static final int REFUSED = 400;
  private static final int FAILED = 500;

  private CallRows() {}

  /** By address, in alphabetical order of their paths. */
  static List<Map<String, Object>> byAddress(List<CalledAt> calls) {
    Map<String, List<CalledAt>> byPath = new TreeMap<>();
    group(calls, call -> path(call.endpoint()) + " " + call.endpoint()).forEach(byPath::put);
    return rows(byPath.values(), ADDRESS, CalledAt::endpoint);
  }

  private static String path(String endpoint) {
    return endpoint.substring(endpoint.indexOf(' ') + 1);
  }

  /** By day, the latest first. */
  static List<Map<String, Object>> byDay(List<CalledAt> calls) {
    return rows(group(calls, call -> call.day().toString()).values(), DAY, call -> call.day().toString());
  }

  private static Map<String, List<CalledAt>> group(List<CalledAt> calls, Function<CalledAt, String> by) {
    return calls.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Map<String, Object>> rows(
      Iterable<List<CalledAt>> groups, String kind, Function<CalledAt, String> heading) {
    List<Map<String, Object>> rows = new ArrayList<>();
    groups.forEach(group -> rows.add(row(kind, heading.apply(group.get(0)), group)));
    return rows;
  }

  private static Map<String, Object> row(String kind, String heading, List<CalledAt> group) {
    long calls = 0;
    long refused = 0;
    long failed = 0;
    long millis = 0;
    long slowest = 0;
    for (CalledAt call : group) {
      calls += call.calls();
      refused += call.status() >= REFUSED && call.status() < FAILED ? call.calls() : 0;
      failed += call.status() >= FAILED ? call.calls() : 0;
      millis += call.millis();
      slowest = Math.max(slowest, call.slowestMillis());
    }
    return Map.of(
        ADDRESS, kind.equals(ADDRESS) ? List.of(heading) : List.of(),
        DAY, kind.equals(DAY) ? List.of(heading) : List.of(),
        "calls", String.valueOf(calls),
        "refused", String.valueOf(refused),
        "failed", String.valueOf(failed),
        "mean", String.valueOf(Math.round((double) millis / calls)),
        "slowest", String.valueOf(slowest));
  }
}
