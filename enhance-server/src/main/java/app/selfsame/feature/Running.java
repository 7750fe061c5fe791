package app.selfsame.feature;

import app.selfsame.http.Route;
import java.util.List;
import java.util.Optional;

/** A feature that is started. */
public interface Running extends AutoCloseable {
  /** Its addresses. */
  List<Route> routes();

  /** What keeps it from its work at the moment; it may take a while to find out. */
  default Optional<Trouble> trouble() {
    return Optional.empty();
  }

  /** Stops it, when no request is under way any more. */
  @Override
  default void close() {}
}
