package app.selfsame.collection;

import app.selfsame.http.PassingJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;

/** Photo collections and who is asked, as JSON for their company. */
final class CollectionJson {
  private CollectionJson() {}

  static ObjectNode collection(PhotoCollection collection, Map<ParticipantState, Integer> counts, Instant now) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", collection.id());
    json.setAll(collection.says().json());
    json.put("attempts", collection.attempts())
        .put("daysKept", collection.daysKept())
        .put("madeAt", time(collection.madeAt()))
        .put("deadline", time(collection.deadline()))
        .put("until", time(collection.until()))
        .put("open", collection.isOpen(now));
    collection.closedAt().ifPresent(closed -> json.put("closedAt", time(closed)));
    ObjectNode people = json.putObject("counts");
    for (ParticipantState state : ParticipantState.values()) {
      people.put(state.word(), counts.getOrDefault(state, 0));
    }
    return json;
  }

  static ObjectNode participant(Participant participant) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", participant.id());
    json.setAll(participant.person().json());
    json.put("state", participant.state().word()).put("attempt", participant.attempt());
    participant
        .picture()
        .ifPresent(picture -> json.put("sentAt", time(picture.sentAt())).put("bytes", picture.bytes()));
    if (participant.state() == ParticipantState.RETAKE) {
      retake(participant, json);
    }
    json.put("sealedSecret", Base64.getUrlEncoder().withoutPadding().encodeToString(participant.sealedSecret()));
    participant.mailedAt().ifPresent(at -> json.put("mailedAt", time(at)));
    participant.remindedAt().ifPresent(at -> json.put("remindedAt", time(at)));
    return json;
  }

  /** Adds why another picture is asked for. */
  static void retake(Participant participant, ObjectNode json) {
    ArrayNode reasons = json.putArray("reasons");
    participant.reasons().forEach(reason -> reasons.add(reason.word()));
    participant.note().ifPresent(note -> json.put("note", note));
  }

  static String time(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static void answer(Context context, int status, ObjectNode json) {
    PassingJson.answer(context, status, json);
  }
}
