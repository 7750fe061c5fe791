package app.selfsame.site;

import app.selfsame.http.Problem;
import app.selfsame.http.RequestRefusal;
import app.selfsame.message.Argument;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The addresses that are no files, and which methods each takes. Everything else can be read, and no more. */
final class RouteTable {
  private static final Set<String> READING = new LinkedHashSet<>(List.of("GET", "HEAD"));

  private final List<Route> routes;
  private final Map<String, Set<String>> methodsByPath = new LinkedHashMap<>();

  RouteTable(List<Route> routes) {
    this.routes = routes;
    for (Route route : routes) {
      Set<String> methods = methodsByPath.computeIfAbsent(route.path(), path -> new LinkedHashSet<>());
      methods.addAll(isRead(route) ? READING : Set.of(route.method().name()));
    }
  }

  void register(RoutesConfig config) {
    for (Route route : routes) {
      config.addHttpHandler(route.method(), route.path(), route.handler());
      if (isRead(route)) {
        config.addHttpHandler(HandlerType.HEAD, route.path(), route.handler());
      }
    }
    methodsByPath.forEach(
        (path, methods) -> {
          // Else the site would be asked for a file of this name.
          if (!methods.contains("GET")) {
            config.get(path, this::refuseMethod);
            config.head(path, this::refuseMethod);
          }
        });
  }

  /** Method and path of each, HEAD left out: it goes with GET. */
  List<String> operations() {
    return routes.stream().map(route -> route.method().name() + " " + route.path()).toList();
  }

  /** Answers 405 with the methods that the address takes. */
  void refuseMethod(Context context) {
    Set<String> methods = methodsByPath.getOrDefault(context.path(), READING);
    context.header("Allow", String.join(", ", methods));
    if (methods.equals(READING)) {
      Problem.METHOD_NOT_ALLOWED.answer(context);
    } else {
      Problem.of(RequestRefusal.OTHER_METHODS, Argument.literal(String.join(", ", methods))).answer(context);
    }
  }

  private static boolean isRead(Route route) {
    return route.method().equals(HandlerType.GET);
  }
}
