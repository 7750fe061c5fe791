package app.selfsame.collection;

import app.selfsame.company.OwnerPages;
import app.selfsame.http.JsonMembers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What a company asks for beside the document's rules; of what it does not say, the document's rules stand.
 *
 * @param glasses whether they may be worn
 * @param smile whether people may smile
 * @param background what is behind people, in the company's words
 */
record HouseRules(Optional<Boolean> glasses, Optional<Boolean> smile, Optional<String> background) {
  static final List<String> MEMBERS = List.of("glasses", "smile", "background");

  private static final HouseRules NONE = new HouseRules(Optional.empty(), Optional.empty(), Optional.empty());

  /** Reads the member of that name; none where it is missing. */
  static HouseRules read(JsonMembers sent, String name) {
    return sent.object(name, MEMBERS).map(HouseRules::read).orElse(NONE);
  }

  private static HouseRules read(JsonMembers rules) {
    return new HouseRules(
        rules.either("glasses"),
        rules.either("smile"),
        rules
            .text("background")
            .map(text -> OwnerPages.label(text).orElseThrow(() -> rules.refuse("background"))));
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    glasses.ifPresent(may -> json.put("glasses", may));
    smile.ifPresent(may -> json.put("smile", may));
    background.ifPresent(words -> json.put("background", words));
    return json;
  }

  /** What {@link #json} says. */
  static HouseRules of(JsonNode json) {
    return new HouseRules(
        Optional.ofNullable(json.get("glasses")).map(JsonNode::asBoolean),
        Optional.ofNullable(json.get("smile")).map(JsonNode::asBoolean),
        Optional.ofNullable(json.get("background")).map(JsonNode::asText));
  }
}
