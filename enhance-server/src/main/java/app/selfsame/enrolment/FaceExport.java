package app.selfsame.enrolment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import org.jdbi.v3.core.Handle;

/** All of a face collection, templates included, as it is taken along. */
final class FaceExport {
  private final FaceEntries entries;

  FaceExport(FaceEntries entries) {
    this.entries = entries;
  }

  ObjectNode of(Handle handle, FaceCollection collection) {
    ObjectNode json = FaceJson.collection(collection);
    ArrayNode all = json.putArray("kept");
    entries.tellAll(
        handle,
        collection.id(),
        (entry, template) ->
            all.add(FaceJson.entry(entry).put("template", Base64.getEncoder().encodeToString(template))));
    return json;
  }
}
