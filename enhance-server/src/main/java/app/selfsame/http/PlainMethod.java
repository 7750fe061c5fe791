package app.selfsame.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/** A request has the method of its first line: a field that names another one, which Javalin would obey, is dropped. */
final class PlainMethod extends Request.Wrapper {
  private static final String OVERRIDE = "X-HTTP-Method-Override";

  private final HttpFields headers;

  private PlainMethod(Request request) {
    super(request);
    headers = HttpFields.build(request.getHeaders()).remove(OVERRIDE).asImmutable();
  }

  static Request of(Request request) {
    return request.getHeaders().contains(OVERRIDE) ? new PlainMethod(request) : request;
  }

  @Override
  public HttpFields getHeaders() {
    return headers;
  }
}
