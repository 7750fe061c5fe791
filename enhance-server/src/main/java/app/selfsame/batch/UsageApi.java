package app.selfsame.batch;

import app.selfsame.company.Caller;
import app.selfsame.company.Callers;
import app.selfsame.company.Scope;
import app.selfsame.http.Route;
import app.selfsame.store.Database;
import app.selfsame.usage.CallTally;
import app.selfsame.usage.CalledAt;
import app.selfsame.usage.Usage;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;

/**
 * {@code GET /v1/usage}: how many photos were worked on for a company, and how often it called. Keys for tests are told of
 * tests alone.
 */
final class UsageApi {
  private final Callers callers;
  private final Database database;
  private final Usage usage;
  private final CallTally calls;

  UsageApi(Callers callers, Database database, Usage usage, CallTally calls) {
    this.callers = callers;
    this.database = database;
    this.usage = usage;
    this.calls = calls;
  }

  List<Route> routes() {
    return List.of(Route.get("/v1/usage", this::tell).onlyFor(callers.with(Scope.USAGE)));
  }

  private void tell(Context context) {
    Caller caller = callers.require(context, Scope.USAGE);
    String company = caller.company().text();
    List<CalledAt> called = calls.calls(company);
    ObjectNode json =
        database.reading(
            handle -> UsageJson.of(usage.days(handle, company), usage.months(handle, company), called, caller.isTest()));
    Calls.answer(context, Calls.OK, json);
  }
}
