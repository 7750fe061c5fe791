package app.selfsame.studio.stage;

import app.selfsame.document.Limits;
import app.selfsame.studio.parts.Template;
import org.teavm.jso.dom.html.HTMLElement;

/** A bar that shows where a value lies against the allowed range. For the eye only: the figures stand below. */
public final class Gauge {
  /** How far the bar goes beyond the range, as a share of the range. */
  private static final double MARGIN = 0.5;

  private Gauge() {}

  public static HTMLElement of(double value, Limits limits) {
    double min = limits.hasMin() ? limits.min() : Math.min(0, Math.min(value, limits.max()));
    double max = limits.hasMax() ? limits.max() : Math.max(value, min * 1.5);
    double span = Math.max(max - min, 1e-9);
    double from = Math.min(value, limits.hasMin() ? min - MARGIN * span : min);
    double to = Math.max(value, limits.hasMax() ? max + MARGIN * span : max);
    double length = Math.max(to - from, 1e-9);

    Template gauge = Template.of("gauge");
    HTMLElement allowed = gauge.part("allowed");
    allowed.getStyle().setProperty("--from", percent((min - from) / length));
    allowed.getStyle().setProperty("--length", percent((max - min) / length));
    gauge.part("measured").getStyle().setProperty("--at", percent((value - from) / length));
    return gauge.element();
  }

  private static String percent(double share) {
    return Math.min(Math.max(share * 100, 0.5), 99.5) + "%";
  }
}
