package app.selfsame.manual;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An answer as a document shows it: its values are examples, its members are those of every answer. */
final class ShownJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ShownJson() {}

  /** The members with the kinds of their values; of a list, the kinds of what is in it. */
  static String members(String json) throws IOException {
    return members(JSON.readTree(json));
  }

  private static String members(JsonNode node) {
    if (node.isArray()) {
      Set<String> kinds = new TreeSet<>();
      node.forEach(one -> kinds.add(members(one)));
      return kinds.toString();
    }
    if (node.isObject()) {
      TreeMap<String, String> all = new TreeMap<>();
      node.fields().forEachRemaining(member -> all.put(member.getKey(), members(member.getValue())));
      return all.toString();
    }
    return node.getNodeType().toString();
  }
}
