package app.selfsame.batch;

import app.selfsame.blob.BlobGoneException;
import app.selfsame.blob.BlobStoreException;
import app.selfsame.blob.NoSpaceException;
import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.Scope;
import app.selfsame.http.PassingJson;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** What all calls about batches have in common: whose batch and photo a path names, and how they are answered. */
final class Calls {
  static final String BATCHES = "/v1/batches";
  static final String BATCH = BATCHES + "/{batch}";
  static final String PHOTOS = BATCH + "/photos";
  static final String PHOTO = PHOTOS + "/{photo}";
  static final int OK = 200;
  static final int CREATED = 201;
  static final int ACCEPTED = 202;

  private final Database database;
  private final Batches batches;
  private final Photos photos;
  private final Callers callers;
  private final Clock clock;

  Calls(Database database, Batches batches, Photos photos, Callers callers, Clock clock) {
    this.database = database;
    this.batches = batches;
    this.photos = photos;
    this.callers = callers;
    this.clock = clock;
  }

  /** Where pages ask for the same: what a browser asks for by itself, such as pictures, names no company in a field. */
  static String forPages(String path) {
    return "/company/{company}" + path.substring("/v1".length());
  }

  /** Only for those who may deal with batches, who are told when photos are gone, or cannot be had for a while. */
  Route guarded(Route route) {
    return new Route(
        route.method(),
        route.path(),
        callers.with(Scope.BATCHES),
        route.maxBodyBytes(),
        context -> handle(route, context),
        route.answered());
  }

  private static void handle(Route route, Context context) throws Exception {
    try {
      route.handler().handle(context);
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /** What a request is answered when photos cannot be read or stored; another failure as it is. */
  static ProblemException refusal(IOException failure) throws IOException {
    if (failure instanceof BlobGoneException) {
      return BatchRefusal.of(BatchRefusal.OVER);
    }
    if (failure instanceof NoSpaceException) {
      return BatchRefusal.of(BatchRefusal.NO_ROOM);
    }
    if (failure instanceof BlobStoreException) {
      return BatchRefusal.of(BatchRefusal.STORE_DOWN);
    }
    throw failure;
  }

  Caller caller(Context context) {
    return callers.require(context, Scope.BATCHES);
  }

  /**
   * The batch that a path names.
   *
   * @throws app.selfsame.http.ProblemException when the caller's company has none of that id
   */
  Batch batch(Context context) {
    Caller caller = caller(context);
    String id = context.pathParam("batch");
    Batch batch =
        database
            .reading(handle -> batches.find(handle, caller.company().text(), id))
            .filter(found -> found.isTest() || !caller.isTest())
            .orElseThrow(() -> BatchRefusal.of(BatchRefusal.NO_BATCH));
    require(context, batch.wishes());
    return batch;
  }

  /**
   * Lets those through who may have done what is wanted of a batch.
   *
   * @throws app.selfsame.http.ProblemException when the key is not for reading passports, or not for comparing faces
   */
  void require(Context context, BatchWishes wishes) {
    if (wishes.isOfPassports()) {
      callers.require(context, Scope.MRZ);
    }
    if (wishes.comparesFaces()) {
      callers.require(context, Scope.FACES);
    }
  }

  /**
   * The same where its photos are still there.
   *
   * @throws app.selfsame.http.ProblemException also when they are deleted, or should be by now
   */
  Batch kept(Context context) {
    Batch batch = batch(context);
    if (batch.state() == State.DELETED || !batch.until().isAfter(clock.instant())) {
      throw BatchRefusal.of(BatchRefusal.OVER);
    }
    return batch;
  }

  /**
   * The photo of a batch that a path names.
   *
   * @throws app.selfsame.http.ProblemException when there is none
   */
  Photo photo(Context context, Batch batch) {
    String id = context.pathParam("photo");
    Optional<Photo> photo = database.reading(handle -> photos.find(handle, batch.id(), id));
    return photo.orElseThrow(() -> BatchRefusal.of(BatchRefusal.NO_PHOTO));
  }

  static void answer(Context context, int status, ObjectNode json) {
    PassingJson.answer(context, status, json);
  }

  static void answerNothing(Context context) {
    context.status(204).header("Cache-Control", "no-store");
    // Javalin has said one beforehand.
    context.res().setContentType(null);
  }
}
