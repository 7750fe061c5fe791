package app.selfsame.light;

import app.selfsame.metrics.ServiceMetrics;
import app.selfsame.quota.FairUse;
import app.selfsame.settings.ServeSettings;
import io.javalin.http.Handler;

/** Makes what answers {@code POST /enhance}, out of what the service has for it. */
public interface EnhanceRoute {
  /**
   * @param fairUse counts the uses of each visitor
   * @param metrics hears of answers, and may be given gauges
   */
  Handler open(ServeSettings settings, FairUse fairUse, ServiceMetrics metrics);
}
