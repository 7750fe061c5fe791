package app.selfsame.http;

import app.selfsame.message.Argument;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The members of a JSON object that a request has. What is no such object, has a member twice or one that has no meaning, or
 * has anything behind it is refused, and so is each member, by name, that is not what it may be. A member that is {@code null}
 * is not there.
 */
public final class JsonMembers {
  private static final int LONGEST = 500;
  private static final int MOST_TEXTS = 50;
  private static final int MOST_DIGITS = 9;
  /**
   * Names, values and brackets: 500 people of nine members have half as many. In two megabytes there could else be a million of
   * them, and each takes tens of times its bytes once it is read.
   */
  private static final int MOST_TOKENS = 20_000;
  private static final int DEEPEST = 20;
  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final JsonNode object;
  private final String inside;

  /**
   * @param inside how its members are named before their own names
   */
  private JsonMembers(JsonNode object, String inside) {
    this.object = object;
    this.inside = inside;
  }

  /**
   * Reads a body.
   *
   * @param names of members that there may be
   * @throws ProblemException when it is no object, or has others
   */
  public static JsonMembers read(byte[] body, Collection<String> names) {
    JsonNode object;
    try {
      object = JSON.readTree(body);
    } catch (IOException e) {
      throw refusedBody();
    }
    if (object == null || !object.isObject()) {
      throw refusedBody();
    }
    return of(object, "", names);
  }

  /**
   * The same of what stands behind an address's question mark, where numbers and words stand for themselves.
   *
   * @param objects names of members that are JSON objects written out
   */
  public static JsonMembers query(Context context, Collection<String> names, Set<String> objects) {
    ObjectNode object = JSON.createObjectNode();
    for (Map.Entry<String, List<String>> each : context.queryParamMap().entrySet()) {
      String text = each.getValue().size() == 1 ? each.getValue().get(0) : "";
      object.set(each.getKey(), objects.contains(each.getKey()) ? written(each.getKey(), text) : value(text));
    }
    return of(object, "", names);
  }

  private static JsonNode written(String name, String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw refused(name);
    }
  }

  private static JsonNode value(String text) {
    if (text.equals("true") || text.equals("false")) {
      return BooleanNode.valueOf(text.equals("true"));
    }
    return text.matches("[0-9]{1,9}") ? IntNode.valueOf(Integer.parseInt(text)) : TextNode.valueOf(text);
  }

  private static JsonMembers of(JsonNode object, String inside, Collection<String> names) {
    Set<String> unknown = new TreeSet<>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(names);
    if (!unknown.isEmpty()) {
      // What was sent is not said back.
      throw new ProblemException(
          Problem.of(RequestRefusal.UNKNOWN_MEMBER, Argument.literal(String.join(", ", List.copyOf(names)))));
    }
    return new JsonMembers(object, inside);
  }

  /** Whether a member is there. */
  public boolean has(String name) {
    return object.hasNonNull(name);
  }

  /** A text of 1 to 500 characters that is not all blank. */
  public Optional<String> text(String name) {
    return text(name, LONGEST);
  }

  /** The same of so many characters at most. */
  public Optional<String> text(String name, int longest) {
    return member(name, node -> isText(node, longest)).map(JsonNode::asText);
  }

  /** The same of a member that must be there. */
  public String required(String name) {
    return required(name, LONGEST);
  }

  /** The same of so many characters at most. */
  public String required(String name, int longest) {
    return text(name, longest).orElseThrow(() -> refuse(name));
  }

  /** An array of up to 50 such texts. */
  public Optional<List<String>> texts(String name) {
    return member(name, JsonMembers::isTexts).map(JsonMembers::texts);
  }

  /** The same, or one such text alone. */
  public Optional<List<String>> textOrTexts(String name) {
    return member(name, node -> isText(node) || isTexts(node))
        .map(node -> node.isTextual() ? List.of(node.asText()) : texts(node));
  }

  private static boolean isTexts(JsonNode node) {
    boolean areTexts = node.isArray() && node.size() <= MOST_TEXTS;
    for (JsonNode each : node) {
      areTexts &= isText(each);
    }
    return areTexts;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return List.copyOf(texts);
  }

  private static boolean isText(JsonNode node) {
    return isText(node, LONGEST);
  }

  private static boolean isText(JsonNode node, int longest) {
    return node.isTextual() && !node.asText().isBlank() && node.asText().length() <= longest;
  }

  /** Whether a member is true; without it, it is not. */
  public boolean yes(String name) {
    return either(name).orElse(false);
  }

  public Optional<Boolean> either(String name) {
    return member(name, JsonNode::isBoolean).map(JsonNode::asBoolean);
  }

  /** A whole number. */
  public OptionalInt number(String name, int least, int most) {
    Optional<JsonNode> found =
        member(name, node -> node.isInt() && node.asInt() >= least && node.asInt() <= most);
    return found.isPresent() ? OptionalInt.of(found.get().asInt()) : OptionalInt.empty();
  }

  /** A number of up to nine digits, of which some may be decimals. */
  public Optional<BigDecimal> decimal(String name) {
    return member(name, JsonMembers::isDecimal).map(JsonNode::decimalValue);
  }

  private static boolean isDecimal(JsonNode node) {
    // A number such as 1e999999999 is short here and long wherever it is written out.
    return node.isNumber()
        && node.decimalValue().precision() <= MOST_DIGITS
        && Math.abs(node.decimalValue().scale()) <= MOST_DIGITS;
  }

  /** One of some words. */
  public Optional<String> choice(String name, String... choices) {
    return member(name, node -> node.isTextual() && List.of(choices).contains(node.asText())).map(JsonNode::asText);
  }

  /** Another object. */
  public Optional<JsonMembers> object(String name, Collection<String> names) {
    return member(name, JsonNode::isObject).map(found -> of(found, inside + name + ".", names));
  }

  /** An array of other objects, so many at most. */
  public Optional<List<JsonMembers>> objects(String name, Collection<String> names, int most) {
    return member(name, node -> node.isArray() && node.size() <= most)
        .map(array -> each(array, inside + name, names));
  }

  private static List<JsonMembers> each(JsonNode array, String name, Collection<String> names) {
    List<JsonMembers> all = new ArrayList<>();
    for (JsonNode each : array) {
      String place = name + "[" + all.size() + "]";
      if (!each.isObject()) {
        throw refused(place);
      }
      all.add(of(each, place + ".", names));
    }
    return List.copyOf(all);
  }

  /** All of it as it was sent. */
  public ObjectNode json() {
    return object.deepCopy();
  }

  /** The refusal of a member that is not what it may be. */
  public ProblemException refuse(String name) {
    return refused(inside + name);
  }

  private static ProblemException refused(String name) {
    return new ProblemException(Problem.of(RequestRefusal.MEMBER, Argument.literal(name)));
  }

  private static ProblemException refusedBody() {
    return new ProblemException(Problem.of(RequestRefusal.JSON));
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
