package app.selfsame.light;

import app.selfsame.inspection.Enhancement;
import app.selfsame.message.Texts;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.CheckChange;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What was done, as the answer's header field {@code Enhancement-Report} says it: one line of JSON in ASCII. */
final class EnhancementReport {
  static final String FIELD = "Enhancement-Report";

  private static final ObjectMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** Clients and proxies take 8 kB of header fields, all together. */
  private static final int MAX_CHECKS = 32;

  private EnhancementReport() {}

  static String of(Enhancement enhancement, Texts texts) {
    if (enhancement instanceof Enhancement.Done done) {
      return json("enhanced", done.edits(), done.comparison().changes(), "");
    }
    Enhancement.Kept kept = (Enhancement.Kept) enhancement;
    return json(kept.outcome(), List.of(), List.of(), texts.say(kept.sentences()));
  }

  private static String json(String outcome, List<ToneNote> edits, List<CheckChange> changes, String note) {
    ObjectNode report = ASCII.createObjectNode().put("outcome", outcome);
    ArrayNode made = report.putArray("edits");
    edits.forEach(edit -> write(edit, made.addObject()));
    ArrayNode checks = report.putArray("checks");
    changes.stream().limit(MAX_CHECKS).forEach(change ->
        checks.addObject()
            .put("check", change.id().word())
            .put("before", change.before().word())
            .put("after", change.after().word()));
    report.put("note", note);
    try {
      return ASCII.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(ToneNote note, ObjectNode edit) {
    edit.put("edit", note.edit().word());
    for (int i = 0; i < note.amounts().size(); i++) {
      String name = note.edit().amounts().get(i).name();
      double amount = note.amounts().get(i);
      if (amount == Math.rint(amount)) {
        edit.put(name, (long) amount);
      } else {
        edit.put(name, amount);
      }
    }
  }
}
