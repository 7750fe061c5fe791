package app.selfsame.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/**
 * An error as RFC 9457 writes it.
 *
 * @param status HTTP status
 * @param reason one kebab-case word for programs; empty when the status says it all
 * @param title what kind of error this is, the same each time
 * @param detail what happened and what to do; it repeats nothing of the request
 */
public record Problem(int status, String reason, String title, String detail) {
  public static final String MEDIA_TYPE = "application/problem+json";
  public static final Problem NOT_FOUND = new Problem(404, "Not Found", "There is nothing at this address.");
  public static final Problem METHOD_NOT_ALLOWED =
      new Problem(405, "Method Not Allowed", "This address can only be read, with GET or HEAD.");
  public static final Problem QUERY_REFUSED =
      new Problem(400, "Bad Request", "This address takes no query string. Ask for it without the part after '?'.");
  public static final Problem INTERNAL =
      new Problem(500, "Internal Server Error", "The server failed. Try again later.");

  public Problem(int status, String title, String detail) {
    this(status, "", title, detail);
  }

  /** The body; {@code reason} is an extension member. */
  public String json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("type", "about:blank").put("title", title).put("status", status).put("detail", detail);
    if (!reason.isEmpty()) {
      json.put("reason", reason);
    }
    return json.toString();
  }

  public void answer(Context context) {
    context.status(status).contentType(MEDIA_TYPE).header("Cache-Control", "no-store").result(json());
  }
}
