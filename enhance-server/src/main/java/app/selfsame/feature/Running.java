package app.selfsame.feature;

import app.selfsame.http.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A feature that is started. */
public interface Running extends AutoCloseable {
  /** Its addresses. */
  List<Route> routes();

  /** What keeps it from its work at the moment; it may take a while to find out. */
  default Optional<Trouble> trouble() {
    return Optional.empty();
  }

  /** What the log tells of it beside the start of the whole: names of figures with their values. */
  default Map<String, String> told() {
    return Map.of();
  }

  /** Stops it, when no request is under way any more. */
  @Override
  default void close() {}
}
