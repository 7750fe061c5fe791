package app.selfsame.comparison;

import app.selfsame.batch.ApartCalls;
import app.selfsame.company.Caller;
import app.selfsame.company.Scope;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.Parts;
import app.selfsame.http.Route;
import app.selfsame.image.DecodingLimits;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.results.FacesAnswer;
import app.selfsame.workshop.CompareOrder;
import app.selfsame.workshop.Done;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Set;

/** {@code POST /v1/faces/compare}: two photos, of which nothing is kept. */
final class CompareApi {
  private static final String PATH = "/v1/faces/compare";

  /** Of both photos together: they are in memory twice while they are compared. */
  private static final int MOST_BYTES = DecodingLimits.MAX_FILE_BYTES / 2;

  private static final String FIRST = "first";
  private static final String SECOND = "second";
  private static final String OF_DOCUMENT = "ofDocument";
  private static final int LONGEST_WORD = 8;
  private static final List<Parts.Known> KNOWN =
      List.of(
          Parts.Known.required(FIRST, MOST_BYTES),
          Parts.Known.required(SECOND, MOST_BYTES),
          Parts.Known.optional(OF_DOCUMENT, LONGEST_WORD));

  private final ApartCalls calls;

  CompareApi(ApartCalls calls) {
    this.calls = calls;
  }

  Route route() {
    Handler whenRead = calls.handler(Scope.FACES, this::answer);
    return Route.post(PATH, context -> handle(context, whenRead))
        .onlyFor(calls.access(Scope.FACES))
        .taking(MOST_BYTES);
  }

  private static void handle(Context context, Handler whenRead) throws Exception {
    JsonMembers.query(context, List.of(), Set.of());
    whenRead.handle(context);
  }

  private byte[] answer(Context context, Caller caller, byte[] body) {
    try (Parts parts = Parts.of(context, body, KNOWN)) {
      CompareOrder order =
          new CompareOrder(
              parts.bytes(FIRST), parts.bytes(SECOND), parts.yes(OF_DOCUMENT), SpokenLanguage.of(context));
      return calls.work(caller, order, new Told(caller.isTest()));
    }
  }

  private record Told(boolean isTest) implements ApartCalls.Telling {
    @Override
    public String outcome(Done done) {
      return FacesAnswer.outcome(done);
    }

    @Override
    public boolean isCharged(Done done) {
      return FacesAnswer.isCharged(done);
    }

    @Override
    public byte[] tell(Done done) {
      return FacesAnswer.of(done, isTest);
    }
  }
}
