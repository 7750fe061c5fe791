package app.selfsame.payment.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads forms with names such as {@code line_items[0][price_data][currency]}, as Stripe takes them. */
final class Form {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Form() {}

  static ObjectNode read(String form) {
    ObjectNode root = JSON.createObjectNode();
    for (String pair : form.isEmpty() ? new String[0] : form.split("&")) {
      String[] sides = pair.split("=", 2);
      String[] path = decoded(sides[0]).replace("]", "").split("\\[");
      ObjectNode at = root;
      for (int i = 0; i < path.length - 1; i++) {
        at = at.withObject("/" + path[i]);
      }
      at.put(path[path.length - 1], decoded(sides[1]));
    }
    return (ObjectNode) withLists(root);
  }

  /** Objects whose names are numbers are lists. */
  private static JsonNode withLists(JsonNode node) {
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    Map<String, JsonNode> members = new TreeMap<>();
    object.properties().forEach(member -> members.put(member.getKey(), withLists(member.getValue())));
    if (!members.isEmpty() && members.keySet().stream().allMatch(name -> name.matches("[0-9]+"))) {
      ArrayNode list = JSON.createArrayNode();
      members.values().forEach(list::add);
      return list;
    }
    return JSON.createObjectNode().setAll(members);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
