package app.selfsame.studio;

import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;

/** One check: its outcome and advice at once, the figures and their source when opened. */
final class CheckItem {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("file", "File"),
          Map.entry("resolution", "Resolution"),
          Map.entry("face-count", "One person"),
          Map.entry("framing", "Room around the head"),
          Map.entry("head-height", "Height of the head"),
          Map.entry("eye-line", "Height of the eyes"),
          Map.entry("top-margin", "Space above the head"),
          Map.entry("centring", "Head in the middle"),
          Map.entry("roll", "Head upright"),
          Map.entry("yaw", "Facing the camera"),
          Map.entry("pitch", "Chin neither up nor down"),
          Map.entry("eyes-open", "Eyes open"),
          Map.entry("mouth-closed", "Mouth closed"),
          Map.entry("under-exposure", "Enough light"),
          Map.entry("over-exposure", "No burnt-out skin"),
          Map.entry("sharpness", "Sharpness"),
          Map.entry("background-uniformity", "Plain background"));

  private CheckItem() {}

  static String id(ReportedCheck check) {
    return "check-" + check.getId();
  }

  /** The word for an outcome; it always stands beside the icon, so that neither colour nor shape alone says it. */
  static String word(String outcome) {
    return switch (outcome) {
      case "pass" -> "Met";
      case "warn" -> "Near limit";
      case "fail" -> "Change";
      default -> "Can’t tell";
    };
  }

  static HTMLElement of(ReportedCheck check) {
    HTMLElement summary = Html.element("summary", "");
    summary.withChild(Html.icon(check.getOutcome()));
    summary.withChild(Html.text("span", "name", name(check)));
    summary.withChild(Html.text("span", "word", word(check.getOutcome())));
    summary.withChild(Html.chevron());
    summary.withChild(Html.text("span", "advice", check.getAdvice()));
    HTMLElement details = Html.element("details", "check " + check.getOutcome());
    details.setAttribute("id", id(check));
    return Html.element("li", "").withChild(details.withChild(summary).withChild(more(check)));
  }

  private static String name(ReportedCheck check) {
    return NAMES.getOrDefault(check.getId(), check.getId().replace('-', ' '));
  }

  private static HTMLElement more(ReportedCheck check) {
    HTMLElement more = Html.element("div", "more");
    boolean measured = check.getValue() != null;
    if (measured && check.hasRange() && !check.getUnit().equals("faces")) {
      more.appendChild(Gauge.of(check));
    }
    HTMLElement facts = Html.element("dl", "facts");
    Html.fact(facts, "Measured", measured ? value(check) : "could not be measured");
    if (check.hasRange()) {
      Html.fact(facts, "Allowed", Quantity.range(check.min(), check.max(), check.getUnit()));
    }
    more.appendChild(facts);
    if (check.getSource() != null) {
      more.appendChild(SourceLine.of(check.getSource()));
    }
    return more;
  }

  private static String value(ReportedCheck check) {
    return Quantity.format(check.getValue().doubleValue(), check.getUnit());
  }
}
