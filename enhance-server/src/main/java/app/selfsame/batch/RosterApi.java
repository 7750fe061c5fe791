package app.selfsame.batch;

import app.selfsame.blob.Blobs;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.roster.Matching;
import app.selfsame.roster.Roster;
import app.selfsame.roster.RosterException;
import app.selfsame.roster.RosterLine;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** {@code PUT /v1/batches/{batch}/roster}: who is in the photos. */
final class RosterApi {
  private final Calls calls;
  private final Database database;
  private final Batches batches;
  private final Blobs blobs;
  private final People people;

  RosterApi(Calls calls, Database database, Batches batches, Blobs blobs, People people) {
    this.calls = calls;
    this.database = database;
    this.batches = batches;
    this.blobs = blobs;
    this.people = people;
  }

  List<Route> routes(PhotoBodies bodies) {
    return List.of(
        calls.guarded(Route.put(Calls.BATCH + "/roster", bodies.then(this::take)).taking(Roster.MAX_BYTES)),
        calls.guarded(Route.get(Calls.BATCH + "/roster", this::show)));
  }

  private void take(Context context, byte[] body) throws IOException {
    Batch batch = calls.kept(context);
    if (batch.wishes().isOfPassports()) {
      throw BatchRefusal.of(BatchRefusal.ROSTER_FOR_PASSPORTS);
    }
    try {
      Roster.read(new ByteArrayInputStream(body));
    } catch (RosterException e) {
      throw BatchRefusal.of(BatchRefusal.ROSTER, Argument.message(e.reason()));
    }
    String blob = blobs.write(batch.id(), body).id();
    if (!database.inTransaction(handle -> batches.name(handle, batch.id(), blob))) {
      blobs.delete(blob);
      throw BatchRefusal.of(BatchRefusal.OVER);
    }
    if (batch.roster().isPresent()) {
      blobs.delete(batch.roster().get());
    }
    show(context);
  }

  private void show(Context context) throws IOException {
    Batch batch = calls.kept(context);
    if (batch.wishes().isOfPassports()) {
      throw BatchRefusal.of(BatchRefusal.ROSTER_OF_PASSPORTS);
    }
    Matching matching = people.of(batch).orElseThrow(() -> BatchRefusal.of(BatchRefusal.NO_ROSTER));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("people", matching.lines().size());
    ArrayNode missing = json.putArray("missing");
    matching.missing().forEach(line -> missing.add(line(line)));
    ArrayNode doubtful = json.putArray("doubtful");
    matching
        .doubtful()
        .forEach(
            (line, files) -> {
              ObjectNode one = line(line);
              ArrayNode found = one.putArray("photos");
              files.forEach(found::add);
              doubtful.add(one);
            });
    ArrayNode unnamed = json.putArray("unnamed");
    matching.unnamed().forEach(unnamed::add);
    Calls.answer(context, Calls.OK, json);
  }

  private static ObjectNode line(RosterLine line) {
    return JsonNodeFactory.instance.objectNode().put("line", line.number()).put("id", line.id());
  }
}
