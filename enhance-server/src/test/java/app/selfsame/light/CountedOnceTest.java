package app.selfsame.light;

import static org.junit.Assert.assertEquals;

import app.selfsame.http.Route;
import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.http.HttpRequest;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

public class CountedOnceTest {
  @Rule public final Timeout timeout = Timeout.seconds(60);

  /** A response that breaks when the picture is about to be written, and then never again. */
  private static final class Breaking extends HttpServletResponseWrapper {
    private boolean broken;

    Breaking(HttpServletResponse response) {
      super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (!broken && "image/png".equals(getContentType())) {
        broken = true;
        throw new IllegalStateException("broken");
      }
      return super.getOutputStream();
    }
  }

  /** The same context with that response. */
  private static Context breaking(Context context) {
    Breaking response = new Breaking(context.res());
    InvocationHandler handler =
        (proxy, method, arguments) ->
            method.getName().equals("res") ? response : method.invoke(context, arguments);
    return (Context) Proxy.newProxyInstance(Context.class.getClassLoader(), new Class<?>[] {Context.class}, handler);
  }

  @Test
  public void anAnswerThatBreaksOnItsWayIsAFailureAndNoSuccess() throws Exception {
    AtomicReference<LightHandler> handler = new AtomicReference<>();
    BlockingQueue<String> answered = new LinkedBlockingQueue<>();
    Route route =
        Route.post("/breaking", context -> handler.get().handle(breaking(context)))
            .telling(context -> answered.add(LightMetrics.outcome(context) + " " + context.statusCode()));
    try (EnhanceServer server =
        new EnhanceServer(EnhanceTestCase.LIMITS, new FakeEnhancers(), new CountedUse(10), route)) {
      handler.set(server.handler());
      HttpRequest.Builder request =
          server.request("/breaking")
              .header("Content-Type", "image/png")
              .header("Selfsame-Document", "negative")
              .POST(HttpRequest.BodyPublishers.ofByteArray(CropFiles.png(80, 100)));
      assertEquals(500, EnhanceServer.send(request).statusCode());
      assertEquals("internal 500", answered.poll(20, TimeUnit.SECONDS));
      assertEquals(0, handler.get().reservedBytes());
      assertEquals(0, handler.get().requests());
      while (handler.get().busyWorkers() > 0) {
        Thread.onSpinWait();
      }
    }
  }
}
