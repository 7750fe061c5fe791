package app.selfsame.webhook;

import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.OwnerPages;
import app.selfsame.company.Owners;
import app.selfsame.company.Scope;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.PassingJson;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;

/** Calls about webhooks, for keys with that scope and for owners. */
final class WebhookApi {
  static final String WEBHOOKS = "/v1/webhooks";

  private static final String WEBHOOK = WEBHOOKS + "/{webhook}";
  private static final String DELIVERIES = WEBHOOK + "/deliveries";
  private static final String URL = "url";
  private static final String LABEL = "label";
  private static final String EVENTS = "events";
  private static final int BODY_BYTES = 2_048;
  private static final int PAGE = 100;
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int ACCEPTED = 202;
  private static final int NO_CONTENT = 204;

  private final Callers callers;
  private final Owners owners;
  private final Database database;
  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final WebhookChanges changes;
  private final Reach reach;

  WebhookApi(
      Callers callers,
      Owners owners,
      Database database,
      Webhooks webhooks,
      Deliveries deliveries,
      WebhookChanges changes,
      Reach reach) {
    this.callers = callers;
    this.owners = owners;
    this.database = database;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.changes = changes;
    this.reach = reach;
  }

  List<Route> routes(WholeBodies bodies) {
    return List.of(
        guarded(Route.get(WEBHOOKS, this::list)),
        guarded(Route.post(WEBHOOKS, bodies.then(this::make)).taking(BODY_BYTES)),
        guarded(Route.get(WEBHOOK, context -> answer(context, OK, shown(context, id(context))))),
        guarded(Route.put(WEBHOOK, bodies.then(this::change)).taking(BODY_BYTES)),
        guarded(Route.delete(WEBHOOK, this::delete)),
        guarded(Route.post(WEBHOOK + "/secret", this::replaceSecret)),
        guarded(Route.post(WEBHOOK + "/on", context -> turn(context, true))),
        guarded(Route.post(WEBHOOK + "/off", context -> turn(context, false))),
        guarded(Route.post(WEBHOOK + "/test", this::test)),
        guarded(Route.get(DELIVERIES, this::listDeliveries)),
        guarded(Route.post(DELIVERIES + "/{delivery}/replay", this::replay)));
  }

  private Route guarded(Route route) {
    return route.onlyFor(
        context -> {
          Caller caller = caller(context);
          database.reading(
              handle -> {
                owners.require(handle, caller);
                return caller;
              });
        });
  }

  private Caller caller(Context context) {
    return callers.require(context, Scope.WEBHOOKS);
  }

  private static String id(Context context) {
    return context.pathParam("webhook");
  }

  private <T> T change(Context context, BiFunction<Handle, WebhookChanges.By, T> change) {
    Caller caller = caller(context);
    return database.inTransaction(
        handle -> {
          owners.hold(handle, caller);
          return change.apply(handle, new WebhookChanges.By(caller.company(), caller.actor()));
        });
  }

  private void list(Context context) {
    String company = caller(context).company().text();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode all = answer.putArray("webhooks");
    database
        .reading(handle -> webhooks.of(handle, company))
        .forEach(webhook -> all.add(WebhookJson.webhook(webhook)));
    answer(context, OK, answer);
  }

  private void make(Context context, byte[] body) {
    Draft draft = read(body);
    Optional<IdempotencyKey> key = key(context);
    WebhookChanges.Made made =
        change(
            context,
            (handle, by) ->
                key.isPresent() ? changes.make(handle, by, draft, key.get()) : changes.make(handle, by, draft));
    context.header("Location", WEBHOOKS + "/" + made.webhook());
    answer(context, CREATED, shown(context, made.webhook()).put("secret", made.secret().text()));
  }

  private static Optional<IdempotencyKey> key(Context context) {
    String field = context.header(IdempotencyKey.FIELD);
    Optional<IdempotencyKey> key = IdempotencyKey.parse(field);
    // Whoever sends one relies on it.
    if (field != null && key.isEmpty()) {
      throw WebhookRefusal.of(WebhookRefusal.KEY);
    }
    return key;
  }

