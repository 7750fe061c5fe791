package app.selfsame.http;

import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;
import app.selfsame.report.Json;
import app.selfsame.report.RefusalJson;
import app.selfsame.texts.AcceptedTexts;
import app.selfsame.texts.ShippedTexts;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/**
 * A refusal as RFC 9457 writes it. It repeats nothing of the request.
 *
 * @param status HTTP status
 * @param refusal what happened and what to do
 */
public record Problem(int status, Refusal refusal) {
  public static final String MEDIA_TYPE = "application/problem+json";
  public static final Problem NOT_FOUND = of(RequestRefusal.NOT_FOUND);
  public static final Problem METHOD_NOT_ALLOWED = of(RequestRefusal.READ_ONLY);
  public static final Problem QUERY_REFUSED = of(RequestRefusal.QUERY);
  public static final Problem INTERNAL = of(RequestRefusal.INTERNAL);

  private static final String ANSWERED = "problem";

  /** Before the code of a problem, the address of the page that explains it. */
  public static final String PAGES = "/problems/";

  /** A problem that has one status whatever the case. */
  public static Problem of(RefusalKey key, Argument... arguments) {
    return of(Refusal.of(key, arguments));
  }

  /**
   * The same for whatever has a status.
   *
   * @throws IllegalArgumentException when no request is answered with this
   */
  public static Problem of(Refusal refusal) {
    int status =
        RefusalStatus.of(refusal.code())
            .orElseThrow(() -> new IllegalArgumentException(refusal.code().id() + " has no status"));
    return new Problem(status, refusal);
  }

  public RefusalCode code() {
    return refusal.code();
  }

  /** The body; {@code code} and {@code arguments} are extension members, and sentences in the language of the texts. */
  public String json(Texts texts) {
    Json json = new Json().beginObject();
    json.name("type").value(PAGES + code().id());
    json.name("title").value(texts.say(code().title()));
    json.name("status").value(status);
    json.name("code").value(code().id());
    json.name("arguments");
    RefusalJson.arguments(json, refusal);
    json.name("detail").value(texts.say(refusal.messages()));
    return json.endObject().toString();
  }

  /** Answers in the language that the request prefers, or in English. */
  public void answer(Context context) {
    Texts texts = AcceptedTexts.of(context.header("Accept-Language"), ShippedTexts.packaged());
    context.attribute(ANSWERED, this);
    context.status(status).contentType(MEDIA_TYPE).header("Cache-Control", "no-store");
    // Bytes: of a type that it does not know Jetty believes that it is Latin-1, and JSON is UTF-8 (RFC 8259, 8.1).
    context.header("Content-Language", texts.language().tag()).result(json(texts).getBytes(StandardCharsets.UTF_8));
  }

  /** What a request has been answered with last; null when that is no problem. */
  public static Problem answered(Context context) {
    return context.attribute(ANSWERED);
  }
}
