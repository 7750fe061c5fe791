package app.selfsame.http;

import app.selfsame.message.Texts;
import app.selfsame.refusal.RefusalCode;
import io.javalin.http.Context;

/** How people see a refusal: a page that looks as the site does. It holds nothing of the request. */
public interface RefusalPage {
  /** What the page is. */
  String MEDIA_TYPE = "text/html; charset=utf-8";

  /**
   * The page.
   *
   * @param status such as {@code HTTP 404}; empty without one
   */
  String html(RefusalCode code, String status, Texts texts);

  /**
   * What the page may load.
   *
   * @param host the request's {@code Host}, as the client sent it, or null
   */
  String policy(String host);

  /** Answers with the page; the status is said already. */
  default void answer(Context context, RefusalCode code, String status, Texts texts) {
    context.header("Content-Security-Policy", policy(context.header("Host")));
    context.header("Content-Language", texts.language().tag());
    context.contentType(MEDIA_TYPE).result(html(code, status, texts));
  }
}
