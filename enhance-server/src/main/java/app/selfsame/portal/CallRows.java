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
    CalledAt all = group.stream().reduce(CalledAt::plus).orElseThrow();
    return Map.of(
        ADDRESS, kind.equals(ADDRESS) ? List.of(heading) : List.of(),
        DAY, kind.equals(DAY) ? List.of(heading) : List.of(),
        "calls", String.valueOf(all.calls()),
        "refused", calls(group, REFUSED, FAILED),
        "failed", calls(group, FAILED, Integer.MAX_VALUE),
        "mean", String.valueOf(all.meanMillis()),
        "slowest", String.valueOf(all.slowestMillis()));
  }

  /** How many had a status from one on and below another. */
  private static String calls(List<CalledAt> group, int from, int below) {
    return String.valueOf(
        group.stream()
            .filter(call -> call.status() >= from && call.status() < below)
            .mapToLong(CalledAt::calls)
            .sum());
  }
}
