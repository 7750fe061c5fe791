package app.selfsame.service;

import app.selfsame.fairuse.FairUse;
import app.selfsame.metrics.ServiceMetrics;
import io.javalin.http.Handler;

/** Makes what answers {@code POST /enhance}, out of what the service has for it. */
public interface EnhanceRoute {
  /**
   * @param fairUse counts the uses of each visitor
   * @param metrics hears of answers, and may be given gauges
   */
  Handler open(ServeSettings settings, FairUse fairUse, ServiceMetrics metrics);
}
