package app.selfsame.enrolment;

import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.Scope;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.PassingJson;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;

/** Calls about face collections themselves, for keys that are for faces, and for members. */
final class CollectionApi {
  static final String COLLECTIONS = "/v1/faces/collections";
  static final String COLLECTION = COLLECTIONS + "/{collection}";
  /** The longest text is of 500 characters, each of which may be written as six. */
  static final int BODY_BYTES = 4_096;

  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  private final Callers callers;
  private final Database database;
  private final FaceChanges changes;
  private final FaceExport export;

  CollectionApi(Callers callers, Database database, FaceChanges changes, FaceExport export) {
    this.callers = callers;
    this.database = database;
    this.changes = changes;
    this.export = export;
  }

  List<Route> routes(WholeBodies bodies) {
    return List.of(
        guarded(Route.get(COLLECTIONS, this::list)),
        guarded(Route.post(COLLECTIONS, bodies.then(this::make)).taking(BODY_BYTES)),
        guarded(Route.get(COLLECTION, this::show)),
        guarded(Route.put(COLLECTION, bodies.then(this::shorten)).taking(BODY_BYTES)),
        guarded(Route.delete(COLLECTION, this::delete)),
        guarded(Route.get(COLLECTION + "/export", this::export)));
  }

  private Route guarded(Route route) {
    return route.onlyFor(callers.with(Scope.FACES));
  }

  private Caller caller(Context context) {
    return callers.require(context, Scope.FACES);
  }

  static String id(Context context) {
    return context.pathParam("collection");
  }

  private void list(Context context) {
    Caller caller = caller(context);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode all = answer.putArray("collections");
    database
        .reading(handle -> changes.of(handle, caller))
        .forEach(collection -> all.add(FaceJson.collection(collection)));
    answer(context, OK, answer);
  }

  private void make(Context context, byte[] body) {
    Caller caller = caller(context);
    CollectionDraft draft = CollectionDraft.read(body);
    String id = database.inTransaction(handle -> changes.make(handle, caller, draft));
    context.header("Location", COLLECTIONS + "/" + id);
    answer(context, CREATED, shown(caller, id));
  }

  private void show(Context context) {
    answer(context, OK, shown(caller(context), id(context)));
  }

  private void shorten(Context context, byte[] body) {
    Caller caller = caller(context);
    int days = CollectionDraft.days(JsonMembers.read(body, List.of(CollectionDraft.DAYS_KEPT)));
    database.useTransaction(handle -> changes.shorten(handle, caller, id(context), days));
    answer(context, OK, shown(caller, id(context)));
  }

  private void delete(Context context) {
    Caller caller = caller(context);
    database.useTransaction(handle -> changes.delete(handle, caller, id(context)));
    answerNothing(context);
  }

  private void export(Context context) {
    Caller caller = caller(context);
    ObjectNode all =
        database.inTransaction(
            handle -> export.of(handle, changes.noteExport(handle, caller, id(context))));
    context.header("Content-Disposition", "attachment; filename=\"face-collection.json\"");
    answer(context, OK, all);
  }

  private ObjectNode shown(Caller caller, String id) {
    return FaceJson.collection(database.reading(handle -> changes.find(handle, caller, id)));
  }

  static void answer(Context context, int status, ObjectNode json) {
    PassingJson.answer(context, status, json);
  }

  static void answerNothing(Context context) {
    context.status(NO_CONTENT).header("Cache-Control", "no-store");
    // Javalin has said one beforehand.
    context.res().setContentType(null);
  }
}
