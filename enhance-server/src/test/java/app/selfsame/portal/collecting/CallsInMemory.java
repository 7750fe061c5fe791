package app.selfsame.portal.collecting;

import app.selfsame.company.Callers;
import app.selfsame.company.CompanyFeature;
import app.selfsame.company.Scope;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.parcel.ReadingKey;
import app.selfsame.settings.Setting;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calls of reading keys and collections, which keep what they are sent in memory: of one company, unchecked. Tests put
 * there what a person's page, or somebody who means harm, has sent.
 */
final class CallsInMemory implements Feature {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEYS = "/v1/reading-keys";
  private static final String COLLECTIONS = "/v1/collections";
  private static final String ONE = COLLECTIONS + "/{collection}";
  private static final String PARTICIPANTS = ONE + "/participants";
  private static final String PARTICIPANT = PARTICIPANTS + "/{participant}";
  private static final int MOST_BYTES = 1 << 20;
  private static final int PAGE = 3;

  private final CompanyFeature companies;
  final Map<String, ObjectNode> keys = new LinkedHashMap<>();
  final Map<String, ObjectNode> collections = new LinkedHashMap<>();
  final Map<String, ObjectNode> participants = new LinkedHashMap<>();
  final Map<String, byte[]> parcels = new ConcurrentHashMap<>();
  final List<String> bodies = new ArrayList<>();

  CallsInMemory(CompanyFeature companies) {
    this.companies = companies;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public Running start(Ground ground) {
    Callers callers = companies.callers().orElseThrow();
    List<Route> routes =
        List.of(
            Route.get(KEYS, context -> answer(context, array("keys", keys))),
            post(KEYS, this::addKey),
            post(KEYS + "/{key}/retire", context -> put(context, keys.get(context.pathParam("key")), "retiredAt", now())),
            Route.get(COLLECTIONS, context -> answer(context, array("collections", collections))),
            post(COLLECTIONS, this::addCollection),
            Route.get(ONE, context -> answer(context, collection(context))),
            Route.delete(ONE, context -> answer(context, collections.remove(context.pathParam("collection")))),
            post(
                ONE + "/deadline",
                context -> put(context, collection(context), "deadline", sent(context).path("deadline").asText())),
            post(ONE + "/close", context -> put(context, collection(context), "closedAt", now())),
            post(ONE + "/remind", context -> answer(context, JSON.createObjectNode().put("letters", 1))),
            Route.get(PARTICIPANTS, this::list),
            post(PARTICIPANTS, this::ask),
            Route.get(PARTICIPANT + "/parcel", this::parcel),
            post(PARTICIPANT + "/decision", this::decide),
            post(PARTICIPANT + "/revoke", context -> put(context, participant(context), "state", "revoked")),
            post(PARTICIPANT + "/link", this::giveLink));
    return () -> routes.stream().map(route -> route.onlyFor(callers.with(Scope.BATCHES))).toList();
  }

  private static Route post(String path, Handler handler) {
    return Route.post(path, handler).taking(MOST_BYTES);
  }

  private static String now() {
    return Instant.now().toString();
  }

  private static void answer(Context context, JsonNode json) {
    context.contentType("application/json").result(json.toString());
  }

  private static void put(Context context, ObjectNode into, String name, String value) {
    answer(context, into.put(name, value));
  }

  private static ObjectNode array(String name, Map<String, ObjectNode> all) {
    ObjectNode answer = JSON.createObjectNode();
    answer.putArray(name).addAll(all.values());
    return answer;
  }

  private JsonNode sent(Context context) throws JsonProcessingException {
    String body = context.body();
    bodies.add(body);
    return JSON.readTree(body);
  }

  private void addKey(Context context) throws JsonProcessingException {
    JsonNode sent = sent(context);
    byte[] point = Base64.getUrlDecoder().decode(sent.path("publicKey").asText());
    ObjectNode key = ((ObjectNode) sent).put("id", ReadingKey.of(point).orElseThrow().id()).put("madeAt", now());
    keys.put(key.path("id").asText(), key.put("madeBy", "boss@example.org"));
    answer(context, key);
  }

  private void addCollection(Context context) throws JsonProcessingException {
    ObjectNode collection = ((ObjectNode) sent(context)).put("id", "collection-" + collections.size());
    // What a size of one's own is for, the server says by a document's id.
    collection.put("document", collection.path("document").asText("own-35x45mm"));
    collections.put(collection.path("id").asText(), collection);
    answer(context, collection);
  }

  private ObjectNode collection(Context context) {
    ObjectNode found = collections.get(context.pathParam("collection"));
    if (found == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return found;
  }

  private void ask(Context context) throws JsonProcessingException {
    for (JsonNode each : sent(context).path("participants")) {
      ObjectNode participant = (ObjectNode) each;
      participant.put("state", "missing").put("attempt", 0);
      if (participant.has("secret")) {
        participant.put("mailedAt", now());
      }
      participants.put(participant.path("id").asText(), participant);
    }
    answer(context, JSON.createObjectNode());
  }

  /** A few at a time. */
  private void list(Context context) {
    List<ObjectNode> all = List.copyOf(participants.values());
    String after = context.queryParam("after");
    int from = after == null ? 0 : Integer.parseInt(after);
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode some = answer.putArray("participants");
    all.stream().skip(from).limit(PAGE).forEach(some::add);
    if (from + PAGE < all.size()) {
      answer.put("next", String.valueOf(from + PAGE));
    }
    answer(context, answer);
  }

  private ObjectNode participant(Context context) {
    return participants.get(context.pathParam("participant"));
  }

  private void parcel(Context context) {
    byte[] parcel = parcels.get(context.pathParam("participant"));
    if (parcel == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    context.contentType("application/octet-stream").result(parcel);
  }

  private void decide(Context context) throws JsonProcessingException {
    JsonNode sent = sent(context);
    ObjectNode participant = participant(context);
    participant.put("state", sent.path("decision").asText()).set("reasons", sent.path("reasons"));
    answer(context, participant);
  }

  private void giveLink(Context context) throws JsonProcessingException {
    ObjectNode participant = participant(context);
    participant.setAll((ObjectNode) sent(context));
    answer(context, participant.put("state", "missing"));
  }

  /** Has a picture be there as a participant's. */
  void send(String participant, int attempt, byte[] parcel) {
    parcels.put(participant, parcel);
    participants.get(participant).put("state", "sent").put("attempt", attempt).put("sentAt", now());
  }
}
