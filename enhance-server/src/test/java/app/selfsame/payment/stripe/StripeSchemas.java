package app.selfsame.payment.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What Stripe's own types say of requests and answers; see {@code src/test/stripe-schemas}. */
final class StripeSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

  private StripeSchemas() {}

  /** What is wrong with a request or an answer, each beginning with the schema's name; none when it is as Stripe has it. */
  static List<String> mistakes(String name, JsonNode value) {
    return READ.computeIfAbsent(name, any -> REGISTRY.getSchema(file(name).toString())).validate(value).stream()
        .map(mistake -> name + " " + mistake)
        .toList();
  }

  /** An object of that kind with all that is never left out, each as empty as it may be. */
  static ObjectNode blank(String name) {
    JsonNode schema = file(name);
    return blank(schema, schema);
  }

  /** The same for an object within one of that kind, which may be null there. */
  static ObjectNode blankWithin(String name, String member) {
    JsonNode root = file(name);
    JsonNode type = root.get("properties").get(member);
    for (JsonNode alternative : type.path("anyOf")) {
      type = alternative.has("$ref") ? alternative : type;
    }
    return (ObjectNode) empty(root, type);
  }

  private static ObjectNode blank(JsonNode root, JsonNode schema) {
    ObjectNode blank = JSON.createObjectNode();
    for (JsonNode member : schema.path("required")) {
      blank.set(member.asText(), empty(root, schema.get("properties").get(member.asText())));
    }
    return blank;
  }

  private static JsonNode empty(JsonNode root, JsonNode type) {
    for (JsonNode alternative : type.path("anyOf")) {
      if (alternative.path("type").asText().equals("null")) {
        return JSON.getNodeFactory().nullNode();
      }
    }
    if (type.has("const")) {
      return type.get("const");
    }
    if (type.has("enum")) {
      return type.get("enum").get(0);
    }
    if (type.has("$ref")) {
      return blank(root, root.at(type.get("$ref").asText().substring(1)));
    }
    return switch (type.path("type").asText()) {
      case "number" -> JSON.getNodeFactory().numberNode(0);
      case "array" -> JSON.createArrayNode();
      case "object" -> JSON.createObjectNode();
      default -> JSON.getNodeFactory().textNode("");
    };
  }

  private static JsonNode file(String name) {
    try (InputStream in = StripeSchemas.class.getResourceAsStream("schemas/" + name + ".json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
