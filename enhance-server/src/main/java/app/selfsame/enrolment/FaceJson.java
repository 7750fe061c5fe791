package app.selfsame.enrolment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Face collections and their entries as JSON. */
final class FaceJson {
  private FaceJson() {}

  static ObjectNode collection(FaceCollection collection) {
    CollectionDraft says = collection.says();
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", collection.id())
        .put("test", collection.isTest())
        .put("name", says.name())
        .put("purpose", says.purpose().word())
        .put("purposeText", says.purposeText())
        .put("lawfulBasis", says.basis().word())
        .put("daysKept", says.daysKept())
        .put("madeAt", time(collection.madeAt()))
        .put("entries", collection.entries());
  }

  static ObjectNode entry(FaceEntry entry) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", entry.id())
        .put("reference", entry.reference())
        .put("enrolledAt", time(entry.enrolledAt()))
        .put("until", time(entry.until()))
        .put("version", entry.templateVersion())
        .put("comparable", entry.isCurrent());
    json.set("consent", entry.consent().json());
    return json;
  }

  private static String time(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
