package app.selfsame.studio;

import app.selfsame.inspection.Judgement;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import java.util.List;
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

  void show(Judgement judgement) {
    boolean open = panel.querySelector("details[open]") != null;
    hide();
    List<Measurement> measures = judgement.facts().measures().map(Measurements::all).orElse(List.of());
    if (measures.isEmpty()) {
      return;
    }
    HTMLElement words = Html.text("span", "", TITLE + " (" + measures.size() + ")");
    HTMLElement details = Html.element("details", "folded").withAttr("id", "folded-measures");
    details.withChild(Html.element("summary", "").withChild(words).withChild(Html.chevron()));
    HTMLElement inner = Html.element("div", "card").withChild(Html.text("p", "", WHY)).withChild(table(measures));
    panel.appendChild(details.withChild(inner));
    panel.setHidden(false);
    if (open) {
      details.setAttribute("open", "");
    }
  }

  private static HTMLElement table(List<Measurement> measures) {
    HTMLElement head = Html.element("tr", "");
    for (String title : new String[] {"Measure", "Value", "Quality, 0 to 100"}) {
      head.appendChild(Html.text("th", "", title).withAttr("scope", "col"));
    }
    HTMLElement rows = Html.element("tbody", "");
    measures.forEach(measure -> rows.appendChild(row(measure)));
    return Html.element("table", "").withChild(Html.element("thead", "").withChild(head)).withChild(rows);
  }

  private static HTMLElement row(Measurement measure) {
    HTMLElement name = Html.element("th", "").withAttr("scope", "row").withText(PageTexts.say(measure.id().title()));
    if (measure.id().isStandard()) {
      name.withChild(Html.text("span", "component", " " + measure.id().component()));
    }
    HTMLElement row = Html.element("tr", "").withChild(name);
    if (measure.value().isEmpty()) {
      return row.withChild(Html.text("td", "reason", PageTexts.say(measure.reason().orElseThrow())).withAttr("colspan", "2"));
    }
    String scalar = measure.scalar().isEmpty() ? "–" : String.valueOf(measure.scalar().getAsInt());
    row.withChild(Html.text("td", "", value(measure)));
    return row.withChild(Html.text("td", "", scalar));
  }

  private static String value(Measurement measure) {
    double value = measure.value().orElseThrow();
    return switch (measure.id().unit()) {
      case "ratio", "" -> Quantity.significant(value);
      case "bits" -> Quantity.significant(value) + Quantity.symbol("bits");
      default -> Quantity.format(value, measure.id().unit());
    };
  }
}
