package app.selfsame.enhance;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;

/** The program whose disk, log and memory {@link NothingKeptTest} looks through: the handler with fake enhancers. */
final class KeepingNothing {
  private static final int MAX_BODY_BYTES = 4_000_000;

  private KeepingNothing() {}

  /** Tells its port to the local port that is the argument, and serves until it is ended. */
  public static void main(String[] arguments) throws IOException {
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
    try (Socket starter = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]))) {
      new DataOutputStream(starter.getOutputStream()).writeInt(server.port());
    }
  }
}
