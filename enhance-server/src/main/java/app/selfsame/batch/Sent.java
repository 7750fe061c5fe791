package app.selfsame.batch;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.message.Argument;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** The members of a JSON object that a request has; each is refused by name when it is not what it may be. */
final class Sent {
  private static final int LONGEST = 500;
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonNode object;

  private Sent(JsonNode object) {
    this.object = object;
  }

  /**
   * Reads a body.
   *
   * @param names of members that there may be
   * @throws ProblemException when it is no object, or has others
   */
  static Sent read(byte[] body, Collection<String> names) {
    JsonNode object;
    try {
      object = JSON.readTree(body);
    } catch (IOException e) {
      throw BatchRefusal.of(BatchRefusal.BODY);
    }
    if (object == null || !object.isObject()) {
      throw BatchRefusal.of(BatchRefusal.BODY);
    }
    return of(object, names);
  }

  private static Sent of(JsonNode object, Collection<String> names) {
    Set<String> unknown = new HashSet<>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(names);
    if (!unknown.isEmpty()) {
      // What was sent is not said back.
      throw new ProblemException(
          Problem.of(BatchRefusal.UNKNOWN_MEMBER, Argument.literal(String.join(", ", List.copyOf(names)))));
    }
    return new Sent(object);
  }

  /** The same of what stands behind an address's question mark. */
  static Sent query(Context context, Collection<String> names) {
    ObjectNode object = JSON.createObjectNode();
    context.queryParamMap().forEach((name, values) -> object.set(name, value(values)));
    return of(object, names);
  }

  private static JsonNode value(List<String> values) {
    String text = values.size() == 1 ? values.get(0) : "";
    if (text.equals("true") || text.equals("false")) {
      return BooleanNode.valueOf(text.equals("true"));
    }
    return text.matches("[0-9]{1,9}") ? IntNode.valueOf(Integer.parseInt(text)) : TextNode.valueOf(text);
  }

  Optional<String> text(String name) {
    return member(name, node -> node.isTextual() && !node.asText().isBlank() && node.asText().length() <= LONGEST)
        .map(JsonNode::asText);
  }

  boolean yes(String name) {
    return either(name).orElse(false);
  }

  Optional<Boolean> either(String name) {
    return member(name, JsonNode::isBoolean).map(JsonNode::asBoolean);
  }

  OptionalInt number(String name, int least, int most) {
    Optional<JsonNode> found =
        member(name, node -> node.isInt() && node.asInt() >= least && node.asInt() <= most);
    return found.isPresent() ? OptionalInt.of(found.get().asInt()) : OptionalInt.empty();
  }

  Optional<String> choice(String name, String... choices) {
    return member(name, node -> List.of(choices).contains(node.asText())).map(JsonNode::asText);
  }

  /** A day that is not after another. */
  Optional<LocalDate> day(String name, LocalDate last) {
    Optional<LocalDate> day;
    try {
      day = text(name).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw refuse(name);
    }
    if (day.isPresent() && (day.get().isAfter(last) || day.get().isBefore(last.minusYears(130)))) {
      throw refuse(name);
    }
    return day;
  }

  ProblemException refuse(String name) {
    return new ProblemException(Problem.of(BatchRefusal.MEMBER, Argument.literal(name)));
  }

  private Optional<JsonNode> member(String name, Predicate<JsonNode> isAllowed) {
    JsonNode found = object.get(name);
    if (found == null || found.isNull()) {
      return Optional.empty();
    }
    if (!isAllowed.test(found)) {
      throw refuse(name);
    }
    return Optional.of(found);
  }
}
