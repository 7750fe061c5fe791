package app.selfsame.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.function.Consumer;

/**
 * An address of the server. Who may ask for it, and how much may be sent to it, is decided before it hears of a request.
 *
 * @param path exact, but for what stands in braces; <code>/*</code> for all that no other route takes
 * @param access who may ask
 * @param maxBodyBytes what may be sent; 0 where nothing is sent, {@link #ANY_LENGTH} where the handler decides
 * @param answered hears when a request has been answered, or refused, to count it
 */
public record Route(
    HandlerType method, String path, Access access, int maxBodyBytes, Handler handler, Consumer<Context> answered) {
  /** The path of the route that takes what no other takes. */
  public static final String ALL_OTHERS = "/*";

  /** Of bodies whose length need not be announced. */
  static final int ANY_LENGTH = -1;

  /** Answers GET, and HEAD with the same fields, to anyone. */
  public static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, Access.ANYONE, 0, handler, context -> {});
  }

  /** Answers POST to anyone, and takes no body. */
  public static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, Access.ANYONE, 0, handler, context -> {});
  }

  /** Answers PUT to anyone, and takes no body. */
  public static Route put(String path, Handler handler) {
    return new Route(HandlerType.PUT, path, Access.ANYONE, 0, handler, context -> {});
  }

  /** Answers DELETE to anyone, and takes no body. */
  public static Route delete(String path, Handler handler) {
    return new Route(HandlerType.DELETE, path, Access.ANYONE, 0, handler, context -> {});
  }

  /** The same with other access. */
  public Route onlyFor(Access who) {
    return new Route(method, path, who, maxBodyBytes, handler, answered);
  }

  /** The same with a body of a known length, at most of so many bytes. */
  public Route taking(int bytes) {
    return new Route(method, path, access, bytes, handler, answered);
  }

  /** The same with a body of whatever length, which the handler has to bound. */
  public Route takingAnyLength() {
    return new Route(method, path, access, ANY_LENGTH, handler, answered);
  }

  /** The same, with somebody who hears of its answers. */
  public Route telling(Consumer<Context> listener) {
    return new Route(method, path, access, maxBodyBytes, handler, listener);
  }

  boolean isRead() {
    return method.equals(HandlerType.GET);
  }

  /** Whether a request's path is one of this route's. */
  boolean matches(String asked) {
    String[] own = path.split("/", -1);
    String[] parts = asked.split("/", -1);
    if (own.length != parts.length) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      boolean isParameter = own[i].startsWith("{") && !parts[i].isEmpty();
      if (!isParameter && !own[i].equals(parts[i])) {
        return false;
      }
    }
    return true;
  }
}
