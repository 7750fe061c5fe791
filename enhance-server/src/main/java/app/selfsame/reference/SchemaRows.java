package app.selfsame.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Schemas as rows, a member each. Those that have a name are shown once, and linked to. */
final class SchemaRows {
  private static final String PLACE = "#/components/schemas/";

  private final JsonNode description;
  private final Set<String> met = new HashSet<>();
  private final Map<String, Map<String, Object>> named = new LinkedHashMap<>();

  SchemaRows(JsonNode description) {
    this.description = description;
  }

  /** The name of a schema that has one, which then is among the named; of a choice between some the names of all. */
  List<String> link(JsonNode schema) {
    if (schema.has("anyOf")) {
      List<String> names = new ArrayList<>();
      schema.path("anyOf").forEach(one -> names.addAll(link(one)));
      return names;
    }
    String name = schema.path("$ref").asText().replace(PLACE, "");
    if (name.isEmpty()) {
      return List.of();
    }
    if (met.add(name)) {
      JsonNode meant = description.at("/components/schemas/" + name);
      List<Map<String, Object>> rows = new ArrayList<>();
      // It stands before those that it is made of.
      named.put(name, Map.of());
      members(meant, "", rows);
      named.put(
          name,
          Map.of(
              "name", name,
              "description", described(meant),
              "words", words(meant),
              "rows", rows));
    }
    return List.of(name);
  }

  /** All that were linked to. */
  List<Map<String, Object>> named() {
    return List.copyOf(named.values());
  }

  /** One value. */
  Map<String, Object> row(String name, JsonNode schema) {
    JsonNode inner = schema.path("items").isMissingNode() ? schema : schema.path("items");
    Map<String, Object> row = new HashMap<>();
    row.put("name", name);
    row.put("isRequired", false);
    row.put("object", link(inner));
    row.put("type", type(schema));
    row.put("words", words(inner));
    row.put("description", described(schema));
    return row;
  }

  private void members(JsonNode schema, String before, List<Map<String, Object>> rows) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema.path("properties").properties().forEach(
        member -> {
          String name = before + member.getKey();
          Map<String, Object> row = row(name, member.getValue());
          row.put("isRequired", required.contains(member.getKey()));
          rows.add(row);
          boolean isList = member.getValue().has("items");
          members(isList ? member.getValue().path("items") : member.getValue(), name + (isList ? "[]." : "."), rows);
        });
  }

  /** Such as {@code string} or {@code integer 1–60}; the names of schemas are left to links. */
  private static List<String> type(JsonNode schema) {
    List<String> parts = new ArrayList<>();
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      List<String> types = new ArrayList<>();
      type.forEach(one -> types.add(one.asText()));
      parts.add(String.join(" | ", types));
    } else if (type.isTextual()) {
      parts.add(type.asText());
    }
    if (schema.has("minimum") && schema.has("maximum")) {
      parts.add(schema.path("minimum").asText() + "–" + schema.path("maximum").asText());
    }
    if (schema.has("format")) {
      parts.add(schema.path("format").asText());
    }
    if (schema.has("default")) {
      parts.add("= " + schema.path("default").asText());
    }
    return parts.isEmpty() ? List.of() : List.of(String.join(" ", parts));
  }

  /** Those that there may be, in one. */
  private static List<String> words(JsonNode schema) {
    List<String> words = new ArrayList<>();
    schema.path("enum").forEach(word -> words.add(word.asText()));
    return words.isEmpty() ? List.of() : List.of(String.join(" | ", words));
  }

  private static List<String> described(JsonNode node) {
    return node.has("description") ? List.of(node.path("description").asText()) : List.of();
  }
}
