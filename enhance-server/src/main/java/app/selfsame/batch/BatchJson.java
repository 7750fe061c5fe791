package app.selfsame.batch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Batches and photos as requests are answered with them. */
final class BatchJson {
  /** Of a deleted batch: all that were not ready. */
  static final String REFUSED = "refused";

  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private BatchJson() {}

  static ObjectNode batch(Batch batch, Map<String, Integer> counts) {
    ObjectNode json = FACTORY.objectNode();
    json.put("id", batch.id()).put("state", batch.state().word()).put("test", batch.isTest());
    json.set("wishes", batch.wishes().json());
    json.put("language", batch.language());
    json.put("photos", batch.photos()).put("hasRoster", batch.roster().isPresent());
    json.set("standing", standing(batch, counts));
    json.put("hoursKept", batch.hoursKept()).put("deletedOnDelivery", batch.isDeletedOnDelivery());
    json.put("madeAt", text(batch.madeAt()));
    batch.startedAt().ifPresent(at -> json.put("startedAt", text(at)));
    batch.endedAt().ifPresent(at -> json.put("endedAt", text(at)));
    json.put(batch.state() == State.DELETED ? "deletedAt" : "keptUntil", text(batch.until()));
    return json;
  }

  /** How many photos stand how. */
  static ObjectNode standing(Batch batch, Map<String, Integer> counts) {
    ObjectNode json = FACTORY.objectNode();
    if (batch.left().isPresent()) {
      json.put(Outcome.READY.word(batch.wishes()), batch.left().get().ready()).put(REFUSED, batch.left().get().refused());
      return json;
    }
    for (Photo.Standing standing : Photo.Standing.values()) {
      if (standing != Photo.Standing.DONE) {
        String word = standing.name().toLowerCase(Locale.ROOT);
        json.put(word, counts.getOrDefault(word, 0));
      }
    }
    for (Outcome outcome : Outcome.of(batch.wishes())) {
      json.put(outcome.word(batch.wishes()), counts.getOrDefault(outcome.word(), 0));
    }
    return json;
  }

  static ObjectNode photo(Batch batch, Photo photo, PhotoNames.InBatch names) throws IOException {
    ObjectNode json = FACTORY.objectNode();
    json.put("id", photo.id()).put("number", photo.number()).put("name", names.open(photo));
    json.put("state", photo.standing().name().toLowerCase(Locale.ROOT)).put("take", photo.take());
    if (photo.result().isPresent()) {
      Photo.Result result = photo.result().get();
      json.put("outcome", result.outcome().word(batch.wishes()));
      ArrayNode reasons = json.putArray("reasons");
      result.reasons().forEach(reasons::add);
      json.put("hasReport", result.report().isPresent()).put("hasFile", result.file().isPresent());
      result.file().ifPresent(file -> json.put("fileBytes", file.bytes()));
      json.put("doneAt", text(result.doneAt()));
    }
    if (photo.decision().isPresent()) {
      Photo.Decision decision = photo.decision().get();
      json.put("decision", decision.isAccepted() ? "accepted" : "rejected");
      if (decision.reason().isPresent()) {
        json.put("decisionReason", names.openReason(photo, decision.reason().get()));
      }
    }
    return json;
  }

  static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
