package app.selfsame.light;

import app.selfsame.document.Catalogue;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Access;
import app.selfsame.http.Problem;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.Route;
import app.selfsame.http.SenderShares;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.quota.DailyAllowance;
import app.selfsame.quota.Midnight;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes the light of pictures at {@code POST /enhance}, so many times a day for each visitor. */
public final class LightFeature implements Feature {
  private static final Logger LOG = LoggerFactory.getLogger(LightFeature.class);
  private static final String PATH = "/enhance";
  private static final int MEGABYTE = 1 << 20;

  private final Catalogue catalogue;
  private final Enhancers enhancers;
  private final LongUnaryOperator heldByOthers;
  private boolean isOn;

  /**
   * @param heldByOthers bytes that pictures may take elsewhere in a heap of so many, beside those that are worked on here
   */
  public LightFeature(Catalogue catalogue, Enhancers enhancers, LongUnaryOperator heldByOthers) {
    this.catalogue = catalogue;
    this.enhancers = enhancers;
    this.heldByOthers = heldByOthers;
  }

  @Override
  public List<Setting<?>> settings() {
    return LightSettings.ALL;
  }

  /** Whether light is changed, once it has started. */
  public boolean isOn() {
    return isOn;
  }

  @Override
  public Running start(Ground ground) throws SettingsException {
    Settings settings = ground.settings();
    requireRoomForOne(settings);
    int perDay = settings.of(LightSettings.PER_DAY);
    if (perDay == 0) {
      return off();
    }
    LightLimits limits = limits(settings, heapBytes());
    DailyAllowance allowance =
        new DailyAllowance(perDay, ground.senders(), ground.clock(), new SecureRandom());
    LightHandler handler;
    try {
      handler =
          new LightHandler(
              limits,
              catalogue,
              enhancers,
              allowance,
              ground.senders(),
              new SenderShares(LightLimits.REQUESTS_PER_SENDER));
    } catch (LinkageError e) {
      // OpenCV's part for this platform is not in the jar. Checking photos works without it.
      LOG.atWarn().setCause(e).log("enhance-unavailable");
      return off();
    }
    isOn = true;
    LightMetrics metrics = new LightMetrics(ground.metrics(), handler);
    Route route =
        Route.post(PATH, handler).onlyFor(Access.OWN_PAGES).taking(limits.maxBodyBytes()).telling(metrics::answered);
    return new On(List.of(route), handler, allowance, Midnight.watch(allowance, ground.clock()));
  }

  private long heapBytes() {
    long heapBytes = Runtime.getRuntime().maxMemory();
    return heapBytes - heldByOthers.applyAsLong(heapBytes);
  }

  private static void requireRoomForOne(Settings settings) throws SettingsException {
    int bodyMegabytes = settings.of(LightSettings.MAX_BODY_MB);
    if (settings.of(LightSettings.QUEUE_MB) < bodyMegabytes) {
      throw settings.refuse(
          LightSettings.QUEUE_MB, Message.of(LightMessage.AT_LEAST_A_BODY, Argument.count(bodyMegabytes)));
    }
  }

  private static Running off() {
    return () -> List.of(Route.post(PATH, Problem.of(RequestRefusal.ENHANCE_OFF)::answer));
  }

  private record On(List<Route> routes, LightHandler handler, DailyAllowance allowance, Midnight midnight)
      implements Running {
    @Override
    public void close() {
      handler.close();
      midnight.close();
      allowance.close();
    }
  }

  /**
   * What requests may cost.
   *
   * @param heapBytes that Java may take
   * @throws CannotServeException when a picture as documents ask for could not be worked on
   */
  static LightLimits limits(Settings settings, long heapBytes) {
    int maxBodyBytes = settings.of(LightSettings.MAX_BODY_MB) * MEGABYTE;
    long queueBytes = (long) settings.of(LightSettings.QUEUE_MB) * MEGABYTE;
    long pictureBytes = LightLimits.bytesLeft(heapBytes, queueBytes, maxBodyBytes);
    long missing = LightLimits.bytesOf(LightLimits.LEAST_PIXELS) - pictureBytes;
    if (missing > 0) {
      throw new CannotServeException(
          LightMessage.HEAP_TOO_SMALL, Argument.count(heapBytes >> 20), Argument.count(1 + (missing >> 20)));
    }
    return new LightLimits(
        maxBodyBytes,
        queueBytes,
        pictureBytes,
        settings.of(LightSettings.WORKERS),
        Duration.ofSeconds(settings.of(LightSettings.QUEUE_SECONDS)));
  }
}
