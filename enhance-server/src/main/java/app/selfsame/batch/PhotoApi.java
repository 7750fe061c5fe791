package app.selfsame.batch;

import app.selfsame.blob.Blobs;
import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Caller;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Route;
import app.selfsame.http.Sending;
import app.selfsame.http.WholeBodies;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.results.StoredReport;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Calls about single photos of a batch. */
final class PhotoApi {
  private static final String FILE = Calls.PHOTO + "/file";
  private static final String SOURCE = Calls.PHOTO + "/source";
  private static final int PAGE = 100;
  private static final int BODY_BYTES = 2_048;

  private final Calls calls;
  private final Database database;
  private final Photos photos;
  private final PhotoNames names;
  private final Blobs blobs;
  private final Intake intake;
  private final AuditLog audit;
  private final BatchEvents events;

  PhotoApi(
      Calls calls,
      Database database,
      Photos photos,
      PhotoNames names,
      Blobs blobs,
      Intake intake,
      AuditLog audit,
      BatchEvents events) {
    this.calls = calls;
    this.database = database;
    this.photos = photos;
    this.names = names;
    this.blobs = blobs;
    this.intake = intake;
    this.audit = audit;
    this.events = events;
  }

  /**
   * Where they are.
   *
   * @param pictures reads bodies that are photos
   * @param bodies reads small ones
   */
  List<Route> routes(PhotoBodies pictures, WholeBodies bodies) {
    return List.of(
        calls.guarded(Route.post(Calls.PHOTOS, pictures.then(this::add)).taking(DecodingLimits.MAX_FILE_BYTES)),
        calls.guarded(Route.get(Calls.PHOTOS, this::list)),
        calls.guarded(Route.get(Calls.PHOTO, this::show)),
        calls.guarded(
            Route.put(Calls.PHOTO, pictures.then(this::replace)).taking(DecodingLimits.MAX_FILE_BYTES)),
        calls.guarded(Route.get(Calls.PHOTO + "/report", this::report)),
        calls.guarded(Route.get(FILE, this::file)),
        calls.guarded(Route.get(SOURCE, this::source)),
        calls.guarded(Route.post(Calls.PHOTO + "/decision", bodies.then(this::decide)).taking(BODY_BYTES)));
  }

  List<Route> routesForPages() {
    return List.of(
        calls.guarded(Route.get(Calls.forPages(FILE), this::file)),
        calls.guarded(Route.get(Calls.forPages(SOURCE), this::source)));
  }

  private void add(Context context, byte[] body) throws IOException {
    Batch batch = calls.kept(context);
    String name =
        SentName.of(context).flatMap(PhotoNames::admit).orElseThrow(() -> BatchRefusal.of(BatchRefusal.NAME));
    SentOnce once = key(context).map(SentOnce::as).orElse(SentOnce.NEVER);
    Intake.Added added = intake.add(batch, name, new ByteArrayInputStream(body), once);
    context.header("Location", Calls.BATCHES + "/" + batch.id() + "/photos/" + added.id());
    answer(context, Calls.CREATED, batch, added.id());
  }

  /** The key of a request that may have none. */
  static Optional<IdempotencyKey> key(Context context) {
    String field = context.header(IdempotencyKey.FIELD);
    Optional<IdempotencyKey> key = IdempotencyKey.parse(field);
    // Whoever sends one relies on it.
    if (field != null && key.isEmpty()) {
      throw BatchRefusal.of(BatchRefusal.KEY);
    }
    return key;
  }

  private void list(Context context) throws IOException {
    Batch batch = calls.kept(context);
    int after = number(context.queryParam("after"));
    Optional<Outcome> outcome = Optional.ofNullable(context.queryParam("outcome")).map(word -> outcome(word, batch));
    List<Photo> found = database.reading(handle -> photos.of(handle, batch.id(), after, outcome, PAGE + 1));
    List<Photo> page = found.subList(0, Math.min(PAGE, found.size()));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode all = answer.putArray("photos");
    PhotoNames.InBatch named = names.in(batch.id());
    for (Photo photo : page) {
      all.add(BatchJson.photo(batch, photo, named));
    }
    if (found.size() > PAGE) {
      String filter = outcome.map(one -> "&outcome=" + one.word(batch.wishes())).orElse("");
      answer.put(
          "next",
          Calls.BATCHES + "/" + batch.id() + "/photos?after=" + page.get(PAGE - 1).number() + filter);
    }
    Calls.answer(context, Calls.OK, answer);
  }

  private static int number(String said) {
    if (said == null) {
      return 0;
    }
    if (!said.matches("[0-9]{1,9}")) {
      throw BatchRefusal.of(BatchRefusal.CURSOR);
    }
    return Integer.parseInt(said);
  }

