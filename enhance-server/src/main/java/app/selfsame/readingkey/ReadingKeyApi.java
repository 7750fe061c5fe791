package app.selfsame.readingkey;

import app.selfsame.company.Actor;
import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Caller;
import app.selfsame.company.OwnerPages;
import app.selfsame.company.Owners;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.message.Argument;
import app.selfsame.parcel.SealingKey;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Calls about the public halves of a company's keys: programs and members read them, owners add and retire them. */
final class ReadingKeyApi {
  static final int BODY_BYTES = 2_048;

  private static final String KEYS = "/v1/reading-keys";
  private static final String NAME = "name";
  private static final String PUBLIC_KEY = "publicKey";
  private static final int OK = 200;
  private static final int CREATED = 201;

  private final SignedInMembers who;
  private final Database database;
  private final ReadingKeys keys;
  private final Owners owners;
  private final AuditLog audit;

  ReadingKeyApi(SignedInMembers who, Database database, ReadingKeys keys, Owners owners, AuditLog audit) {
    this.who = who;
    this.database = database;
    this.keys = keys;
    this.owners = owners;
    this.audit = audit;
  }

  List<Route> routes(WholeBodies bodies) {
    return List.of(
        who.andKeys(Route.get(KEYS, this::list)),
        who.alone(Route.post(KEYS, bodies.then(this::add)).taking(BODY_BYTES)),
        who.alone(Route.post(KEYS + "/{key}/retire", this::retire)));
  }

  private void list(Context context) {
    Caller caller = who.caller(context);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode all = answer.putArray("keys");
    database.reading(
        handle -> {
          seen(handle, caller).forEach(key -> all.add(json(handle, caller, key)));
          return null;
        });
    answer(context, OK, answer);
  }

  /** Nothing of collections is there for keys that are for trying out. */
  private List<ReadingKey> seen(Handle handle, Caller by) {
    return by.isTest() ? List.of() : keys.of(handle, by.company());
  }

  private void add(Context context, byte[] body) {
    Caller caller = who.member(context);
    JsonMembers sent = JsonMembers.read(body, List.of(NAME, PUBLIC_KEY));
    String name = OwnerPages.label(sent.required(NAME)).orElseThrow(() -> sent.refuse(NAME));
    SealingKey key =
        SealingKey.parse(sent.required(PUBLIC_KEY))
            .orElseThrow(() -> ReadingKeyRefusal.of(ReadingKeyRefusal.NO_POINT));
    ObjectNode added =
        database.inTransaction(
            handle -> {
              owners.hold(handle, caller);
              if (keys.find(handle, caller.company(), key.id()).isPresent()) {
                throw ReadingKeyRefusal.of(ReadingKeyRefusal.THERE);
              }
              if (keys.active(handle, caller.company()).size() >= ReadingKeys.MOST) {
                throw ReadingKeyRefusal.of(ReadingKeyRefusal.MANY, Argument.count(ReadingKeys.MOST));
              }
              keys.add(handle, caller.company(), name, key, caller.actor().id());
              audit.note(
                  handle, caller.company(), caller.actor(), AuditAction.READING_KEY_ADDED, key.id());
              return found(handle, caller, key.id());
            });
    answer(context, CREATED, added);
  }

  /** A key that is retired already stays so. */
  private void retire(Context context) {
    Caller caller = who.member(context);
    String id = context.pathParam("key");
    ObjectNode retired =
        database.inTransaction(
            handle -> {
              owners.hold(handle, caller);
              if (keys.retire(handle, caller.company(), id)) {
                audit.note(handle, caller.company(), caller.actor(), AuditAction.READING_KEY_RETIRED, id);
              }
              return found(handle, caller, id);
            });
    answer(context, OK, retired);
  }

  private ObjectNode found(Handle handle, Caller caller, String id) {
    return json(
        handle,
        caller,
        keys.find(handle, caller.company(), id)
            .orElseThrow(() -> ReadingKeyRefusal.of(ReadingKeyRefusal.NO_KEY)));
  }

  /** For members with the address of its maker, as long as that is an owner. */
  private ObjectNode json(Handle handle, Caller caller, ReadingKey key) {
    ObjectNode json = json(key);
    if (caller.actor().kind() == Actor.Kind.MEMBER) {
      owners
          .addressee(handle, caller.company(), key.madeBy())
          .ifPresent(maker -> json.put("madeBy", maker.address().text()));
    }
    return json;
  }

  static ObjectNode json(ReadingKey key) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", key.id())
        .put(NAME, key.name())
        .put(PUBLIC_KEY, key.publicKey())
        .put("madeAt", time(key.madeAt()));
    key.retiredAt().ifPresent(at -> json.put("retiredAt", time(at)));
    return json;
  }

  private static String time(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void answer(Context context, int status, ObjectNode json) {
    context.status(status).contentType("application/json").header("Cache-Control", "no-store").result(json.toString());
  }
}
