package app.selfsame.enrolment;

import app.selfsame.batch.ApartCalls;
import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.Cursor;
import app.selfsame.company.OwnerPages;
import app.selfsame.company.Scope;
import app.selfsame.http.Parts;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.Route;
import app.selfsame.image.DecodingLimits;
import app.selfsame.message.Argument;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.store.Database;
import app.selfsame.workshop.TemplateOrder;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Calls about the entries of a face collection: enrolling, listing, comparing one photo with one entry, deleting. */
final class EntryApi {
  private static final String ENTRIES = CollectionApi.COLLECTION + "/entries";
  private static final String ENTRY = ENTRIES + "/{entry}";
  private static final String PHOTO = "photo";
  private static final String REFERENCE = "reference";
  private static final String CONSENT = "consent";
  private static final String OF_DOCUMENT = "ofDocument";
  private static final String AFTER = "after";
  private static final String REASON = "reason";
  private static final String WITHDRAWN = "consent-withdrawn";
  /** The photo is in memory twice while it is looked at. */
  private static final int MOST_BYTES = DecodingLimits.MAX_FILE_BYTES / 2;
  private static final int MOST_TEXT_BYTES = 1_024;
  private static final int PAGE = 100;
  private static final int OK = 200;

  private static final List<Parts.Known> ENROLLED =
      List.of(
          Parts.Known.required(PHOTO, MOST_BYTES),
          Parts.Known.required(REFERENCE, MOST_TEXT_BYTES),
          Parts.Known.required(CONSENT, MOST_TEXT_BYTES));
  private static final List<Parts.Known> COMPARED =
      List.of(
          Parts.Known.required(PHOTO, MOST_BYTES), Parts.Known.optional(OF_DOCUMENT, MOST_TEXT_BYTES));

  private final Callers callers;
  private final ApartCalls calls;
  private final Database database;
  private final FaceChanges changes;
  private final FaceComparing comparing;
  private final Clock clock;

  EntryApi(
      Callers callers, ApartCalls calls, Database database, FaceChanges changes, FaceComparing comparing, Clock clock) {
    this.callers = callers;
    this.calls = calls;
    this.database = database;
    this.changes = changes;
    this.comparing = comparing;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        guarded(Route.get(ENTRIES, this::list)),
        guarded(Route.post(ENTRIES, calls.handler(Scope.FACES, this::enrol)).taking(MOST_BYTES)),
        guarded(Route.get(ENTRY, this::show)),
        guarded(Route.delete(ENTRY, this::delete)),
        guarded(
            Route.post(ENTRY + "/compare", calls.handler(Scope.FACES, this::compare))
                .taking(MOST_BYTES)));
  }

  private Route guarded(Route route) {
    return route.onlyFor(callers.with(Scope.FACES));
  }

  private Caller caller(Context context) {
    return callers.require(context, Scope.FACES);
  }

  private static String id(Context context) {
    return context.pathParam("entry");
  }

  private void list(Context context) {
    Caller caller = caller(context);
    Cursor from =
        Optional.ofNullable(context.queryParam(AFTER))
            .map(after -> Cursor.parse(after).orElseThrow(() -> refused(AFTER)))
            .orElse(Cursor.BEGINNING);
    String collection = CollectionApi.id(context);
    List<FaceEntry> found =
        database.reading(
            handle -> changes.entries(handle, changes.find(handle, caller, collection), from, PAGE + 1));
    List<FaceEntry> page = found.subList(0, Math.min(PAGE, found.size()));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode all = answer.putArray("entries");
    page.forEach(entry -> all.add(FaceJson.entry(entry)));
    if (found.size() > PAGE) {
      answer.put(
          "next",
          CollectionApi.COLLECTIONS + "/" + collection + "/entries?after=" + page.get(PAGE - 1).cursor().text());
    }
    CollectionApi.answer(context, OK, answer);
  }

  private void show(Context context) {
    Caller caller = caller(context);
    FaceEntry entry =
        database.reading(
            handle ->
                changes.entry(handle, changes.find(handle, caller, CollectionApi.id(context)), id(context)));
    CollectionApi.answer(context, OK, FaceJson.entry(entry));
  }

  private void delete(Context context) {
    Caller caller = caller(context);
    Optional<String> reason = Optional.ofNullable(context.queryParam(REASON));
    if (reason.isPresent() && !reason.get().equals(WITHDRAWN)) {
      throw refused(REASON);
    }
    database.useTransaction(
        handle ->
            changes.remove(handle, caller, CollectionApi.id(context), id(context), reason.isPresent()));
    CollectionApi.answerNothing(context);
  }

  private byte[] enrol(Context context, Caller caller, byte[] body) {
    try (Parts parts = Parts.of(context, body, ENROLLED)) {
      String reference = OwnerPages.label(parts.text(REFERENCE)).orElseThrow(() -> refused(REFERENCE));
      Consent consent = Consent.read(parts.bytes(CONSENT), clock.instant());
      FaceCollection collection =
          database.reading(
              handle -> {
                FaceCollection found = changes.find(handle, caller, CollectionApi.id(context));
                // Before it costs any work.
                changes.requireRoom(handle, found, reference);
                return found;
              });
      TemplateOrder order = new TemplateOrder(parts.bytes(PHOTO), SpokenLanguage.of(context));
      return calls.work(
          caller, order, new Enrolling(context, caller, database, changes, collection, reference, consent));
    }
  }

  private byte[] compare(Context context, Caller caller, byte[] body) {
    try (Parts parts = Parts.of(context, body, COMPARED)) {
      return comparing.compare(context, caller, id(context), parts.bytes(PHOTO), parts.yes(OF_DOCUMENT));
    }
  }

  private static ProblemException refused(String name) {
    return new ProblemException(Problem.of(RequestRefusal.MEMBER, Argument.literal(name)));
  }
}
