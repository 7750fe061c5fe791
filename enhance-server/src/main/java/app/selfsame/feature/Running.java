package app.selfsame.feature;

import app.selfsame.http.Route;
import java.util.List;

/** A feature that is started. */
public interface Running extends AutoCloseable {
  /** Its addresses. */
  List<Route> routes();

  /** Stops it, when no request is under way any more. */
  @Override
  default void close() {}
}
