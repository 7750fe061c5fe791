package app.selfsame.enrolment;

import app.selfsame.batch.ApartCalls;
import app.selfsame.company.Caller;
import app.selfsame.store.Database;
import app.selfsame.workshop.Done;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Keeps the template that was made of a photo, or tells why there is none. */
final class Enrolling implements ApartCalls.Telling {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CREATED = 201;

  private final Context context;
  private final Caller caller;
  private final Database database;
  private final FaceChanges changes;
  private final FaceCollection collection;
  private final String reference;
  private final Consent consent;

  Enrolling(
      Context context,
      Caller caller,
      Database database,
      FaceChanges changes,
      FaceCollection collection,
      String reference,
      Consent consent) {
    this.context = context;
    this.caller = caller;
    this.database = database;
    this.changes = changes;
    this.collection = collection;
    this.reference = reference;
    this.consent = consent;
  }

  @Override
  public String outcome(Done done) {
    if (done instanceof Done.TemplateMade) {
      return "enrolled";
    }
    if (done instanceof Done.NotCompared) {
      return "not-enrolled";
    }
    return done instanceof Done.Unusable ? "unusable" : "lost";
  }

  @Override
  public boolean isCharged(Done done) {
    return done instanceof Done.TemplateMade;
  }

  @Override
  public byte[] tell(Done done) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("outcome", outcome(done)).put("test", caller.isTest());
    if (done instanceof Done.TemplateMade made) {
      try {
        FaceEntry entry =
            database.inTransaction(
                handle ->
                    changes.enrol(
                        handle, caller, collection, reference, consent, made.template(), made.isPoor()));
        json.set("entry", FaceJson.entry(entry));
        context.status(CREATED);
        context.header(
            "Location", CollectionApi.COLLECTIONS + "/" + collection.id() + "/entries/" + entry.id());
      } finally {
        made.wipe();
      }
    } else if (done instanceof Done.NotCompared not) {
      json.putArray("reasons").add(read(not.json()));
    } else if (done instanceof Done.Unusable unusable) {
      json.setAll((ObjectNode) read(unusable.refusal()));
    }
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
