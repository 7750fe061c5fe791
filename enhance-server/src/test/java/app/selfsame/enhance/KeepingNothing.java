package app.selfsame.enhance;

import java.time.Duration;

/** The program whose disk, log and memory {@link NothingKeptTest} looks through: the handler with fake enhancers. */
final class KeepingNothing {
  private static final int MAX_BODY_BYTES = 4_000_000;

  private KeepingNothing() {}

  /** Prints the port and serves until it is ended. */
  public static void main(String[] arguments) {
    FakeEnhancers enhancers = new FakeEnhancers();
    EnhanceHandler handler =
        new EnhanceHandler(
            new EnhanceLimits(MAX_BODY_BYTES, 5L * MAX_BODY_BYTES, 2, Duration.ofSeconds(20)),
            FakeEnhancers.CATALOGUE,
            enhancers,
            new CountedUse(Integer.MAX_VALUE),
            (outcome, status, seconds) -> {});
    EnhanceServer server =
        new EnhanceServer(
            handler,
            config -> {
              config.routes.get("/held", context -> enhancers.held.acquire());
              config.routes.get("/release", context -> enhancers.released.release());
              config.routes.get("/requests", context -> context.result(String.valueOf(handler.requests())));
            });
    System.out.println(server.port());
  }
}
