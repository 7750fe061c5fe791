package app.selfsame.batch;

import app.selfsame.company.AuditAction;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Caller;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.store.Database;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** {@code GET /v1/batches/{batch}/results} and {@code …/roster.csv}: all that came of a batch. */
final class ResultsApi {
  /** Each holds a thread of the server's for as long as it takes. */
  private static final int AT_ONCE = 4;

  private static final String RESULTS = Calls.BATCH + "/results";
  private static final String ROSTER = Calls.BATCH + "/roster.csv";
  private static final int BUFFER_BYTES = 1 << 16;
  private static final Map<String, String> LATER = Map.of("Retry-After", "60");

  private final Calls calls;
  private final Database database;
  private final Results results;
  private final PassportResults passports;
  private final Ending ending;
  private final AuditLog audit;
  private final Semaphore free = new Semaphore(AT_ONCE);

  ResultsApi(
      Calls calls, Database database, Results results, PassportResults passports, Ending ending, AuditLog audit) {
    this.calls = calls;
    this.database = database;
    this.results = results;
    this.passports = passports;
    this.ending = ending;
    this.audit = audit;
  }

  List<Route> routes() {
    return List.of(calls.guarded(Route.get(RESULTS, this::sendAll)), calls.guarded(Route.get(ROSTER, this::sendRoster)));
  }

  List<Route> routesForPages() {
    return List.of(
        calls.guarded(Route.get(Calls.forPages(RESULTS), this::sendAll)),
        calls.guarded(Route.get(Calls.forPages(ROSTER), this::sendRoster)));
  }

  /** A file that is written while it is read. */
  private record Sent(String type, String ending, Writing writing) {}

  private interface Writing {
    void write(Batch batch, OutputStream out) throws IOException;
  }

  private void sendAll(Context context) throws IOException {
    Batch batch = calls.kept(context);
    send(
        context,
        batch,
        new Sent(
            "application/zip", ".zip", batch.wishes().isOfPassports() ? passports::write : results::write));
  }

  private void sendRoster(Context context) throws IOException {
    Batch batch = calls.kept(context);
    if (!batch.wishes().isOfPassports()) {
      throw BatchRefusal.of(BatchRefusal.ROSTER_OF_PHOTOS);
    }
    send(context, batch, new Sent("text/csv; charset=utf-8", ".csv", passports::writeRoster));
  }

  private void send(Context context, Batch batch, Sent sent) throws IOException {
    if (batch.state() == State.OPEN || batch.state() == State.RUNNING) {
      throw BatchRefusal.of(BatchRefusal.STILL_RUNNING);
    }
    if (context.method().equals(HandlerType.HEAD)) {
      announce(context, batch, sent);
      return;
    }
    if (!free.tryAcquire()) {
      throw new ProblemException(Problem.of(BatchRefusal.RESULTS_BUSY), LATER);
    }
    try {
      announce(context, batch, sent);
      OutputStream out =
          new BufferedOutputStream(new SteadyOutput(context.res().getOutputStream()), BUFFER_BYTES);
      sent.writing().write(batch, out);
      out.flush();
    } finally {
      free.release();
    }
    Caller caller = calls.caller(context);
    database.useTransaction(
        handle -> audit.note(handle, caller.company(), caller.actor(), AuditAction.RESULTS_FETCHED, batch.id()));
    if (batch.isDeletedOnDelivery()) {
      ending.deleteDelivered(batch.id());
    }
  }

  private static void announce(Context context, Batch batch, Sent sent) {
    context.contentType(sent.type()).header("Cache-Control", "no-store");
    context.header("Content-Disposition", "attachment; filename=\"" + batch.id() + sent.ending() + "\"");
  }
}
