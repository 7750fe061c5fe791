package app.selfsame.collection;

import app.selfsame.http.PassingJson;
import app.selfsame.mail.MailAddress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What a company says of somebody who is asked for a photo.
 *
 * @param reference the company's own number or name for them, which nobody else of the collection has
 * @param mail where letters go
 * @param language that they read, as BCP 47 has it
 */
record AskedPerson(String reference, String name, Optional<MailAddress> mail, Optional<String> language) {
  private static final ObjectMapper JSON = PassingJson.mapper();

  /** As it is sealed, and answered to the company. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("reference", reference).put("name", name);
    mail.ifPresent(address -> json.put("mail", address.text()));
    language.ifPresent(tag -> json.put("language", tag));
    return json;
  }

  /** What {@link #json} says. */
  static AskedPerson of(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      return new AskedPerson(
          json.path("reference").asText(),
          json.path("name").asText(),
          Optional.ofNullable(json.get("mail")).map(JsonNode::asText).map(MailAddress::new),
          Optional.ofNullable(json.get("language")).map(JsonNode::asText));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
