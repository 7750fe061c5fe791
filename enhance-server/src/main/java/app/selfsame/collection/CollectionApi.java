package app.selfsame.collection;

import app.selfsame.company.Caller;
import app.selfsame.document.Catalogue;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.readingkey.SignedInMembers;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Calls about photo collections themselves. */
final class CollectionApi {
  static final String COLLECTIONS = "/v1/collections";
  static final String COLLECTION = COLLECTIONS + "/{collection}";
  /** The longest text is of 4,000 characters, each of which may be written as six. */
  static final int BODY_BYTES = 32_768;

  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  private final SignedInMembers who;
  private final Database database;
  private final CollectionChanges changes;
  private final Participants participants;
  private final Catalogue catalogue;
  private final Clock clock;

  CollectionApi(
      SignedInMembers who,
      Database database,
      CollectionChanges changes,
      Participants participants,
      Catalogue catalogue,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.changes = changes;
    this.participants = participants;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  List<Route> routes(WholeBodies bodies) {
    return List.of(
        who.andKeys(Route.get(COLLECTIONS, this::list)),
        who.alone(Route.post(COLLECTIONS, bodies.then(this::make)).taking(BODY_BYTES)),
        who.andKeys(Route.get(COLLECTION, this::show)),
        who.alone(Route.delete(COLLECTION, this::delete)),
        who.alone(Route.post(COLLECTION + "/deadline", bodies.then(this::prolong)).taking(BODY_BYTES)),
        who.alone(Route.post(COLLECTION + "/close", this::close)),
        who.alone(Route.post(COLLECTION + "/remind", this::remind)));
  }

  static String id(Context context) {
    return context.pathParam("collection");
  }

  private void list(Context context) {
    Caller caller = who.caller(context);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode all = answer.putArray("collections");
    database.reading(
        handle -> {
          changes.of(handle, caller).forEach(one -> all.add(json(handle, one)));
          return null;
        });
    CollectionJson.answer(context, OK, answer);
  }

  private void make(Context context, byte[] body) {
    Caller caller = who.member(context);
    NewCollection wanted = NewCollection.read(body, catalogue, clock.instant());
    String id = database.inTransaction(handle -> changes.make(handle, caller, wanted));
    context.header("Location", COLLECTIONS + "/" + id);
    CollectionJson.answer(context, CREATED, shown(caller, id));
  }

  private void show(Context context) {
    CollectionJson.answer(context, OK, shown(who.caller(context), id(context)));
  }

  private void prolong(Context context, byte[] body) {
    Caller caller = who.member(context);
    Instant deadline =
        NewCollection.deadline(
            JsonMembers.read(body, List.of(NewCollection.DEADLINE)), clock.instant());
    database.useTransaction(handle -> changes.prolong(handle, caller, id(context), deadline));
    CollectionJson.answer(context, OK, shown(caller, id(context)));
  }

  private void close(Context context) {
    Caller caller = who.member(context);
    database.useTransaction(handle -> changes.close(handle, caller, id(context)));
    CollectionJson.answer(context, OK, shown(caller, id(context)));
  }

  private void remind(Context context) {
    Caller caller = who.member(context);
    int reminded = database.inTransaction(handle -> changes.remind(handle, caller, id(context)));
    CollectionJson.answer(context, OK, JsonNodeFactory.instance.objectNode().put("reminded", reminded));
  }

  private void delete(Context context) {
    Caller caller = who.member(context);
    database.useTransaction(handle -> changes.delete(handle, caller, id(context)));
    database.emptyLog();
    context.status(NO_CONTENT).header("Cache-Control", "no-store");
    // Javalin has said one beforehand.
    context.res().setContentType(null);
  }

  private ObjectNode shown(Caller caller, String id) {
    return database.reading(handle -> json(handle, changes.find(handle, caller, id)));
  }

  private ObjectNode json(Handle handle, PhotoCollection collection) {
    return CollectionJson.collection(collection, participants.counts(handle, collection.id()), clock.instant());
  }
}
