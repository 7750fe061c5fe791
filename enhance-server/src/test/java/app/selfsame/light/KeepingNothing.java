package app.selfsame.light;

import app.selfsame.engine.PackagedEngine;
import app.selfsame.http.Route;
import app.selfsame.http.SenderShares;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** The program whose disk, log and memory {@link NothingKeptTest} looks through. */
final class KeepingNothing {
  private static final int MAX_BODY_BYTES = 4_000_000;
  private static final int PICTURE_BYTES = 100_000_000;

  private KeepingNothing() {}

  /**
   * Tells its port to the local port that is the first argument, and serves until it is ended: with the engine when the
   * second is {@code engine}, else with fake enhancers.
   */
  public static void main(String[] arguments) throws IOException {
    FakeEnhancers enhancers = new FakeEnhancers();
    AtomicReference<LightHandler> handler = new AtomicReference<>();
    boolean engine = arguments[1].equals("engine");
    EnhanceServer server =
        new EnhanceServer(
            new LightLimits(MAX_BODY_BYTES, 5L * MAX_BODY_BYTES, PICTURE_BYTES, 2, Duration.ofSeconds(20)),
            engine ? PackagedEngine.catalogue() : FakeEnhancers.CATALOGUE,
            engine ? new EngineEnhancers() : enhancers,
            new CountedUse(Integer.MAX_VALUE),
            new SenderShares(Long.MAX_VALUE),
            Route.get("/held", context -> enhancers.held.acquire()),
            Route.get("/release", context -> enhancers.released.release()),
            Route.get("/requests", context -> context.result(String.valueOf(handler.get().requests()))));
    handler.set(server.handler());
    try (Socket starter = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]))) {
      DataOutputStream out = new DataOutputStream(starter.getOutputStream());
      out.writeInt(server.port());
      out.writeUTF(arguments[1]);
    }
  }
}
