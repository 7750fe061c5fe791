package app.selfsame.light;

import app.selfsame.document.Catalogue;
import app.selfsame.http.Problem;
import app.selfsame.http.RequestRefusal;
import app.selfsame.message.Argument;
import app.selfsame.metrics.ServiceMetrics;
import app.selfsame.quota.FairUse;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.ServeMessage;
import app.selfsame.settings.ServeSettings;
import io.javalin.http.Handler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /enhance} as the settings want it, with the operator's gauges. */
public final class LightRoute implements EnhanceRoute {
  private static final Logger LOG = LoggerFactory.getLogger(LightRoute.class);

  private final Catalogue catalogue;
  private final Enhancers enhancers;

  public LightRoute(Catalogue catalogue, Enhancers enhancers) {
    this.catalogue = catalogue;
    this.enhancers = enhancers;
  }

  @Override
  public Handler open(ServeSettings settings, FairUse fairUse, ServiceMetrics metrics) {
    EnhanceLimits limits = limits(settings, Runtime.getRuntime().maxMemory());
    EnhanceHandler handler;
    try {
      handler = new EnhanceHandler(limits, catalogue, enhancers, fairUse, metrics);
    } catch (LinkageError e) {
      // OpenCV's part for this platform is not in the jar. Checking photos works without it.
      LOG.atWarn().setCause(e).log("enhance-unavailable");
      return Problem.of(RequestRefusal.ENHANCE_OFF)::answer;
    }
    metrics.gauge(
        "selfsame_enhance_queue_bytes", "Memory that pictures' files hold at the moment.", handler::reservedBytes);
    metrics.gauge("selfsame_enhance_waiting", "Requests that wait for memory at the moment.", handler::waiting);
    metrics.gauge("selfsame_enhance_requests", "Requests under way at the moment.", handler::requests);
    metrics.gauge("selfsame_enhance_busy_workers", "Workers taken at the moment, those included that wait for memory.", handler::busyWorkers);
    return handler;
  }

  /**
   * What requests may cost.
   *
   * @param heapBytes that Java may take
   * @throws CannotServeException when a picture as documents ask for could not be worked on
   */
  static EnhanceLimits limits(ServeSettings settings, long heapBytes) {
    long pictureBytes = EnhanceLimits.bytesLeft(heapBytes, settings.queueBytes(), settings.maxBodyBytes());
    long missing = EnhanceLimits.bytesOf(EnhanceLimits.LEAST_PIXELS) - pictureBytes;
    if (missing > 0) {
      throw new CannotServeException(
          ServeMessage.HEAP_TOO_SMALL, Argument.count(heapBytes >> 20), Argument.count(1 + (missing >> 20)));
    }
    return new EnhanceLimits(
        settings.maxBodyBytes(),
        settings.queueBytes(),
        pictureBytes,
        settings.workers(),
        Duration.ofSeconds(settings.queueSeconds()));
  }
}
