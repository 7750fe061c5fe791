package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.junit.Test;

public class CountedOnceTest {
  private final List<String> answered = new CopyOnWriteArrayList<>();

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

  @Test
  public void anAnswerThatBreaksOnItsWayIsAFailureAndNoSuccess() throws Exception {
    EnhanceHandler handler =
        new EnhanceHandler(
            new EnhanceLimits(400_000, 1_000_000, EnhanceTestCase.PICTURE_BYTES, 1, Duration.ofSeconds(5)),
            FakeEnhancers.CATALOGUE,
            new FakeEnhancers(),
            new CountedUse(10),
            (outcome, status, seconds) -> answered.add(outcome + " " + status));
    FilterHolder breaking =
        new FilterHolder(
            (request, response, chain) ->
                chain.doFilter(request, new Breaking((HttpServletResponse) response)));
    try (EnhanceServer server =
        new EnhanceServer(
            handler,
            config ->
                config.jetty.modifyServletContextHandler(
                    context -> context.addFilter(breaking, "/enhance", EnumSet.of(DispatcherType.REQUEST))))) {
      EnhanceServer.send(server.post("negative", "image/png", CropFiles.png(80, 100)));
      assertEquals(List.of("internal 500"), answered);
    }
    assertEquals(0, handler.reservedBytes());
    assertTrue(handler.requests() == 0 && handler.busyWorkers() == 0);
  }
}
