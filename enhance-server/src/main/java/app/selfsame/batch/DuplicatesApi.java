package app.selfsame.batch;

import app.selfsame.blob.Blobs;
import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Caller;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.likeness.DuplicateSearch;
import app.selfsame.likeness.LikenessMessage;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.report.LikenessJson;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Calls about photos of a batch that may be there twice, or whose person may be. */
final class DuplicatesApi {
  private static final String DUPLICATES = Calls.BATCH + "/duplicates";
  private static final String CANDIDATE = DUPLICATES + "/{candidate}";
  private static final String VERDICT = "verdict";
  private static final int BODY_BYTES = 1_024;

  private final Calls calls;
  private final Database database;
  private final Batches batches;
  private final Photos photos;
  private final PhotoNames names;
  private final Blobs blobs;
  private final AuditLog audit;
  private final Duplicates duplicates = new Duplicates();

  DuplicatesApi(
      Calls calls,
      Database database,
      Batches batches,
      Photos photos,
      PhotoNames names,
      Blobs blobs,
      AuditLog audit) {
    this.calls = calls;
    this.database = database;
    this.batches = batches;
    this.photos = photos;
    this.names = names;
    this.blobs = blobs;
    this.audit = audit;
  }

  List<Route> routes(WholeBodies bodies) {
    return List.of(
        calls.guarded(Route.get(DUPLICATES, this::show)),
        calls.guarded(Route.put(CANDIDATE, bodies.then(this::decide)).taking(BODY_BYTES)),
        calls.guarded(Route.delete(Calls.PHOTO + "/face", this::withdraw)));
  }

  private Batch searched(Context context) {
    Batch batch = calls.kept(context);
    if (!batch.wishes().comparesFaces()) {
      throw BatchRefusal.of(BatchRefusal.NO_SEARCH);
    }
    return batch;
  }

  private record Found(
      Duplicates.Search search, Map<String, Integer> obstacles, List<Candidate> candidates, Map<String, Photo> photos) {}

  private void show(Context context) throws IOException {
    Batch batch = searched(context);
    Found found = database.reading(handle -> found(handle, batch));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("state", found.search().state().word());
    json.put("compared", found.search().compared());
    ObjectNode not = json.putObject("notCompared");
    found.obstacles().forEach(not::put);
    ArrayNode all = json.putArray("candidates");
    PhotoNames.InBatch named = names.in(batch.id());
    for (Candidate candidate : found.candidates()) {
      all.add(candidate(candidate, found.photos(), named));
    }
    json.put("more", found.search().more());
    ArrayNode sentences = json.putArray("sentences");
    Texts texts = SpokenLanguage.texts(SpokenLanguage.of(context));
    sentences(found.search()).forEach(sentence -> sentences.add(texts.say(sentence)));
    Calls.answer(context, Calls.OK, json);
  }

  private Found found(Handle handle, Batch batch) {
    Duplicates.Search search =
        duplicates.find(handle, batch.id()).orElse(new Duplicates.Search(Duplicates.State.WAITING, 0, 0));
    boolean isOver = search.state() == Duplicates.State.SEARCHED;
    Map<String, Photo> known = new HashMap<>();
    if (isOver) {
      photos
          .of(handle, batch.id(), 0, Optional.empty(), DuplicateSearch.MOST_FACES)
          .forEach(photo -> known.put(photo.id(), photo));
    }
    return new Found(
        search,
        isOver ? duplicates.obstacles(handle, batch.id()) : Map.of(),
        duplicates.candidates(handle, batch.id()),
        known);
  }

  private static ObjectNode candidate(Candidate candidate, Map<String, Photo> known, PhotoNames.InBatch names)
      throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", candidate.id()).put("seen", LikenessJson.word(candidate.seen()));
    ArrayNode both = json.putArray("photos");
    for (String id : List.of(candidate.first(), candidate.second())) {
      Photo photo = known.get(id);
      both.addObject().put("id", id).put("name", names.open(photo)).put("take", photo.take());
    }
    candidate.verdict().ifPresent(verdict -> json.put(VERDICT, verdict.word()));
    return json;
  }

  /** What has to be known of it; for whom it errs is said with every answer. */
  private static List<Message> sentences(Duplicates.Search search) {
    Message limits = Message.of(LikenessMessage.LIMITS);
    return switch (search.state()) {
      case WAITING -> List.of(limits);
      case SEARCHED -> {
        boolean areFew = search.compared() < DuplicateSearch.LEAST_OF_MANY;
        List<Message> said = new ArrayList<>(List.of(Message.of(DuplicatesMessage.NOT_ALL), limits));
        if (areFew) {
          said.add(Message.of(DuplicatesMessage.FEW, Argument.count(DuplicateSearch.LEAST_OF_MANY)));
        }
        if (search.more() > 0) {
          said.add(Message.of(DuplicatesMessage.MORE, Argument.count(search.more())));
        }
        yield said;
      }
      case TOO_MANY ->
          List.of(Message.of(DuplicatesMessage.TOO_MANY, Argument.count(DuplicateSearch.MOST_FACES)));
      case CANCELLED -> List.of(Message.of(DuplicatesMessage.CANCELLED));
      case FAILED -> List.of(Message.of(DuplicatesMessage.FAILED));
    };
  }

  private void decide(Context context, byte[] body) throws IOException {
    Batch batch = searched(context);
    JsonMembers sent = JsonMembers.read(body, List.of(VERDICT));
    Candidate.Verdict verdict =
        sent.choice(VERDICT, Candidate.Verdict.words())
            .map(Candidate.Verdict::ofWord)
            .orElseThrow(() -> sent.refuse(VERDICT));
    Caller caller = calls.caller(context);
    record Decided(Candidate candidate, Map<String, Photo> photos) {}
    Decided decided =
        database.inTransaction(
            handle -> {
              if (!batches.hold(handle, batch.id())) {
                throw BatchRefusal.of(BatchRefusal.OVER);
              }
              Candidate candidate =
                  duplicates
                      .decide(handle, batch.id(), context.pathParam("candidate"), verdict)
                      .orElseThrow(() -> BatchRefusal.of(BatchRefusal.NO_CANDIDATE));
              audit.note(handle, caller.company(), caller.actor(), AuditAction.DUPLICATE_DECIDED, batch.id());
              Map<String, Photo> known = new HashMap<>();
              for (String id : List.of(candidate.first(), candidate.second())) {
                known.put(id, photos.find(handle, id).orElseThrow());
              }
              return new Decided(candidate, known);
            });
    Calls.answer(context, Calls.OK, candidate(decided.candidate(), decided.photos(), names.in(batch.id())));
  }

  /** Somebody does not want to be compared, or not any more. */
  private void withdraw(Context context) throws IOException {
    Batch batch = searched(context);
    Photo photo = calls.photo(context, batch);
    Caller caller = calls.caller(context);
    Optional<String> blob =
        database.inTransaction(
            handle -> {
              if (!batches.hold(handle, batch.id())) {
                throw BatchRefusal.of(BatchRefusal.OVER);
              }
              audit.note(handle, caller.company(), caller.actor(), AuditAction.FACE_WITHDRAWN, photo.id());
              return duplicates.withdraw(handle, photo);
            });
    if (blob.isPresent()) {
      blobs.delete(blob.get());
    }
    Calls.answerNothing(context);
  }
}
