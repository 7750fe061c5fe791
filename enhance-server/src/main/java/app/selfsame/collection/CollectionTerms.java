package app.selfsame.collection;

import app.selfsame.http.PassingJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a company asks people for.
 *
 * @param name of the collection, which stands in letters
 * @param document id of a document, or of a size of one's own
 * @param frame the size of one's own, as it was sent
 * @param consentText what people agree to when they send
 * @param language that people are spoken to in where nothing else is known of them
 * @param reviewers ids of the accounts that may open pictures and decide on them, beside owners; empty where all members may
 */
record CollectionTerms(
    String name,
    String document,
    Optional<ObjectNode> frame,
    AskedRules rules,
    String consentText,
    Optional<String> language,
    List<String> reviewers) {
  private static final ObjectMapper JSON = PassingJson.mapper();

  /** The id of what photos are held against: the document with the company's rules. */
  String documentForPhotos() {
    return rules.forPhotos().on(document);
  }

  /** As it is sealed, and answered to the company. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", name).put("document", document);
    frame.ifPresent(sides -> json.set("frame", sides.deepCopy()));
    json.set("rules", rules.json());
    json.put("consentText", consentText);
    language.ifPresent(tag -> json.put("language", tag));
    if (!reviewers.isEmpty()) {
      ArrayNode ids = json.putArray("reviewers");
      reviewers.forEach(ids::add);
    }
    return json;
  }

  /** What {@link #json} says. */
  static CollectionTerms of(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      return new CollectionTerms(
          json.path("name").asText(),
          json.path("document").asText(),
          Optional.ofNullable(json.get("frame")).map(ObjectNode.class::cast),
          AskedRules.of(json.path("rules")),
          json.path("consentText").asText(),
          Optional.ofNullable(json.get("language")).map(JsonNode::asText),
          StreamSupport.stream(json.path("reviewers").spliterator(), false).map(JsonNode::asText).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
