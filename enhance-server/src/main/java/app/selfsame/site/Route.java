package app.selfsame.site;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * An address of the server that is no file of the site.
 *
 * @param path exact, but for what stands in braces
 */
public record Route(HandlerType method, String path, Handler handler) {
  /** Answers GET, and HEAD with the same fields. */
  public static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  public static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }
}
