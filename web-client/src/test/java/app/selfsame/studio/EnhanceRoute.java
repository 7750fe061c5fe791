package app.selfsame.studio;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Stands in for the server that changes light: keeps what it is sent, and answers as a test wants it. */
final class EnhanceRoute {
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private volatile Consumer<Route> answer = Route::abort;

  EnhanceRoute(Page page) {
    page.context()
        .route(
            "**/enhance",
            route -> {
              requests.add(route.request());
              answer.accept(route);
            });
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Sends each picture back as it is, and says that it was changed. */
  void enhance() {
    respond(
        "enhanced",
        "[{\"edit\":\"exposure\",\"ev\":0.4},{\"edit\":\"even-light\",\"leftPercent\":12,\"rightPercent\":-11}]",
        "");
  }

  /** Sends each picture back, and says why it was not changed: in a word, and in English of its own. */
  void decline(String outcome) {
    respond(outcome, "[]", "It is what it is.");
  }

  private void respond(String outcome, String edits, String note) {
    String report =
        "{\"outcome\":\"" + outcome + "\",\"edits\":" + edits + ",\"checks\":[],\"note\":\"" + note + "\"}";
    answer =
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(200)
                    .setHeaders(Map.of("Content-Type", "image/png", "Enhancement-Report", report))
                    .setBodyBytes(route.request().postDataBuffer()));
  }

  /** Answers with a problem. */
  void refuse(int status, String code, String detail, String retryAfter) {
    String problem = "{\"status\":" + status + ",\"code\":\"" + code + "\",\"detail\":\"" + detail + "\"}";
    answer =
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(status)
                    .setHeaders(Map.of("Content-Type", "application/problem+json", "Retry-After", retryAfter))
                    .setBody(problem));
  }

  /** Cuts the connection. */
  void hangUp() {
    answer = Route::abort;
  }

  /** Never answers. */
  void hold() {
    answer = route -> { };
  }
}
