package app.selfsame.batch;

import app.selfsame.blob.Blobs;
import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Caller;
import app.selfsame.document.Catalogue;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.idempotency.Claim;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.idempotency.IdempotencyKeys;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Calls that make batches, show them, begin them, call them off and delete them. */
final class BatchApi {
  private static final int BODY_BYTES = 8_192;
  private static final int PAGE = 50;
  private static final String HOURS = "hoursKept";
  private static final String ON_DELIVERY = "deletedOnDelivery";

  private final Calls calls;
  private final Database database;
  private final Batches batches;
  private final Photos photos;
  private final Blobs blobs;
  private final Line line;
  private final Ending ending;
  private final IdempotencyKeys keys;
  private final AuditLog audit;
  private final Catalogue catalogue;
  private final Retention retention;
  private final Clock clock;
  private final boolean comparesFaces;

  /**
   * @param retention how long photos are kept where a request does not say
   * @param comparesFaces whether faces may be compared here
   */
  BatchApi(
      Calls calls,
      Database database,
      Batches batches,
      Photos photos,
      Blobs blobs,
      Line line,
      Ending ending,
      IdempotencyKeys keys,
      AuditLog audit,
      Catalogue catalogue,
      Retention retention,
      Clock clock,
      boolean comparesFaces) {
    this.calls = calls;
    this.database = database;
    this.batches = batches;
    this.photos = photos;
    this.blobs = blobs;
    this.line = line;
    this.ending = ending;
    this.keys = keys;
    this.audit = audit;
    this.catalogue = catalogue;
    this.retention = retention;
    this.clock = clock;
    this.comparesFaces = comparesFaces;
  }

  List<Route> routes(WholeBodies bodies) {
    return List.of(
        calls.guarded(Route.post(Calls.BATCHES, bodies.then(this::make)).taking(BODY_BYTES)),
        calls.guarded(Route.get(Calls.BATCHES, this::list)),
        calls.guarded(Route.get(Calls.BATCH, this::show)),
        calls.guarded(Route.post(Calls.BATCH + "/start", this::start)),
        calls.guarded(Route.post(Calls.BATCH + "/cancel", this::cancel)),
        calls.guarded(Route.delete(Calls.BATCH, this::delete)));
  }

  private void make(Context context, byte[] body) {
    Caller caller = calls.caller(context);
    IdempotencyKey key =
        IdempotencyKey.parse(context.header(IdempotencyKey.FIELD))
            .orElseThrow(() -> BatchRefusal.of(BatchRefusal.KEY));
    List<String> members = new ArrayList<>(BatchWishes.MEMBERS);
    members.addAll(List.of(HOURS, ON_DELIVERY));
    JsonMembers sent = JsonMembers.read(body, members);
    BatchWishes wishes =
        BatchWishes.read(sent, catalogue, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    if (wishes.comparesFaces() && !comparesFaces) {
      throw BatchRefusal.of(BatchRefusal.FACES_OFF);
    }
    calls.require(context, wishes);
    OptionalInt said = sent.number(HOURS, 1, retention.mostHours());
    int hours =
        said.orElseGet(() -> database.reading(handle -> retention.hours(handle, caller.company())));
    String company = caller.company().text();
    Batches.Order order =
        new Batches.Order(
            company, caller.isTest(), wishes, SpokenLanguage.of(context), hours, sent.yes(ON_DELIVERY));
    // What the company says meanwhile of all its batches does not make it another request.
    String asked =
        List.of(caller.isTest(), wishes, order.language(), said, order.isDeletedOnDelivery()).toString();
    String id = Batches.newId();
    Claim claim =
        database.inTransaction(
            handle -> {
              // A key is one company's: another's may be the same, and must tell nothing of it.
              Claim found = keys.claim(handle, "batch:" + company, key, asked, id);
              if (found.kind() == Claim.Kind.NEW) {
                batches.make(handle, id, order);
                blobs.open(handle, id);
                audit.note(handle, caller.company(), caller.actor(), AuditAction.BATCH_MADE, id);
              }
              return found;
            });
    if (claim.kind() == Claim.Kind.OTHER) {
      throw new ProblemException(Problem.of(BatchRefusal.OTHER_REQUEST));
    }
    context.header("Location", Calls.BATCHES + "/" + claim.id());
    answer(context, Calls.CREATED, claim.id());
  }

  private void list(Context context) {
    String company = calls.caller(context).company().text();
    boolean isTest = calls.caller(context).isTest();
    Optional<String> after = Optional.ofNullable(context.queryParam("after"));
    List<Batch> found =
        database.reading(
            handle -> {
              // Else a mistyped one would look like the end of the list.
              if (after.isPresent() && batches.find(handle, company, after.get()).isEmpty()) {
                throw BatchRefusal.of(BatchRefusal.CURSOR);
              }
              return batches.of(handle, company, isTest, after, PAGE + 1);
            });
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode all = answer.putArray("batches");
    List<Batch> page = found.subList(0, Math.min(PAGE, found.size()));
    for (Batch batch : page) {
      all.add(BatchJson.batch(batch, database.reading(handle -> photos.counts(handle, batch.id()))));
    }
    if (found.size() > PAGE) {
      answer.put("next", Calls.BATCHES + "?after=" + page.get(PAGE - 1).id());
    }
    Calls.answer(context, Calls.OK, answer);
  }

  private void show(Context context) {
    answer(context, Calls.OK, calls.batch(context).id());
  }

  private void start(Context context) {
    Batch batch = calls.kept(context);
    line.begin(batch);
    note(context, batch, AuditAction.BATCH_STARTED);
    answer(context, Calls.ACCEPTED, batch.id());
  }

  private void cancel(Context context) {
    Batch batch = calls.kept(context);
    line.callOff(batch);
    note(context, batch, AuditAction.BATCH_CANCELLED);
    answer(context, Calls.OK, batch.id());
  }

  private void delete(Context context) {
    Batch batch = calls.batch(context);
    ending.delete(batch.id());
    note(context, batch, AuditAction.BATCH_DELETED);
    Calls.answerNothing(context);
  }

  private void note(Context context, Batch batch, AuditAction action) {
    Caller caller = calls.caller(context);
    database.useTransaction(handle -> audit.note(handle, caller.company(), caller.actor(), action, batch.id()));
  }

  private void answer(Context context, int status, String id) {
    record Shown(Batch batch, Map<String, Integer> counts) {}
    Shown shown =
        database.reading(
            handle -> new Shown(batches.find(handle, id).orElseThrow(), photos.counts(handle, id)));
    Calls.answer(context, status, BatchJson.batch(shown.batch(), shown.counts()));
  }
}