  private void change(Context context, byte[] body) {
    Draft draft = read(body);
    change(
        context,
        (handle, by) -> {
          changes.change(handle, by, id(context), draft);
          return draft;
        });
    answer(context, OK, shown(context, id(context)));
  }

  private void replaceSecret(Context context) {
    boolean isAtOnce = "true".equals(context.queryParam("atOnce"));
    SigningSecret secret =
        change(context, (handle, by) -> changes.replaceSecret(handle, by, id(context), isAtOnce));
    answer(context, OK, shown(context, id(context)).put("secret", secret.text()));
  }

  private void turn(Context context, boolean isOn) {
    change(
        context,
        (handle, by) -> {
          if (isOn) {
            changes.turnOn(handle, by, id(context));
          } else {
            changes.turnOff(handle, by, id(context));
          }
          return isOn;
        });
    answer(context, OK, shown(context, id(context)));
  }

  private void delete(Context context) {
    change(
        context,
        (handle, by) -> {
          changes.delete(handle, by, id(context));
          return true;
        });
    context.status(NO_CONTENT).header("Cache-Control", "no-store");
  }

  private void test(Context context) {
    String delivery = change(context, (handle, by) -> changes.test(handle, by, id(context)));
    answer(context, ACCEPTED, shownDelivery(id(context), delivery));
  }

  private void replay(Context context) {
    String delivery = context.pathParam("delivery");
    change(
        context,
        (handle, by) -> {
          changes.replay(handle, by, id(context), delivery);
          return delivery;
        });
    answer(context, ACCEPTED, shownDelivery(id(context), delivery));
  }

  private void listDeliveries(Context context) {
    Webhook webhook = find(context, id(context));
    Optional<String> after = Optional.ofNullable(context.queryParam("after"));
    List<Delivery> found = database.reading(handle -> deliveries.of(handle, webhook.id(), after, PAGE + 1));
    List<Delivery> page = found.subList(0, Math.min(PAGE, found.size()));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode all = answer.putArray("deliveries");
    page.forEach(delivery -> all.add(WebhookJson.delivery(delivery)));
    if (found.size() > PAGE) {
      answer.put("next", WEBHOOKS + "/" + webhook.id() + "/deliveries?after=" + page.get(PAGE - 1).id());
    }
    answer(context, OK, answer);
  }

  private Draft read(byte[] body) {
    JsonMembers sent = JsonMembers.read(body, List.of(URL, LABEL, EVENTS));
    String url = reach.admit(sent.required(URL)).orElseThrow(() -> WebhookRefusal.of(WebhookRefusal.ADDRESS));
    String label = OwnerPages.label(sent.required(LABEL)).orElseThrow(() -> sent.refuse(LABEL));
    Set<Event> events = EnumSet.noneOf(Event.class);
    for (String word : sent.texts(EVENTS).orElse(List.of())) {
      events.add(Event.of(word).orElseThrow(() -> sent.refuse(EVENTS)));
    }
    if (events.isEmpty()) {
      throw sent.refuse(EVENTS);
    }
    return new Draft(label, url, events);
  }

  private Webhook find(Context context, String id) {
    String company = caller(context).company().text();
    return database
        .reading(handle -> webhooks.find(handle, company, id))
        .orElseThrow(() -> WebhookRefusal.of(WebhookRefusal.NO_WEBHOOK));
  }

  private ObjectNode shown(Context context, String id) {
    return WebhookJson.webhook(find(context, id));
  }

  private ObjectNode shownDelivery(String webhook, String id) {
    return database
        .reading(handle -> deliveries.find(handle, webhook, id))
        .map(WebhookJson::delivery)
        .orElseThrow(() -> WebhookRefusal.of(WebhookRefusal.NO_DELIVERY));
  }

  private static void answer(Context context, int status, ObjectNode json) {
    PassingJson.answer(context, status, json);
  }
}