  private static Outcome outcome(String word, Batch batch) {
    for (Outcome outcome : Outcome.of(batch.wishes())) {
      if (outcome.word(batch.wishes()).equals(word)) {
        return outcome;
      }
    }
    throw BatchRefusal.of(BatchRefusal.OUTCOME);
  }

  private void show(Context context) throws IOException {
    Batch batch = calls.kept(context);
    Photo photo = calls.photo(context, batch);
    ObjectNode shown = BatchJson.photo(batch, photo, names.in(batch.id()));
    Optional<String> report = photo.result().flatMap(Photo.Result::report);
    if (report.isPresent()) {
      shown.set("report", StoredReport.read(blobs.readAll(batch.id(), report.get(), StoredReport.MOST_BYTES)));
    }
    Calls.answer(context, Calls.OK, shown);
  }

  private void replace(Context context, byte[] body) throws IOException {
    Batch batch = calls.kept(context);
    Photo photo = calls.photo(context, batch);
    intake.replace(batch, photo, new ByteArrayInputStream(body));
    note(context, AuditAction.PHOTO_REPLACED, photo);
    answer(context, Calls.ACCEPTED, batch, photo.id());
  }

  private void report(Context context) throws IOException {
    Batch batch = calls.kept(context);
    String report =
        calls.photo(context, batch).result().flatMap(Photo.Result::report).orElseThrow(PhotoApi::nothingThere);
    context.contentType("application/json").header("Cache-Control", "no-store");
    Sending.file(context, blobs.read(batch.id(), report));
  }

  private void file(Context context) throws IOException {
    Batch batch = calls.kept(context);
    if (batch.wishes().isOfPassports()) {
      throw BatchRefusal.of(BatchRefusal.FILE_OF_PASSPORT);
    }
    Photo.File file =
        calls.photo(context, batch).result().flatMap(Photo.Result::file).orElseThrow(PhotoApi::nothingThere);
    send(context, batch, file.blob());
  }

  private void source(Context context) throws IOException {
    Batch batch = calls.kept(context);
    send(context, batch, calls.photo(context, batch).source());
  }

  /** A picture that somebody sent is never shown as anything but a picture. */
  private void send(Context context, Batch batch, String blob) throws IOException {
    byte[] bytes = blobs.readAll(batch.id(), blob, DecodingLimits.MAX_FILE_BYTES);
    context.contentType(mediaType(bytes)).header("Cache-Control", "no-store").header("Content-Disposition", "attachment");
    context.header("Content-Length", String.valueOf(bytes.length));
    Sending.file(context, new ByteArrayInputStream(bytes));
  }

  private static String mediaType(byte[] bytes) {
    try {
      return ImageFormat.of(bytes).mediaType();
    } catch (UnreadablePhotoException e) {
      return "application/octet-stream";
    }
  }

  private void decide(Context context, byte[] body) throws IOException {
    Batch batch = calls.kept(context);
    if (batch.wishes().isOfPassports()) {
      throw BatchRefusal.of(BatchRefusal.DECISION_ON_PASSPORT);
    }
    Photo photo = calls.photo(context, batch);
    JsonMembers sent = JsonMembers.read(body, List.of("decision", "reason"));
    String decision = sent.choice("decision", "accepted", "rejected").orElseThrow(() -> sent.refuse("decision"));
    Optional<String> reason = sent.text("reason");
    byte[] sealed = reason.isPresent() ? names.in(batch.id()).sealReason(photo, reason.get()) : null;
    Photo.Decision decided = new Photo.Decision(decision.equals("accepted"), Optional.ofNullable(sealed));
    database.useTransaction(
        handle -> {
          if (!photos.decide(handle, photo, decided)) {
            throw BatchRefusal.of(BatchRefusal.NOT_DONE);
          }
          events.decided(
              handle,
              new DecidedPhoto(batch.company(), batch.id(), batch.isTest(), photo.id(), decided.isAccepted()));
        });
    note(context, decided.isAccepted() ? AuditAction.PHOTO_ACCEPTED : AuditAction.PHOTO_REJECTED, photo);
    answer(context, Calls.OK, batch, photo.id());
  }

  private void note(Context context, AuditAction action, Photo photo) {
    Caller caller = calls.caller(context);
    database.useTransaction(handle -> audit.note(handle, caller.company(), caller.actor(), action, photo.id()));
  }

  private void answer(Context context, int status, Batch batch, String id) throws IOException {
    Optional<Photo> photo = database.reading(handle -> photos.find(handle, batch.id(), id));
    Photo shown = photo.orElseThrow(() -> BatchRefusal.of(BatchRefusal.OVER));
    Calls.answer(context, status, BatchJson.photo(batch, shown, names.in(batch.id())));
  }

  private static RuntimeException nothingThere() {
    return BatchRefusal.of(BatchRefusal.NOTHING_THERE);
  }
}
