package app.selfsame.workshop;

import app.selfsame.image.ImageFormat;
import app.selfsame.likeness.DuplicateSearch;
import app.selfsame.likeness.LikenessAnswer;
import app.selfsame.likeness.Obstacle;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.report.LikenessJson;
import app.selfsame.report.NextStep;
import app.selfsame.session.FinishedFile;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what a process says of a photo, as strictly as what anybody sends. */
final class AnswerReader {
  private static final int DEEPEST = 32;
  private static final int LONGEST_TEXT = 50_000;
  private static final int LONGEST_NUMBER = 40;

  private static final Logger LOG = LoggerFactory.getLogger(AnswerReader.class);
  private static final Pattern PLACE = Pattern.compile("[\\w.$/]{0,200}(:-?[0-9]{1,6})?");

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private AnswerReader() {}

  /**
   * What an answer says.
   *
   * @throws StreamCorruptedException when it makes no sense
   */
  static Done read(Answer answer, Order order) throws IOException {
    if (answer.kind() == Answer.Kind.ZONE_READ) {
      return zoneRead(answer, order);
    }
    String text = text(answer.json());
    JsonNode json = tree(text);
    return switch (answer.kind()) {
      case JUDGED, JUDGED_UNCHANGED, JUDGED_WITH_FILE -> judged(answer, requirePhoto(order), text, json);
      case FACES_COMPARED -> facesCompared(order, text, json);
      case TEMPLATE_MADE -> templateMade(answer, order, json);
      case NOT_COMPARED -> notCompared(order, text, json);
      case ZONE_READ -> throw new StreamCorruptedException();
      case SEARCHED -> searched(order, json);
      case PROVEN -> proven(order);
      case UNUSABLE -> unusable(order, text, json);
      case DEFECT -> defect(json);
    };
  }

  private static Done proven(Order order) throws StreamCorruptedException {
    require(order instanceof ProofOrder);
    return new Done.Proven();
  }

  private static Done zoneRead(Answer answer, Order order) throws StreamCorruptedException {
    require(order instanceof ZoneOrder);
    return new Done.ZoneRead(ZoneWords.verdict(answer.json()), answer.json());
  }

  private static Done facesCompared(Order order, String text, JsonNode json) throws StreamCorruptedException {
    require(order instanceof CompareOrder || order instanceof EntryOrder);
    LikenessAnswer answer = constant(LikenessAnswer.values(), json.path("answer"));
    boolean isMeasured = json.path("similarity").isNumber();
    require(isMeasured != (answer == LikenessAnswer.NOT_COMPARED) && isMeasured == json.path("reasons").isEmpty());
    return new Done.FacesCompared(answer, text);
  }

  private static Done templateMade(Answer answer, Order order, JsonNode json) throws StreamCorruptedException {
    require(order instanceof TemplateOrder && json.path(WorkerDesk.POOR).isBoolean());
    byte[] template = answer.made().orElseThrow();
    try {
      OrderBounds.requireTemplate(template);
    } catch (IllegalArgumentException e) {
      throw new StreamCorruptedException();
    }
    return new Done.TemplateMade(template, json.path(WorkerDesk.POOR).asBoolean());
  }

  private static Done notCompared(Order order, String text, JsonNode json) throws StreamCorruptedException {
    require(order instanceof TemplateOrder && json.path("text").isTextual());
    return new Done.NotCompared(constant(Obstacle.values(), json.path("code")), text);
  }

  private static <T extends Enum<T>> T constant(T[] constants, JsonNode word) throws StreamCorruptedException {
    return Arrays.stream(constants)
        .filter(one -> LikenessJson.word(one).equals(word.asText()))
        .findFirst()
        .orElseThrow(StreamCorruptedException::new);
  }

  private static Done unusable(Order order, String text, JsonNode json) throws StreamCorruptedException {
    require(json.has(WorkerDesk.PHOTO) == order instanceof CompareOrder);
    require(List.of("", "first", "second").contains(json.path(WorkerDesk.PHOTO).asText()));
    return new Done.Unusable(refusalCode(json, "error"), text);
  }

  private static void require(boolean makesSense) throws StreamCorruptedException {
    if (!makesSense) {
      throw new StreamCorruptedException();
    }
  }

  private static PhotoOrder requirePhoto(Order order) throws StreamCorruptedException {
    if (order instanceof PhotoOrder photo) {
      return photo;
    }
    throw new StreamCorruptedException();
  }

  private static Done searched(Order order, JsonNode json) throws StreamCorruptedException {
    require(order instanceof SearchOrder);
    int count = order.parts().size();
    JsonNode found = json.path(WorkerDesk.FOUND);
    JsonNode pairs = json.path(WorkerDesk.PAIRS);
    require(isBelow(found, count * (count - 1) / 2 + 1) && pairs.isArray());
    require(pairs.size() == Math.min(found.asInt(), SearchOrder.MOST_PAIRS));
    Set<Integer> spoiled = new HashSet<>();
    for (JsonNode place : json.path(WorkerDesk.SPOILED)) {
      require(isBelow(place, count) && spoiled.add(place.asInt()));
    }
    Set<List<Integer>> seen = new HashSet<>();
    List<Done.Pair> read = new ArrayList<>();
    for (JsonNode pair : pairs) {
      Done.Pair one = pair(pair, count);
      require(seen.add(List.of(one.first(), one.second())));
      require(!spoiled.contains(one.first()) && !spoiled.contains(one.second()));
      read.add(one);
    }
    return new Done.Searched(read, found.asInt(), spoiled);
  }

