package app.selfsame.command;

import app.selfsame.document.BackgroundRule;
import app.selfsame.document.BackgroundTone;
import app.selfsame.document.ChildRule;
import app.selfsame.document.PersonRules;
import app.selfsame.document.Stated;
import app.selfsame.document.Waiver;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What a document says of the person and of the background, as JSON. What it does not say is {@code null}. */
final class DocumentRulesJson {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private final DocumentJson document;

  DocumentRulesJson(DocumentJson document) {
    this.document = document;
  }

  ObjectNode background(BackgroundRule rule) {
    ObjectNode json = FACTORY.objectNode();
    json.put("words", rule.words().english());
    ArrayNode tones = json.putArray("tones");
    rule.tones().stream().map(BackgroundTone::word).forEach(tones::add);
    json.put("notWhite", rule.notWhite());
    json.set("source", document.source(rule.source()));
    return json;
  }

  void putPerson(ObjectNode json, PersonRules rules) {
    put(json, "glasses", rules.glasses(), (node, rule) -> node.put("rule", DocumentJson.word(rule)));
    put(json, "headCovering", rules.headCovering(), (node, rule) -> node.put("rule", DocumentJson.word(rule)));
    put(json, "expression", rules.expression(), (node, rule) -> node.put("rule", DocumentJson.word(rule)));
    put(json, "mouthClosed", rules.mouthClosed(), (node, rule) -> node.put("rule", rule));
    put(json, "recencyMonths", rules.recencyMonths(), (node, rule) -> node.put("rule", rule));
    put(json, "otherRecencyMonths", rules.otherRecencyMonths(), (node, rule) -> node.put("rule", rule));
    put(json, "ownPhoto", rules.ownPhoto(), (node, rule) -> node.put("rule", DocumentJson.word(rule)));
    put(json, "takenBy", rules.takenBy(), (node, rule) -> node.put("rule", rule.english()));
    ArrayNode children = json.putArray("children");
    rules.children().forEach(rule -> children.add(child(rule)));
  }

  private <T> void put(
      ObjectNode json, String name, Optional<Stated<T>> stated, BiConsumer<ObjectNode, T> putRule) {
    if (stated.isEmpty()) {
      json.putNull(name);
      return;
    }
    ObjectNode object = json.putObject(name);
    putRule.accept(object, stated.get().rule());
    object.put("words", stated.get().words());
    object.set("source", document.source(stated.get().source()));
  }

  private ObjectNode child(ChildRule rule) {
    ObjectNode json = FACTORY.objectNode();
    json.put("underYears", rule.underYears());
    document.putRule(json, "headHeight", rule.headHeight());
    document.putRule(json, "eyeLineFromBottom", rule.eyeLineFromBottom());
    ArrayNode waived = json.putArray("waived");
    rule.waived().stream().sorted().map(Waiver::word).forEach(waived::add);
    json.set("source", document.source(rule.source()));
    return json;
  }
}
