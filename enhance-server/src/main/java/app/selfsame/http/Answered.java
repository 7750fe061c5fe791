package app.selfsame.http;

import io.javalin.http.Context;
import java.util.function.BiConsumer;

/** Hears what a request is answered, on whatever route it comes. */
public final class Answered {
  private static final String ROUTE = "answered-by";
  private static final String LISTENER = "answer-listener";

  private Answered() {}

  /**
   * Has somebody hear when a request has been answered, or refused by whomever.
   *
   * @param listener is told the route's method and path, such as <code>GET /v1/batches/{batch}</code>, and the request
   */
  public static void whenDone(Context context, BiConsumer<String, Context> listener) {
    context.attribute(LISTENER, listener);
  }

  /** Of several whose path a request matches, this route answers it. */
  static void by(Route route, Context context) {
    context.attribute(ROUTE, route);
  }

  /** A route whose path it matches is done with a request. */
  static void tell(Route route, Context context) {
    BiConsumer<String, Context> listener = context.attribute(LISTENER);
    Route by = context.attribute(ROUTE);
    if (listener != null && route.equals(by)) {
      listener.accept(route.method().name() + " " + route.path(), context);
    }
  }
}