  private static Done.Pair pair(JsonNode pair, int count) throws StreamCorruptedException {
    DuplicateSearch.Kind[] kinds = DuplicateSearch.Kind.values();
    require(isBelow(pair.path(0), count) && isBelow(pair.path(1), count) && isBelow(pair.path(2), kinds.length));
    require(pair.size() == 3 && pair.path(0).asInt() < pair.path(1).asInt());
    return new Done.Pair(pair.path(0).asInt(), pair.path(1).asInt(), kinds[pair.path(2).asInt()]);
  }

  private static boolean isBelow(JsonNode number, int most) {
    return number.isInt() && number.asInt() >= 0 && number.asInt() < most;
  }

  private static Done defect(JsonNode json) throws StreamCorruptedException {
    LOG.atError()
        .addKeyValue("failure", place(json.path("failure")))
        .addKeyValue("at", place(json.path("at")))
        .log("photo-failed");
    return new Done.Lost(Done.Why.DEFECT);
  }

  /** A name of Java's and nothing else. */
  private static String place(JsonNode json) throws StreamCorruptedException {
    if (!PLACE.matcher(json.asText()).matches()) {
      throw new StreamCorruptedException();
    }
    return json.asText();
  }

  private static Done judged(Answer answer, PhotoOrder order, String text, JsonNode json)
      throws StreamCorruptedException {
    boolean hasFile = answer.kind() != Answer.Kind.JUDGED;
    boolean isRefused = json.has("refused");
    if (order.makesFile() ? hasFile == isRefused : hasFile || isRefused) {
      throw new StreamCorruptedException();
    }
    Optional<String> refused = isRefused ? Optional.of(refusal(json)) : Optional.empty();
    require(order.seesFace() == answer.face().length > 0);
    Optional<SeenFace> face = order.seesFace() ? Optional.of(SeenFace.read(answer.face())) : Optional.empty();
    return new Done.Judged(verdict(json), next(json), reasons(json), text, file(answer, order), refused, face);
  }

  private static Optional<FinishedFile> file(Answer answer, PhotoOrder order) {
    return switch (answer.kind()) {
      case JUDGED_UNCHANGED -> Optional.of(finished(order.photo(), order));
      case JUDGED_WITH_FILE -> Optional.of(finished(answer.made().orElseThrow(), order));
      default -> Optional.empty();
    };
  }

  private static FinishedFile finished(byte[] bytes, PhotoOrder order) {
    ImageFormat format = ImageFormat.of(bytes);
    return new FinishedFile(bytes, format, order.document() + "." + format.extension());
  }

  private static Verdict verdict(JsonNode json) throws StreamCorruptedException {
    String word = json.path("verdict").asText();
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.word().equals(word))
        .findFirst()
        .orElseThrow(StreamCorruptedException::new);
  }

  private static NextStep next(JsonNode json) throws StreamCorruptedException {
    String word = json.path(WorkerDesk.NEXT).asText();
    return Arrays.stream(NextStep.values())
        .filter(step -> step.word().equals(word))
        .findFirst()
        .orElseThrow(StreamCorruptedException::new);
  }

  private static List<String> reasons(JsonNode json) throws StreamCorruptedException {
    List<String> reasons = new ArrayList<>();
    for (Outcome outcome : List.of(Outcome.FAIL, Outcome.WARN)) {
      for (JsonNode check : json.path("checks")) {
        if (check.path("outcome").asText().equals(outcome.word())) {
          reasons.add(checkId(check.path("id").asText()));
        }
      }
    }
    return reasons;
  }

  private static String checkId(String word) throws StreamCorruptedException {
    try {
      return CheckId.of(word).word();
    } catch (IllegalArgumentException e) {
      throw new StreamCorruptedException();
    }
  }

  private static String refusal(JsonNode json) throws StreamCorruptedException {
    refusalCode(json, "refused");
    ObjectNode refusal = JSON.createObjectNode();
    for (String member : List.of("refused", "reason", "arguments")) {
      refusal.set(member, json.path(member));
    }
    return refusal.toString();
  }

  private static String refusalCode(JsonNode json, String member) throws StreamCorruptedException {
    Optional<RefusalCode> code = RefusalCode.of(json.path("reason").asText());
    if (code.isEmpty() || !json.path(member).isTextual() || !json.path("arguments").isObject()) {
      throw new StreamCorruptedException();
    }
    return code.get().id();
  }

  private static JsonNode tree(String text) throws StreamCorruptedException {
    try {
      JsonNode json = JSON.readTree(text);
      if (json.isObject()) {
        return json;
      }
    } catch (JsonProcessingException e) {
      // Said below: its message repeats what came.
    }
    throw new StreamCorruptedException();
  }

  /** One line. */
  private static String text(byte[] bytes) throws StreamCorruptedException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.chars().noneMatch(c -> c < ' ')) {
        return text;
      }
    } catch (CharacterCodingException e) {
      // Said below.
    }
    throw new StreamCorruptedException();
  }
}
