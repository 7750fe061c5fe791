package app.selfsame.batch;

import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.Scope;
import app.selfsame.document.Catalogue;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Route;
import app.selfsame.image.DecodingLimits;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.results.StoredReport;
import app.selfsame.session.FinishedFile;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.PhotoOrder;
import app.selfsame.workshop.PhotoWorkers;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code POST /v1/check} and {@code POST /v1/prepare}: one photo, of which nothing is kept. */
final class SingleApi {
  private final Callers callers;
  private final PhotoWorkers workers;
  private final HeldCalls held;
  private final Catalogue catalogue;
  private final BatchMetrics metrics;
  private final Clock clock;

  SingleApi(
      Callers callers, PhotoWorkers workers, HeldCalls held, Catalogue catalogue, BatchMetrics metrics, Clock clock) {
    this.callers = callers;
    this.workers = workers;
    this.held = held;
    this.catalogue = catalogue;
    this.metrics = metrics;
    this.clock = clock;
  }

  List<Route> routes(PhotoBodies pictures) {
    return List.of(
        route("/v1/check", Scope.CHECK, false, pictures), route("/v1/prepare", Scope.PREPARE, true, pictures));
  }

  private Route route(String path, Scope scope, boolean makesFile, PhotoBodies pictures) {
    return Route.post(path, pictures.thenWork((context, body) -> answer(context, body, scope, makesFile)))
        .onlyFor(callers.with(scope))
        .taking(DecodingLimits.MAX_FILE_BYTES);
  }

  private void answer(Context context, byte[] body, Scope scope, boolean makesFile) throws IOException {
    Caller caller = callers.require(context, scope);
    JsonMembers sent = JsonMembers.query(context, Wishes.MEMBERS_OF_ONE, Set.of(SentDocument.FRAME));
    Wishes wishes = Wishes.read(sent, catalogue, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    PhotoOrder order =
        new PhotoOrder(
            body,
            wishes.document(),
            wishes.answers(clock.instant()),
            wishes.request().background(),
            wishes.format(),
            SpokenLanguage.of(context),
            makesFile);
    ObjectNode answer =
        held.around(
            caller,
            () -> workers.work("company:" + caller.company().text(), order),
            done -> outcome(done).isCharged(),
            done -> told(done, caller.isTest()));
    Calls.answer(context, Calls.OK, answer);
  }

  private ObjectNode told(Done done, boolean isTest) {
    metrics.done(outcome(done));
    return json(done, isTest);
  }

  private static Outcome outcome(Done done) {
    if (done instanceof Done.Judged judged) {
      return Outcome.of(judged.next());
    }
    return done instanceof Done.Unusable ? Outcome.UNUSABLE : Outcome.LOST;
  }

  private static ObjectNode json(Done done, boolean isTest) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("outcome", outcome(done).word()).put("test", isTest);
    ArrayNode reasons = json.putArray("reasons");
    if (done instanceof Done.Judged judged) {
      judged.reasons().forEach(reasons::add);
      json.set("report", StoredReport.json(judged));
      judged.file().ifPresent(file -> json.set("file", file(file)));
    } else if (done instanceof Done.Unusable unusable) {
      reasons.add(unusable.code());
      json.set("report", StoredReport.json(unusable));
    }
    return json;
  }

  private static ObjectNode file(FinishedFile file) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("format", file.format().name().toLowerCase(Locale.ROOT));
    json.put("bytes", file.bytes().length);
    return json.put("base64", Base64.getEncoder().encodeToString(file.bytes()));
  }
}
