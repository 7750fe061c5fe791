package app.selfsame.studio;

import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;

/** Everything that was measured, in a table to open: the standard's quality components first. */
final class MeasuresPanel {
  private static final String TITLE = "All measures";
  private static final String WHY =
      "The quality components of ISO/IEC 29794-5 say how well a picture serves for recognition by a machine, 100 being"
          + " best; they do not say whether an authority accepts it. Their formulas are the"
          + " standard’s, landmarks and outlines this program’s; measures without a component are our own.";

  private final HTMLElement panel = Html.byId("measures");

  void hide() {
    panel.clear();
    panel.setHidden(true);
  }

  void show(Report report) {
    boolean open = panel.querySelector("details[open]") != null;
    hide();
    JSArrayReader<ReportedMeasure> measures = report.getMeasures();
    if (measures.getLength() == 0) {
      return;
    }
    HTMLElement words = Html.text("span", "", TITLE + " (" + measures.getLength() + ")");
    HTMLElement details = Html.element("details", "folded").withAttr("id", "folded-measures");
    details.withChild(Html.element("summary", "").withChild(words).withChild(Html.chevron()));
    HTMLElement inner = Html.element("div", "card").withChild(Html.text("p", "", WHY)).withChild(table(measures));
    panel.appendChild(details.withChild(inner));
    panel.setHidden(false);
    if (open) {
      details.setAttribute("open", "");
    }
  }

  private static HTMLElement table(JSArrayReader<ReportedMeasure> measures) {
    HTMLElement head = Html.element("tr", "");
    for (String title : new String[] {"Measure", "Value", "Quality, 0 to 100"}) {
      head.appendChild(Html.text("th", "", title).withAttr("scope", "col"));
    }
    HTMLElement rows = Html.element("tbody", "");
    for (int i = 0; i < measures.getLength(); i++) {
      rows.appendChild(row(measures.get(i)));
    }
    return Html.element("table", "").withChild(Html.element("thead", "").withChild(head)).withChild(rows);
  }

  private static HTMLElement row(ReportedMeasure measure) {
    HTMLElement name = Html.element("th", "").withAttr("scope", "row").withText(measure.getTitle());
    if (!measure.getComponent().isEmpty()) {
      name.withChild(Html.text("span", "component", " " + measure.getComponent()));
    }
    HTMLElement row = Html.element("tr", "").withChild(name);
    if (measure.getValue() == null) {
      return row.withChild(Html.text("td", "reason", measure.getReason()).withAttr("colspan", "2"));
    }
    String scalar = measure.getScalar() == null ? "–" : String.valueOf(measure.getScalar().intValue());
    row.withChild(Html.text("td", "", value(measure)));
    return row.withChild(Html.text("td", "", scalar));
  }

  private static String value(ReportedMeasure measure) {
    double value = measure.getValue().doubleValue();
    return switch (measure.getUnit()) {
      case "ratio", "" -> Quantity.significant(value);
      case "bits" -> Quantity.significant(value) + Quantity.symbol("bits");
      default -> Quantity.format(value, measure.getUnit());
    };
  }
}
