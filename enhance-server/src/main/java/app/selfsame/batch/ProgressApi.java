package app.selfsame.batch;

import app.selfsame.http.EventStream;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.Route;
import app.selfsame.store.Database;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code GET /v1/batches/{batch}/progress}: how far a batch is, at once, when it has changed ({@code ?since=&wait=}), or as
 * server-sent events. Each answer says all of it, so nothing is lost with one that did not arrive.
 */
final class ProgressApi implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ProgressApi.class);
  private static final String PATH = Calls.BATCH + "/progress";
  private static final long LOOKED_EVERY_MILLIS = 500;
  private static final int AWAKE_EVERY = 30;
  private static final int LONGEST_SECONDS = 60;
  private static final int MOST = 500;
  private static final Map<String, String> LATER = Map.of("Retry-After", "5");

  private final Calls calls;
  private final Database database;
  private final Batches batches;
  private final Photos photos;
  private final Queue<Watch> watches = new ConcurrentLinkedQueue<>();
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });

  ProgressApi(Calls calls, Database database, Batches batches, Photos photos) {
    this.calls = calls;
    this.database = database;
    this.batches = batches;
    this.photos = photos;
    clock.scheduleWithFixedDelay(this::look, LOOKED_EVERY_MILLIS, LOOKED_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  List<Route> routes() {
    return List.of(calls.guarded(Route.get(PATH, this::answer)));
  }

  List<Route> routesForPages() {
    return List.of(calls.guarded(Route.get(Calls.forPages(PATH), this::answer)));
  }

  /** Ends all that wait: they come again. */
  @Override
  public void close() {
    clock.shutdownNow();
    watches.forEach(Watch::end);
  }

  /**
   * How far a batch is.
   *
   * @param id changes with it
   */
  private record Progress(String id, String json, boolean isOver) {}

  private Progress progress(String batch) {
    record Read(Batch batch, Map<String, Integer> counts) {}
    Optional<Read> read =
        database.reading(
            handle ->
                batches.find(handle, batch).map(found -> new Read(found, photos.counts(handle, batch))));
    if (read.isEmpty()) {
      return new Progress("0", "{\"state\":\"deleted\"}", true);
    }
    Batch found = read.get().batch();
    ObjectNode standing = BatchJson.standing(found, read.get().counts());
    int done = standing.path(BatchJson.REFUSED).asInt();
    for (Outcome outcome : Outcome.of(found.wishes())) {
      done += standing.path(outcome.word(found.wishes())).asInt();
    }
    ObjectNode json = standing.objectNode();
    json.put("state", found.state().word()).put("photos", found.photos()).put("done", done);
    json.set("standing", standing);
    String id = found.version() + "." + done;
    json.put("id", id);
    return new Progress(id, json.toString(), found.state() != State.OPEN && found.state() != State.RUNNING);
  }

  private void answer(Context context) throws IOException {
    String batch = calls.batch(context).id();
    String since = Optional.ofNullable(context.header("Last-Event-ID")).orElse(context.queryParam("since"));
    Progress now = progress(batch);
    String accepted = context.header("Accept");
    boolean isStream = accepted != null && accepted.contains("text/event-stream");
    long seconds = seconds(context.queryParam("wait"));
    boolean isToWait = isStream ? !now.isOver() : seconds > 0 && now.id().equals(since);
    if (isToWait && watches.size() >= MOST) {
      throw new ProblemException(Problem.of(BatchRefusal.WATCHED), LATER);
    }
    if (isStream) {
      Streamed watch = new Streamed(batch, EventStream.open(context), since == null ? "" : since);
      watch.see(now);
      keep(watch);
    } else if (isToWait) {
      Awaited watch = new Awaited(batch, context, since, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
      context.future(() -> watch.done);
      keep(watch);
    } else {
      answer(context, now);
    }
  }

  private void keep(Watch watch) {
    watches.add(watch);
    if (clock.isShutdown()) {
      watch.end();
    }
  }

  private static long seconds(String said) {
    return said != null && said.matches("[0-9]{1,3}") ? Math.min(LONGEST_SECONDS, Long.parseLong(said)) : 0;
  }

  private static void answer(Context context, Progress progress) {
    context.contentType("application/json").header("Cache-Control", "no-store").result(progress.json());
  }

  private void look() {
    try {
      Map<String, Progress> seen = new HashMap<>();
      watches.removeIf(watch -> watch.isOver() || watch.see(seen.computeIfAbsent(watch.batch(), this::progress)));
    } catch (RuntimeException e) {
      // The database is away for a moment: they are told later.
      LOG.atWarn().setCause(e).log("progress-failed");
    }
  }

  /** Somebody who waits for a batch to go on. */
  private interface Watch {
    String batch();

    /** Looks at how far it is; true when that is all there is to say. */
    boolean see(Progress progress);

    boolean isOver();

    void end();
  }

  private static final class Streamed implements Watch {
    private final String batch;
    private final EventStream stream;
    private String said;
    private int quiet;

    Streamed(String batch, EventStream stream, String said) {
      this.batch = batch;
      this.stream = stream;
      this.said = said;
    }

    @Override
    public String batch() {
      return batch;
    }

    @Override
    public boolean see(Progress progress) {
      if (progress.isOver()) {
        stream.sayLast(progress.id(), progress.json());
        return true;
      }
      if (!progress.id().equals(said)) {
        said = progress.id();
        quiet = 0;
        stream.say(progress.id(), progress.json());
      } else if (++quiet % AWAKE_EVERY == 0) {
        stream.stayAwake();
      }
      return false;
    }

    @Override
    public boolean isOver() {
      return stream.isOver();
    }

    @Override
    public void end() {
      stream.close();
    }
  }

  private static final class Awaited implements Watch {
    private final String batch;
    private final Context context;
    private final String since;
    private final long untilNanos;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    Awaited(String batch, Context context, String since, long untilNanos) {
      this.batch = batch;
      this.context = context;
      this.since = since;
      this.untilNanos = untilNanos;
    }

    @Override
    public String batch() {
      return batch;
    }

    @Override
    public boolean see(Progress progress) {
      boolean isTold = !progress.id().equals(since) || System.nanoTime() - untilNanos > 0;
      if (isTold) {
        answer(context, progress);
        done.complete(null);
      }
      return isTold;
    }

    @Override
    public boolean isOver() {
      return done.isDone();
    }

    @Override
    public void end() {
      done.completeExceptionally(new ProblemException(Problem.of(RequestRefusal.STOPPING), LATER));
    }
  }
}
