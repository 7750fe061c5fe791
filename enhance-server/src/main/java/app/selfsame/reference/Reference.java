package app.selfsame.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The operations of a description that take a key, as the template shows them. It reads as much of OpenAPI as we use. */
final class Reference {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final int FIRST_REFUSAL = 400;
  /** What each refusal is, beside what the case adds to it. */
  private static final JsonNode PROBLEM =
      JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");

  private final JsonNode description;
  private final SchemaRows schemas;
  /** Header fields that most answers have: they are shown once. */
  private final Set<String> usual = new LinkedHashSet<>();

  private Reference(JsonNode description) {
    this.description = description;
    schemas = new SchemaRows(description);
  }

  /**
   * What the template is given.
   *
   * @param description JSON
   */
  static Map<String, Object> of(String description) {
    try {
      return new Reference(JSON.readTree(description)).shown();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> shown() {
    List<JsonNode> operations = new ArrayList<>();
    description.path("paths").forEach(path -> operations.addAll(ofPath(path).values()));
    List<Map<String, Object>> inAll = inAll(operations);
    List<Map<String, Object>> sections = new ArrayList<>();
    description.path("paths").properties().forEach(
        path ->
            ofPath(path.getValue())
                .forEach((method, operation) -> sections.add(operation(method, path.getKey(), operation))));
    return Map.of(
        "key", described(description.at("/components/securitySchemes/companyKey")),
        "operations", sections,
        "inAll", inAll,
        "problem", schemas.link(PROBLEM),
        "objects", schemas.named());
  }

  /** Those of a path that take a key, by their method. */
  private static Map<String, JsonNode> ofPath(JsonNode path) {
    Map<String, JsonNode> operations = new LinkedHashMap<>();
    path.properties().forEach(
        member -> {
          if (METHODS.contains(member.getKey()) && member.getValue().has("security")) {
            operations.put(member.getKey().toUpperCase(Locale.ROOT), member.getValue());
          }
        });
    return operations;
  }

  private List<Map<String, Object>> inAll(List<JsonNode> operations) {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, JsonNode> fields = new TreeMap<>();
    int answers = 0;
    for (JsonNode operation : operations) {
      for (JsonNode response : operation.path("responses")) {
        answers++;
        followed(response).path("headers").properties().forEach(
            field -> {
              uses.merge(field.getKey(), 1, Integer::sum);
              fields.putIfAbsent(field.getKey(), followed(field.getValue()));
            });
      }
    }
    List<Map<String, Object>> shown = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
      if (uses.get(field.getKey()) * 2 > answers) {
        usual.add(field.getKey());
        if (field.getValue().has("description")) {
          shown.add(Map.of("name", field.getKey(), "description", described(field.getValue())));
        }
      }
    }
    return shown;
  }

  private Map<String, Object> operation(String method, String path, JsonNode operation) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("method", method);
    shown.put("path", path);
    shown.put("anchor", (method + path).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    shown.put("summary", operation.path("summary").asText());
    shown.put("description", described(operation));
    List<Map<String, Object>> parameters = new ArrayList<>();
    operation.path("parameters").forEach(parameter -> parameters.add(parameter(followed(parameter))));
    shown.put("hasParameters", !parameters.isEmpty());
    shown.put("parameters", parameters);
    JsonNode body = operation.path("requestBody");
    shown.put(
        "body",
        body.isMissingNode()
            ? List.of()
            : List.of(Map.of("description", described(body), "contents", contents(body))));
    List<Map<String, Object>> answers = new ArrayList<>();
    List<Map<String, Object>> refusals = new ArrayList<>();
    operation.path("responses").properties().forEach(
        response -> {
          JsonNode followed = followed(response.getValue());
          boolean isRefusal = Integer.parseInt(response.getKey()) >= FIRST_REFUSAL;
          (isRefusal ? refusals : answers).add(answer(response.getKey(), followed));
        });
    shown.put("answers", answers);
    shown.put("refusals", refusals);
    return shown;
  }

  private Map<String, Object> parameter(JsonNode parameter) {
    // A parameter that is written as JSON has its schema where a body has it.
    JsonNode content = parameter.at("/content/application~1json");
    JsonNode schema = content.isMissingNode() ? parameter.path("schema") : content.path("schema");
    Map<String, Object> shown = new HashMap<>(schemas.row(parameter.path("name").asText(), schema));
    shown.put("in", parameter.path("in").asText());
    shown.put("isRequired", parameter.path("required").asBoolean());
    if (parameter.has("description")) {
      shown.put("description", described(parameter));
    }
    JsonNode example = content.isMissingNode() ? parameter.path("example") : content.path("example");
    shown.put("example", example.isMissingNode() ? List.of() : List.of(example.isTextual() ? example.asText() : example.toString()));
    return shown;
  }

  private Map<String, Object> answer(String status, JsonNode response) {
    List<Map<String, Object>> fields = new ArrayList<>();
    response.path("headers").properties().forEach(
        field -> {
          if (!usual.contains(field.getKey())) {
            fields.add(Map.of("name", field.getKey(), "description", described(followed(field.getValue()))));
          }
        });
    List<String> codes = new ArrayList<>();
    for (JsonNode code : response.findValues("code")) {
      code.path("enum").forEach(word -> codes.add(word.asText()));
      if (code.has("const")) {
        codes.add(code.path("const").asText());
      }
    }
    return Map.of(
        "status", status, "description", described(response), "fields", fields, "codes", codes, "contents",
        codes.isEmpty() ? contents(response) : List.of());
  }

  /** What can be sent or is answered, one entry for each kind that looks different. */
  private List<Map<String, Object>> contents(JsonNode of) {
    List<Map<String, Object>> shown = new ArrayList<>();
    Set<String> pictures = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    of.path("content").properties().forEach(
        content -> {
          JsonNode example = content.getValue().path("example");
          JsonNode schema = content.getValue().path("schema");
          if (schema.has("contentMediaType")) {
            pictures.add(content.getKey());
          } else if (seen.add(content.getKey())) {
            shown.add(content(content.getKey(), schema, example));
          }
        });
    if (!pictures.isEmpty()) {
      shown.add(content(String.join(", ", pictures), MissingNode.getInstance(), MissingNode.getInstance()));
    }
    return shown;
  }

  private Map<String, Object> content(String type, JsonNode schema, JsonNode example) {
    boolean isRaw = example.isTextual();
    String text = isRaw ? example.asText().strip() : example.toPrettyString();
    return Map.of(
        "type", type,
        "object", schemas.link(schema),
        "example", example.isMissingNode() ? List.of() : List.of(text));
  }

  private static List<String> described(JsonNode node) {
    return node.has("description") ? List.of(node.path("description").asText()) : List.of();
  }

  /** The node itself, or the one that it refers to; missing where another feature has that. */
  private JsonNode followed(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : followed(description.at(reference.substring(1)));
  }
}
