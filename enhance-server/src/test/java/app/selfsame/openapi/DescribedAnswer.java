package app.selfsame.openapi;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a server's answers against the service's OpenAPI document. */
public final class DescribedAnswer {
  // OpenAPI says the type in another place, and nothing of framing and connections.
  private static final Set<String> UNDESCRIBED =
      Set.of(":status", "connection", "content-length", "content-type", "transfer-encoding");

  private static final ApiDescription DESCRIPTION = whole();

  private DescribedAnswer() {}

  private static ApiDescription whole() {
    try {
      return ApiDescription.whole();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for the operation that the answer's own request was for. */
  public static void assertDescribed(HttpResponse<byte[]> answer) throws IOException {
    HttpRequest request = answer.request();
    String path = DESCRIPTION.pathOf(request.uri().getPath()).orElse("");
    assertDescribed(request.method(), path, answer);
  }

  /**
   * Asserts that status, type, fields and body are as described for the operation, and that there is no field more.
   *
   * @param method as the request had it
   * @param path as the document has it
   */
  public static void assertDescribed(String method, String path, HttpResponse<byte[]> answer) throws IOException {
    assertEquals(method + " " + path + " " + answer.statusCode(), List.of(), faults(method, path, answer));
  }

  /** What is not as described; empty when all is. */
  static List<String> faults(String method, String path, HttpResponse<byte[]> answer) throws IOException {
    ApiDescription description = DESCRIPTION;
    JsonNode response = description.response(method, path, answer.statusCode());
    if (response.isMissingNode()) {
      return List.of("status " + answer.statusCode() + " is not described");
    }
    List<String> faults = new ArrayList<>(headerFaults(description, response, answer));
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode content = response.path("content").path(type);
    if (response.path("content").isMissingNode()) {
      if (answer.body().length > 0 || !type.isEmpty()) {
        faults.add("a body is not described");
      }
    } else if (content.isMissingNode()) {
      faults.add("type " + type + " is not described");
    } else if (content.has("schema")) {
      String text = new String(answer.body(), StandardCharsets.UTF_8);
      ObjectMapper json = new ObjectMapper();
      JsonNode value = type.endsWith("json") ? json.readTree(text) : json.valueToTree(text);
      description.faultsOf(content.path("schema"), value).forEach(fault -> faults.add("body: " + fault));
    }
    return faults;
  }

  private static List<String> headerFaults(
      ApiDescription description, JsonNode response, HttpResponse<byte[]> answer) throws IOException {
    List<String> faults = new ArrayList<>();
    Map<String, JsonNode> described = description.headers(response);
    for (Map.Entry<String, JsonNode> header : described.entrySet()) {
      List<String> values = answer.headers().allValues(header.getKey());
      if (values.isEmpty() && header.getValue().path("required").asBoolean()) {
        faults.add(header.getKey() + " is missing");
      }
      if (values.size() > 1 && !header.getKey().equals("set-cookie")) {
        faults.add(header.getKey() + " comes several times");
      }
      for (String value : values) {
        description.faults(header.getValue(), value).forEach(fault -> faults.add(header.getKey() + ": " + fault));
      }
    }
    for (String sent : answer.headers().map().keySet()) {
      if (!described.containsKey(sent) && !UNDESCRIBED.contains(sent)) {
        faults.add(sent + " is not described");
      }
    }
    return faults;
  }
}
