package app.selfsame.service;

import app.selfsame.feature.Running;
import app.selfsame.feature.Trouble;
import app.selfsame.http.Problem;
import app.selfsame.http.RequestRefusal;
import app.selfsame.refusal.RefusalKey;
import app.selfsame.store.Store;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the server can do its work now, for what sends requests to it or watches it: the database answers, there is
 * room on the disk, photos can be kept, the engine works. What was found out counts for a few seconds, so that asking
 * costs nothing.
 */
final class Readiness implements Handler, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
  private static final Duration FRESH = Duration.ofSeconds(5);
  /** Less than those who watch servers usually wait. */
  private static final int PATIENCE_SECONDS = 3;
  private static final String RETRY_AFTER = "10";

  private final Store store;
  private final List<Running> features;
  private final Clock clock;
  private final ExecutorService asking =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "readiness");
            thread.setDaemon(true);
            return thread;
          });
  private CompletableFuture<Optional<Trouble>> latest;
  private Instant asked = Instant.EPOCH;
  private volatile Optional<Trouble> told = Optional.empty();
  private volatile boolean isStopping;

  /**
   * @param features those that are started, also later
   */
  Readiness(Store store, List<Running> features, Clock clock) {
    this.store = store;
    this.features = features;
    this.clock = clock;
  }

  @Override
  public void handle(Context context) {
    if (isStopping) {
      refuse(context, RequestRefusal.STOPPING);
      return;
    }
    CompletableFuture<Optional<Trouble>> found = found();
    context.future(
        () ->
            found
                .copy()
                .completeOnTimeout(Optional.of(Trouble.UNKNOWN), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .thenAccept(trouble -> answer(context, trouble)));
  }

  /** What was found out last, and has it found out anew where that was long ago: for those who ask again and again. */
  boolean isReady() {
    found();
    return told.isEmpty() && !isStopping;
  }

  /** From now on it is about to stop. */
  @Override
  public void close() {
    isStopping = true;
    asking.shutdownNow();
  }

  private static void answer(Context context, Optional<Trouble> trouble) {
    if (trouble.isPresent()) {
      refuse(context, trouble.get());
    } else {
      context.contentType("application/json").header("Cache-Control", "no-store").result("{\"status\":\"ready\"}");
    }
  }

  private static void refuse(Context context, RefusalKey why) {
    context.header("Retry-After", RETRY_AFTER);
    Problem.of(why).answer(context);
  }

  /** One at a time asks; others hear the same. */
  private synchronized CompletableFuture<Optional<Trouble>> found() {
    boolean isFresh = Duration.between(asked, clock.instant()).abs().compareTo(FRESH) < 0;
    if (latest == null || latest.isDone() && !isFresh) {
      asked = clock.instant();
      try {
        latest = CompletableFuture.supplyAsync(this::look, asking).exceptionally(e -> Optional.of(Trouble.UNKNOWN));
      } catch (RejectedExecutionException e) {
        // It was closed meanwhile.
        latest = CompletableFuture.completedFuture(Optional.of(Trouble.UNKNOWN));
      }
    }
    return latest;
  }

  private Optional<Trouble> look() {
    Optional<Trouble> trouble = trouble();
    if (!trouble.equals(told)) {
      told = trouble;
      trouble.ifPresentOrElse(
          now -> LOG.atWarn().addKeyValue("trouble", now.name()).log("not-ready"), () -> LOG.atInfo().log("ready"));
    }
    return trouble;
  }

  private Optional<Trouble> trouble() {
    if (!store.isAnswering()) {
      return Optional.of(Trouble.DATABASE);
    }
    if (store.isFull()) {
      return Optional.of(Trouble.DISK);
    }
    return features.stream().flatMap(feature -> feature.trouble().stream()).findFirst();
  }
}
