package app.selfsame.site;

import app.selfsame.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty refuses before it reaches a route, such as an ambiguous path, without Jetty's own HTML page. */
final class ProblemErrorHandler extends ErrorHandler {
  private static final Map<Integer, String> DETAILS =
      Map.of(
          408, "The request took too long to arrive. Send it again.",
          414, "The address is too long.",
          431, "The header of the request is too large.",
          500, Problem.INTERNAL.detail(),
          503, "The server is about to stop. Try again in a moment.");

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    apply(response.getHeaders());
    Content.Sink.write(response, true, problem(response.getStatus()).json(), callback);
    return true;
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    apply(fields);
    return ByteBuffer.wrap(problem(status).json().getBytes(StandardCharsets.UTF_8));
  }

  private static void apply(HttpFields.Mutable fields) {
    SecurityHeaders.apply(fields);
    fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
  }

  private static Problem problem(int status) {
    String detail = DETAILS.getOrDefault(status, "The request cannot be understood.");
    return new Problem(status, HttpStatus.getMessage(status), detail);
  }
}
