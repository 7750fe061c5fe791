package app.selfsame.payment;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** The members of a JSON object that a request has, all of them text. */
final class Members {
  private static final int LONGEST = 200;
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonNode object;

  private Members(JsonNode object) {
    this.object = object;
  }

  /**
   * Reads a body.
   *
   * @throws ProblemException when it is anything but an object with these members, each a text of some length
   */
  static Members read(byte[] body, String... names) {
    JsonNode object;
    try {
      object = JSON.readTree(body);
    } catch (IOException e) {
      throw refused();
    }
    Set<String> found = new HashSet<>();
    object.fieldNames().forEachRemaining(found::add);
    if (!object.isObject() || !found.equals(Set.of(names))) {
      throw refused();
    }
    for (JsonNode member : object) {
      if (!member.isTextual() || member.asText().isEmpty() || member.asText().length() > LONGEST) {
        throw refused();
      }
    }
    return new Members(object);
  }

  String text(String name) {
    return object.get(name).asText();
  }

  static ProblemException refused() {
    return new ProblemException(Problem.of(PaymentRefusal.BODY));
  }
}
