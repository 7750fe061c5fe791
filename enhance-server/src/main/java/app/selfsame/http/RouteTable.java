package app.selfsame.http;

import app.selfsame.message.Argument;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The addresses of the server, and which methods each takes. What no route has can be read, and no more. */
final class RouteTable {
  private static final Set<String> READING = new LinkedHashSet<>(List.of("GET", "HEAD"));

  private final List<Route> routes;

  RouteTable(List<Route> routes) {
    // The first that matches answers.
    this.routes = routes.stream().sorted(Comparator.comparing(RouteTable::takesAllOthers)).toList();
  }

  void register(RoutesConfig config) {
    for (Route route : routes) {
      config.addHttpHandler(route.method(), route.path(), context -> answer(route, context));
      if (route.isRead()) {
        config.addHttpHandler(HandlerType.HEAD, route.path(), context -> answer(route, context));
      } else if (routes.stream().noneMatch(other -> other.isRead() && other.path().equals(route.path()))) {
        // Else it would be read by the route that takes all others.
        config.get(route.path(), this::refuseMethod);
        config.head(route.path(), this::refuseMethod);
      }
      config.after(route.path(), context -> tell(route, context));
    }
  }

  /** Method and path of each, HEAD left out: it goes with GET. */
  List<String> operations() {
    return routes.stream()
        .filter(route -> !takesAllOthers(route))
        .map(route -> route.method().name() + " " + route.path())
        .toList();
  }

  /** Answers 405 with the methods that the address takes. */
  void refuseMethod(Context context) {
    Set<String> methods = methods(context.path());
    context.header("Allow", String.join(", ", methods));
    if (methods.equals(READING)) {
      Problem.METHOD_NOT_ALLOWED.answer(context);
    } else {
      Problem.of(RequestRefusal.OTHER_METHODS, Argument.literal(String.join(", ", methods))).answer(context);
    }
  }

  private Set<String> methods(String path) {
    Set<String> methods = new LinkedHashSet<>();
    for (Route route : routes) {
      if (route.matches(path)) {
        methods.addAll(route.isRead() ? READING : Set.of(route.method().name()));
      }
    }
    return methods.isEmpty() ? READING : methods;
  }

  private static void answer(Route route, Context context) throws Exception {
    Answered.by(route, context);
    try {
      route.access().require(context);
      if (route.maxBodyBytes() > 0) {
        AnnouncedBody.require(context.req().getContentLengthLong(), route.maxBodyBytes());
      }
      route.handler().handle(context);
    } catch (ProblemException refusal) {
      if (route.maxBodyBytes() == 0) {
        throw refusal;
      }
      // Whoever is refused while still sending is to hear of it.
      context.future(() -> AnnouncedBody.discard(context.req()).thenCompose(x -> CompletableFuture.failedFuture(refusal)));
    }
  }

  private static void tell(Route route, Context context) {
    if (route.method().equals(context.method())) {
      route.answered().accept(context);
      Answered.tell(route, context);
    }
  }

  private static boolean takesAllOthers(Route route) {
    return route.path().equals(Route.ALL_OTHERS);
  }
}
