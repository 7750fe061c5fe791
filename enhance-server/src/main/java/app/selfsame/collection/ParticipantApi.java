package app.selfsame.collection;

import app.selfsame.company.Caller;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.Route;
import app.selfsame.http.Sending;
import app.selfsame.http.WholeBodies;
import app.selfsame.message.Argument;
import app.selfsame.readingkey.SignedInMembers;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Calls about the people of a photo collection and what they have sent. */
final class ParticipantApi {
  /** Of 500 people, with names of which each letter may be written as six. */
  static final int PEOPLE_BYTES = 1 << 21;

  private static final String PARTICIPANTS = CollectionApi.COLLECTION + "/participants";
  private static final String PARTICIPANT = PARTICIPANTS + "/{participant}";
  private static final String PEOPLE = "participants";
  private static final String AFTER = "after";
  private static final String STATE = "state";
  private static final int MOST_AT_ONCE = 500;
  private static final int PAGE = 500;
  private static final int MOST_DIGITS = 5;
  private static final int SMALL_BYTES = 8_192;
  private static final int OK = 200;

  private final SignedInMembers who;
  private final Database database;
  private final CollectionChanges changes;
  private final Participants participants;
  private final Pictures pictures;

  ParticipantApi(
      SignedInMembers who,
      Database database,
      CollectionChanges changes,
      Participants participants,
      Pictures pictures) {
    this.who = who;
    this.database = database;
    this.changes = changes;
    this.participants = participants;
    this.pictures = pictures;
  }

  /**
   * @param lists reads bodies with many people
   * @param bodies reads small ones
   */
  List<Route> routes(WholeBodies lists, WholeBodies bodies) {
    return List.of(
        who.alone(Route.post(PARTICIPANTS, lists.then(this::add)).taking(PEOPLE_BYTES)),
        who.andKeys(Route.get(PARTICIPANTS, this::list)),
        who.andKeys(Route.get(PARTICIPANT + "/parcel", this::parcel)),
        who.alone(Route.post(PARTICIPANT + "/decision", bodies.then(this::decide)).taking(SMALL_BYTES)),
        who.alone(Route.post(PARTICIPANT + "/revoke", this::revoke)),
        who.alone(Route.post(PARTICIPANT + "/link", bodies.then(this::link)).taking(SMALL_BYTES)));
  }

  private static String id(Context context) {
    return context.pathParam("participant");
  }

  private void add(Context context, byte[] body) {
    Caller caller = who.member(context);
    JsonMembers sent = JsonMembers.read(body, List.of(PEOPLE));
    List<NewParticipant> people =
        sent.objects(PEOPLE, NewParticipant.MEMBERS, MOST_AT_ONCE)
            .filter(all -> !all.isEmpty())
            .orElseThrow(() -> sent.refuse(PEOPLE))
            .stream()
            .map(NewParticipant::read)
            .toList();
    if (people.stream().map(NewParticipant::id).distinct().count() < people.size()
        || people.stream().map(one -> one.link().lookup()).distinct().count() < people.size()) {
      throw CollectionRefusal.of(CollectionRefusal.PERSON_TAKEN);
    }
    database.useTransaction(handle -> changes.add(handle, caller, CollectionApi.id(context), people));
    CollectionJson.answer(context, OK, JsonNodeFactory.instance.objectNode().put("added", people.size()));
  }

  private void list(Context context) {
    Caller caller = who.caller(context);
    int after = Optional.ofNullable(context.queryParam(AFTER)).map(ParticipantApi::place).orElse(0);
    Optional<ParticipantState> state =
        Optional.ofNullable(context.queryParam(STATE))
            .map(word -> ParticipantState.of(word).orElseThrow(() -> refused(STATE)));
    String collection = CollectionApi.id(context);
    List<Participant> found =
        database.reading(
            handle -> {
              changes.find(handle, caller, collection);
              return participants.of(handle, collection, after, state, PAGE + 1);
            });
    List<Participant> page = found.subList(0, Math.min(PAGE, found.size()));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode all = answer.putArray(PEOPLE);
    page.forEach(one -> all.add(CollectionJson.participant(one)));
    if (found.size() > PAGE) {
      answer.put("next", String.valueOf(page.get(PAGE - 1).place()));
    }
    CollectionJson.answer(context, OK, answer);
  }

  private static int place(String text) {
    if (!text.matches("[0-9]{1," + MOST_DIGITS + "}")) {
      throw refused(AFTER);
    }
    return Integer.parseInt(text);
  }

  private static ProblemException refused(String name) {
    return new ProblemException(Problem.of(RequestRefusal.MEMBER, Argument.literal(name)));
  }

  private void parcel(Context context) {
    Caller caller = who.caller(context);
    Participant participant =
        database.inTransaction(
            handle -> {
              Participant found = find(handle, caller, context);
              changes.noteFetched(handle, caller, found.id());
              return found;
            });
    Participant.Picture picture =
        participant.picture().orElseThrow(() -> CollectionRefusal.of(CollectionRefusal.NO_PARCEL));
    byte[] bytes = pictures.read(participant.collection(), picture.blob());
    context.contentType("application/octet-stream").header("Cache-Control", "no-store");
    context.header("Content-Disposition", "attachment");
    context.header(ContributionApi.ATTEMPT, String.valueOf(participant.attempt()));
    context.header("Content-Length", String.valueOf(bytes.length));
    Sending.file(context, new ByteArrayInputStream(bytes));
  }

  private Participant find(Handle handle, Caller caller, Context context) {
    PhotoCollection collection = changes.find(handle, caller, CollectionApi.id(context));
    changes.requireReviewer(handle, caller, collection);
    Participant found = changes.participant(handle, collection, id(context));
    if (found.picture().isEmpty()) {
      throw CollectionRefusal.of(CollectionRefusal.NO_PARCEL);
    }
    return found;
  }

  private void decide(Context context, byte[] body) {
    Caller caller = who.member(context);
    Decision decision = Decision.read(body);
    database.useTransaction(
        handle -> changes.decide(handle, caller, CollectionApi.id(context), id(context), decision));
    answer(context, caller);
  }

  private void revoke(Context context) {
    Caller caller = who.member(context);
    pictures.delete(
        database.inTransaction(
            handle -> changes.revoke(handle, caller, CollectionApi.id(context), id(context))));
    answer(context, caller);
  }

  private void link(Context context, byte[] body) {
    Caller caller = who.member(context);
    NewLink link = NewLink.read(JsonMembers.read(body, NewLink.MEMBERS));
    pictures.delete(
        database.inTransaction(
            handle -> changes.link(handle, caller, CollectionApi.id(context), id(context), link)));
    answer(context, caller);
  }

  private void answer(Context context, Caller caller) {
    Participant participant =
        database.reading(
            handle ->
                changes.participant(
                    handle, changes.find(handle, caller, CollectionApi.id(context)), id(context)));
    CollectionJson.answer(context, OK, CollectionJson.participant(participant));
  }
}
