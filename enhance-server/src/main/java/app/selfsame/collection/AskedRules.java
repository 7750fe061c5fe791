package app.selfsame.collection;

import app.selfsame.company.OwnerPages;
import app.selfsame.document.HouseRules;
import app.selfsame.http.JsonMembers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What a company asks for beside the document's rules, as it says it; of what it does not say, the document's rules stand.
 *
 * @param glasses whether they may be worn
 * @param smile whether people may smile
 * @param background what is behind people: the word of a colour, or else the company's own, which no check measures
 */
record AskedRules(Optional<Boolean> glasses, Optional<Boolean> smile, Optional<String> background) {
  static final List<String> MEMBERS = List.of("glasses", "smile", "background");

  private static final AskedRules NONE = new AskedRules(Optional.empty(), Optional.empty(), Optional.empty());

  /** Reads the member of that name; none where it is missing. */
  static AskedRules read(JsonMembers sent, String name) {
    return sent.object(name, MEMBERS).map(AskedRules::read).orElse(NONE);
  }

  private static AskedRules read(JsonMembers rules) {
    return new AskedRules(
        rules.either("glasses"),
        rules.either("smile"),
        rules
            .text("background")
            .map(text -> OwnerPages.label(text).orElseThrow(() -> rules.refuse("background"))));
  }

  /** The same as rules that photos are held against. */
  HouseRules forPhotos() {
    return new HouseRules(glasses, smile, background.filter(HouseRules::isBackground).orElse(""));
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    glasses.ifPresent(may -> json.put("glasses", may));
    smile.ifPresent(may -> json.put("smile", may));
    background.ifPresent(words -> json.put("background", words));
    return json;
  }

  /** What {@link #json} says. */
  static AskedRules of(JsonNode json) {
    return new AskedRules(
        Optional.ofNullable(json.get("glasses")).map(JsonNode::asBoolean),
        Optional.ofNullable(json.get("smile")).map(JsonNode::asBoolean),
        Optional.ofNullable(json.get("background")).map(JsonNode::asText));
  }
}
