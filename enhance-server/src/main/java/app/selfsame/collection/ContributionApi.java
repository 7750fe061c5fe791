package app.selfsame.collection;

import app.selfsame.blob.Blobs;
import app.selfsame.company.Owners;
import app.selfsame.http.Access;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.parcel.LinkSecret;
import app.selfsame.parcel.SealedParcel;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** Calls of the page that a link leads to. There is no account: who has the link is the person. */
final class ContributionApi {
  /** In a request the token of the link, see {@link LinkSecret#lookupToken}. */
  static final String LINK = "Selfsame-Link";

  /** The number of a picture. */
  static final String ATTEMPT = "Selfsame-Attempt";

  private static final String CONTRIBUTION = "/v1/contribution";
  private static final String LOOKUP = "link-lookup";
  private static final String STATE = "state";
  private static final int OK = 200;

  private final Database database;
  private final Contributions contributions;
  private final Pictures pictures;
  private final Owners owners;
  private final LinkLimits limits;
  private final ClientAddress senders;
  private final Clock clock;

  ContributionApi(
      Database database,
      Contributions contributions,
      Pictures pictures,
      Owners owners,
      LinkLimits limits,
      ClientAddress senders,
      Clock clock) {
    this.database = database;
    this.contributions = contributions;
    this.pictures = pictures;
    this.owners = owners;
    this.limits = limits;
    this.senders = senders;
    this.clock = clock;
  }

  List<Route> routes(ParcelBodies bodies) {
    return List.of(
        Route.get(CONTRIBUTION, this::show).onlyFor(this::require),
        Route.put(CONTRIBUTION, bodies.then(this::send)).onlyFor(this::require).taking(SealedParcel.MOST_BYTES),
        Route.delete(CONTRIBUTION, this::withdraw).onlyFor(this::require));
  }

  /** Lets those through who have a link by which something can still be sent. */
  private void require(Context context) {
    Access.OWN_PAGES.require(context);
    Optional<String> lookup = Optional.ofNullable(context.header(LINK)).flatMap(LinkSecret::lookupHash);
    try {
      String found = lookup.orElseThrow(() -> CollectionRefusal.of(CollectionRefusal.NO_LINK));
      database.reading(handle -> contributions.find(handle, found));
    } catch (ProblemException e) {
      if (e.problem().equals(Problem.of(CollectionRefusal.NO_LINK))) {
        limits.takeWrong(senders.of(context.req()));
      }
      throw e;
    }
    limits.take(lookup.get());
    context.attribute(LOOKUP, lookup.get());
  }

  private static String lookup(Context context) {
    return context.attribute(LOOKUP);
  }

  private void show(Context context) {
    String lookup = lookup(context);
    CollectionJson.answer(
        context, OK, database.reading(handle -> json(handle, contributions.find(handle, lookup))));
  }

  private ObjectNode json(Handle handle, Contributions.Asked asked) {
    PhotoCollection collection = asked.collection();
    CollectionTerms says = collection.says();
    Participant participant = asked.participant();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("company", owners.name(handle, collection.company()).orElse(""));
    json.putObject("collection").put("id", collection.id()).put("name", says.name());
    json.putObject("participant").put("id", participant.id());
    json.put("document", says.documentForPhotos());
    json.set("rules", says.rules().json());
    json.put("consentText", says.consentText())
        .put("until", CollectionJson.time(collection.deadline()))
        .put("now", CollectionJson.time(clock.instant()))
        .put("attemptsLeft", participant.left())
        .put("attempt", participant.attempt())
        .put(STATE, participant.state().word());
    participant.picture().ifPresent(picture -> json.put("sentAt", CollectionJson.time(picture.sentAt())));
    if (participant.state() == ParticipantState.RETAKE) {
      CollectionJson.retake(participant, json);
    }
    ArrayNode keys = json.putArray("keys");
    contributions
        .keys(handle, collection)
        .forEach(key -> keys.addObject().put("id", key.id()).put("publicKey", key.publicKey()));
    return json;
  }

  private void send(Context context, byte[] parcel) {
    String lookup = lookup(context);
    int attempt = attempt(context).orElseThrow(ContributionApi::noAttempt);
    SealedParcel seen =
        SealedParcel.read(parcel)
            .filter(SealedParcel::isOfPicture)
            .orElseThrow(() -> CollectionRefusal.of(CollectionRefusal.NO_PARCEL_SENT));
    String hash = Pictures.hash(parcel);
    Contributions.Asked asked =
        database.reading(
            handle -> {
              Contributions.Asked found = contributions.find(handle, lookup);
              // Before it takes any room.
              contributions.isSent(handle, found, attempt, hash, seen);
              return found;
            });
    Blobs.Stored stored = pictures.write(asked.collection().id(), parcel);
    Participant.Picture picture =
        new Participant.Picture(stored.id(), hash, parcel.length, clock.instant());
    Contributions.Sent sent = note(lookup, attempt, seen, picture);
    pictures.delete(sent.unused());
    Instant at = sent.now().picture().orElseThrow().sentAt();
    CollectionJson.answer(
        context,
        OK,
        JsonNodeFactory.instance
            .objectNode()
            .put(STATE, sent.now().state().word())
            .put("attempt", attempt)
            .put("sentAt", CollectionJson.time(at)));
  }

  private Contributions.Sent note(String lookup, int attempt, SealedParcel seen, Participant.Picture picture) {
    boolean isNoted = false;
    try {
      Contributions.Sent sent =
          database.inTransaction(handle -> contributions.send(handle, lookup, attempt, seen, picture));
      isNoted = true;
      return sent;
    } finally {
      if (!isNoted) {
        pictures.delete(Optional.of(picture.blob()));
      }
    }
  }

  private static OptionalInt attempt(Context context) {
    String text = context.header(ATTEMPT);
    return text != null && text.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private static ProblemException noAttempt() {
    return new ProblemException(Problem.of(RequestRefusal.MEMBER, Argument.literal(ATTEMPT)));
  }

  private void withdraw(Context context) {
    String lookup = lookup(context);
    pictures.delete(database.inTransaction(handle -> contributions.withdraw(handle, lookup)));
    CollectionJson.answer(
        context, OK, JsonNodeFactory.instance.objectNode().put(STATE, ParticipantState.WITHDRAWN.word()));
  }
}
