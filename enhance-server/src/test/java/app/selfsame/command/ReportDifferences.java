package app.selfsame.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where two reports say different things, each with its path in the JSON object. */
public final class ReportDifferences {
  private static final Set<String> SPELT_OUT = Set.of("advice", "headline", "reasons");

  private static final double PIXELS_OR_DEGREES = 0.02;
  private static final double SHARE = 0.003;
  private static final double LEAST = 0.001;

  private final List<String> found = new ArrayList<>();

  private ReportDifferences() {}

  public static List<String> between(JsonNode one, JsonNode other) {
    ReportDifferences differences = new ReportDifferences();
    differences.compare("", one, other);
    return differences.found;
  }

  private void compare(String path, JsonNode one, JsonNode other) {
    if (one.isObject() && other.isObject()) {
      Set<String> names = new TreeSet<>();
      one.fieldNames().forEachRemaining(names::add);
      other.fieldNames().forEachRemaining(names::add);
      boolean onLimit = isOnLimit(one);
      for (String name : names) {
        // Advice and headline spell rounded values and reasons out, and on a limit either outcome is right.
        if (!SPELT_OUT.contains(name) && !(onLimit && name.equals("outcome"))) {
          compare(path + "/" + name, one.path(name), other.path(name));
        }
      }
    } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        compare(path + "/" + i, one.get(i), other.get(i));
      }
    } else if (one.isNumber() && other.isNumber()) {
      double allowed = isPlace(path) ? PIXELS_OR_DEGREES : tolerance(other.asDouble());
      note(Math.abs(one.asDouble() - other.asDouble()) <= allowed, path, one, other);
    } else {
      note(one.equals(other), path, one, other);
    }
  }

  private void note(boolean alike, String path, JsonNode one, JsonNode other) {
    if (!alike) {
      found.add(path + ": " + one + " and " + other);
    }
  }

  private static boolean isPlace(String path) {
    return path.startsWith("/face/") || path.startsWith("/otherFaces/") || path.startsWith("/crop/corners/");
  }

  private static boolean isOnLimit(JsonNode check) {
    double value = check.path("value").asDouble(Double.NaN);
    return check.has("outcome") && (isNear(value, check.path("min")) || isNear(value, check.path("max")));
  }

  private static boolean isNear(double value, JsonNode limit) {
    return limit.isNumber() && Math.abs(value - limit.asDouble()) <= tolerance(value);
  }

  private static double tolerance(double value) {
    return Math.max(LEAST, SHARE * Math.abs(value));
  }
}
