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

/** {@code GET /v1/batches/{batch}/results}: all that came of a batch. */
final class ResultsApi {
  /** Each holds a thread of the server's for as long as it takes. */
  private static final int AT_ONCE = 4;

  private static final String PATH = Calls.BATCH + "/results";
  private static final int BUFFER_BYTES = 1 << 16;
  private static final Map<String, String> LATER = Map.of("Retry-After", "60");

  private final Calls calls;
  private final Database database;
  private final Results results;
  private final Ending ending;
  private final AuditLog audit;
  private final Semaphore free = new Semaphore(AT_ONCE);

  ResultsApi(Calls calls, Database database, Results results, Ending ending, AuditLog audit) {
    this.calls = calls;
    this.database = database;
    this.results = results;
    this.ending = ending;
    this.audit = audit;
  }

  List<Route> routes() {
    return List.of(calls.guarded(Route.get(PATH, this::send)));
  }

  List<Route> routesForPages() {
    return List.of(calls.guarded(Route.get(Calls.forPages(PATH), this::send)));
  }

  private void send(Context context) throws IOException {
    Batch batch = calls.kept(context);
    if (batch.state() == State.OPEN || batch.state() == State.RUNNING) {
      throw BatchRefusal.of(BatchRefusal.STILL_RUNNING);
    }
    if (context.method().equals(HandlerType.HEAD)) {
      announce(context, batch);
      return;
    }
    if (!free.tryAcquire()) {
      throw new ProblemException(Problem.of(BatchRefusal.RESULTS_BUSY), LATER);
    }
    try {
      announce(context, batch);
      OutputStream out =
          new BufferedOutputStream(new SteadyOutput(context.res().getOutputStream()), BUFFER_BYTES);
      results.write(batch, out);
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

  private static void announce(Context context, Batch batch) {
    context.contentType("application/zip").header("Cache-Control", "no-store");
    context.header("Content-Disposition", "attachment; filename=\"" + batch.id() + ".zip\"");
  }
}
