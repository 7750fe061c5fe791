package app.selfsame.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/**
 * An error as RFC 9457 writes it.
 *
 * @param status HTTP status
 * @param title what kind of error this is, the same each time
 * @param detail what happened and what to do; it repeats nothing of the request
 */
record Problem(int status, String title, String detail) {
  static final String MEDIA_TYPE = "application/problem+json";
  static final Problem NOT_FOUND = new Problem(404, "Not Found", "There is nothing at this address.");
  static final Problem METHOD_NOT_ALLOWED =
      new Problem(405, "Method Not Allowed", "This address can only be read, with GET or HEAD.");
  static final Problem QUERY_REFUSED =
      new Problem(400, "Bad Request", "This address takes no query string. Ask for it without the part after '?'.");
  static final Problem INTERNAL = new Problem(500, "Internal Server Error", "The server failed. Try again later.");

  String json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("type", "about:blank").put("title", title).put("status", status).put("detail", detail);
    return json.toString();
  }

  void answer(Context context) {
    context.status(status).contentType(MEDIA_TYPE).header("Cache-Control", "no-store").result(json());
  }
}
