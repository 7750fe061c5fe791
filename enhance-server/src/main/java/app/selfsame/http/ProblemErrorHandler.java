package app.selfsame.http;

import app.selfsame.message.Texts;
import app.selfsame.refusal.Refusal;
import app.selfsame.texts.AcceptedTexts;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.texts.VisitorTexts;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty refuses before it reaches a route, such as an ambiguous path, without Jetty's own HTML page. */
final class ProblemErrorHandler extends ErrorHandler {
  private final RefusalPage page;

  ProblemErrorHandler(RefusalPage page) {
    this.page = page;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    HttpFields asked = request.getHeaders();
    Texts texts = AcceptedTexts.of(asked.get(HttpHeader.ACCEPT_LANGUAGE), ShippedTexts.packaged());
    Problem problem = problem(response.getStatus());
    HttpFields.Mutable fields = response.getHeaders();
    apply(fields, texts);
    fields.put(HttpHeader.VARY, "Accept, Host, " + VisitorTexts.VARY);
    String body = problem.json(texts);
    if (AcceptedForm.isPage(asked.get(HttpHeader.ACCEPT))) {
      fields.put(HttpHeader.CONTENT_TYPE, RefusalPage.MEDIA_TYPE);
      fields.put("Content-Security-Policy", page.policy(asked.get(HttpHeader.HOST)));
      body = page.html(problem.code(), "HTTP " + problem.status(), texts);
    }
    Content.Sink.write(response, true, body, callback);
    return true;
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    // What was sent is no request, so that it prefers no language.
    Texts texts = ShippedTexts.packaged().english();
    apply(fields, texts);
    return ByteBuffer.wrap(problem(status).json(texts).getBytes(StandardCharsets.UTF_8));
  }

  private static void apply(HttpFields.Mutable fields, Texts texts) {
    SecurityHeaders.apply(fields);
    fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    fields.put(HttpHeader.CONTENT_LANGUAGE, texts.language().tag());
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
  }

  /** The status stays the one that Jetty found. */
  private static Problem problem(int status) {
    RequestRefusal refusal =
        switch (status) {
          case 408 -> RequestRefusal.REQUEST_TOO_SLOW;
          case 414 -> RequestRefusal.ADDRESS_TOO_LONG;
          case 431 -> RequestRefusal.HEADER_TOO_LARGE;
          case 500 -> RequestRefusal.INTERNAL;
          case 503 -> RequestRefusal.STOPPING;
          default -> RequestRefusal.MALFORMED;
        };
    return new Problem(status, Refusal.of(refusal));
  }
}
